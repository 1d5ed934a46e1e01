import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { findFiles } from './find-files.js';
import { importList } from './import-list.js';
import { readInput } from './read-file.js';
import type { Workspace } from './workspace.js';

/**
 * Imports the documents of the seed folder that were never imported into this data folder: a list
 * that a user has replaced since is not brought back.
 *
 * @returns how many were imported.
 * @throws FamaiError as `importList`.
 */
export async function importSeed(workspace: Workspace, folder: string): Promise<number> {
  const entries = await workspace.journal.read();
  const known = new Set(entries.flatMap((entry) => ('sha256' in entry ? [entry.sha256] : [])));
  let imported = 0;
  for (const path of await findFiles([folder])) {
    const bytes = await readInput(path);
    if (known.has(createHash('sha256').update(bytes).digest('hex'))) continue;
    const { status } = await importList(workspace, bytes, basename(path));
    if (status !== 'unchanged') imported += 1;
  }
  return imported;
}
