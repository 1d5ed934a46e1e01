import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';

/**
 * Makes a folder and those above it, and sees that it can be written. Not `mkdir` with
 * `recursive`: that never returns where a file system refuses new folders with ENOENT (/proc).
 *
 * @throws FamaiError DATA_NOT_WRITABLE
 */
export function makeFolder(folder: string): void {
  try {
    makeMissing(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new FamaiError('DATA_NOT_WRITABLE', `The folder ${folder} cannot be written`, { cause });
  }
}

function makeMissing(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== folder) makeMissing(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it in between.
    if (systemCode(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}
