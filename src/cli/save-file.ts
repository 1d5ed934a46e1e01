import { writeFile } from 'node:fs/promises';
import { FamaiError } from '../errors/famai-error.js';
import { progress } from './output.js';

/**
 * Writes what a command was asked to write, and says so.
 *
 * @param option the option that named the file
 * @throws FamaiError DATA_NOT_WRITABLE
 */
export async function saveFile(
  path: string,
  content: string | Uint8Array,
  option: string,
): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new FamaiError('DATA_NOT_WRITABLE', 'The file cannot be written', {
      place: { file: path },
      mend: `Give another file with ${option}.`,
      cause,
    });
  }
  progress(`written: ${path}`);
}
