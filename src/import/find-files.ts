import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';

/** More files than these under the paths given is a slip, such as importing a whole disk. */
const MAX_FILES = 100_000;

/**
 * The files under the given paths, folders read through, in the order of their names. Hidden
 * files and the lock files that office programs leave are passed over; links are not followed.
 *
 * @throws FamaiError INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_TOO_LARGE.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') found.push(path);
    else await addFolder(path, found);
  }
  return [...new Set(found)];
}

async function addFolder(folder: string, found: string[]): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new FamaiError('INPUT_UNREADABLE', 'The folder cannot be read', {
      place: { file: folder },
      cause,
    });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await addFolder(path, found);
    else if (entry.isFile()) found.push(path);
    if (found.length > MAX_FILES) {
      throw new FamaiError('INPUT_TOO_LARGE', `More than ${MAX_FILES} files`, {
        place: { file: folder },
      });
    }
  }
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  try {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    if (found.isDirectory()) return 'folder';
  } catch (cause) {
    throw new FamaiError('INPUT_NOT_FOUND', `There is no file or folder ${basename(path)}`, {
      place: { file: path },
      cause,
    });
  }
  throw new FamaiError('INPUT_UNREADABLE', 'This is neither a file nor a folder', {
    place: { file: path },
  });
}
