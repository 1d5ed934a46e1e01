import { FamaiError } from '../errors/famai-error.js';
import type { SourceTables } from './document.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { readInThread } from './worker/read-in-thread.js';

/**
 * Turns the bytes of a published list into tables, before anything in them is understood. The
 * format is told by the bytes; the file is read in memory, and nothing in it is ever run.
 *
 * @param name the file's name without its folders; it is shown in errors, never trusted.
 * @throws FamaiError INPUT_TOO_LARGE, INPUT_ENCODING, DOCUMENT_EMPTY, DOCUMENT_UNKNOWN,
 *   DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED, DOCUMENT_TOO_LARGE, DOCUMENT_TIMEOUT, DOCUMENT_NO_TEXT.
 */
export async function readTables(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<SourceTables> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > all.maxBytes) {
    throw new FamaiError(
      'INPUT_TOO_LARGE',
      `The file has ${bytes.length} bytes, more than ${all.maxBytes}`,
      { place: { file: name } },
    );
  }
  if (bytes.length === 0) {
    throw new FamaiError('DOCUMENT_EMPTY', 'The file is empty', { place: { file: name } });
  }
  return readInThread({ bytes, file: name, limits: all });
}
