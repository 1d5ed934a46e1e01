import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';
import { makeFolder } from '../files/make-folder.js';

/** Begins the names of files that are still being written; a crash may leave one behind. */
const DRAFT = '.draft-';

/**
 * Writes a file that nobody but its owner may read, whole or not at all: a crash leaves the old
 * file or the new one.
 *
 * @throws FamaiError DATA_NOT_WRITABLE
 */
export async function writePrivate(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  makeFolder(folder);
  const draft = join(folder, `${DRAFT}${randomUUID()}`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FamaiError('DATA_NOT_WRITABLE', `${path} cannot be written`, { cause });
  }
}

/**
 * The text of a file of the data folder, or null where there is none.
 *
 * @throws FamaiError INPUT_UNREADABLE
 */
export async function readPrivate(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null;
    throw new FamaiError('INPUT_UNREADABLE', `${path} cannot be read`, { cause });
  }
}
