import { readFile, stat } from 'node:fs/promises';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';
import { MAX_DOCUMENT_BYTES } from '../power-list/read-power-list.js';

/**
 * The bytes of a file, its size looked at before it is read.
 *
 * @throws FamaiError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_UNREADABLE.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_DOCUMENT_BYTES) {
      throw new FamaiError(
        'INPUT_TOO_LARGE',
        `The file has ${size} bytes, more than ${MAX_DOCUMENT_BYTES}`,
        { place: { file: path } },
      );
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof FamaiError) throw cause;
    const isMissing = systemCode(cause) === 'ENOENT';
    throw new FamaiError(
      isMissing ? 'INPUT_NOT_FOUND' : 'INPUT_UNREADABLE',
      isMissing ? 'There is no such file' : 'The file cannot be read',
      { place: { file: path }, cause },
    );
  }
}
