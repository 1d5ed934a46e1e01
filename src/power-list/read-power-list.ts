import { createHash } from 'node:crypto';
import { decodeText } from '../document/decode.js';
import { FamaiError } from '../errors/famai-error.js';
import { readPastedList } from './pasted-list.js';
import type { PowerList } from './power-list.js';
import { readItem } from './read-item.js';

/** A list of more bytes is refused before it is read. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * Reads a power-and-responsibility list from the bytes of a file.
 *
 * @param name the file's name without its folders; it is kept and shown, never trusted.
 * @throws FamaiError INPUT_TOO_LARGE, INPUT_ENCODING, DOCUMENT_EMPTY, DOCUMENT_UNKNOWN.
 */
export function readPowerList(bytes: Uint8Array, name: string): PowerList {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new FamaiError(
      'INPUT_TOO_LARGE',
      `The file has ${bytes.length} bytes, more than ${MAX_DOCUMENT_BYTES}`,
      { place: { file: name } },
    );
  }
  const text = decodeText(bytes, name);
  if (text.trim() === '') {
    throw new FamaiError('DOCUMENT_EMPTY', 'The file has no words', { place: { file: name } });
  }
  const list = readPastedList(text);
  if (list === null) {
    throw new FamaiError(
      'DOCUMENT_UNKNOWN',
      'No cell of the file names a kind of power (行政许可, 行政处罚, …)',
      { place: { file: name } },
    );
  }
  const readings = list.records.map((record, index) => readItem(record, index + 1));
  return {
    document: {
      name,
      title: list.title,
      format: 'pasted-text',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      rows: list.records.length,
    },
    items: readings.map(({ item }) => item),
    unresolved: readings.flatMap(({ unresolved }) => unresolved),
  };
}
