import { basename } from 'node:path';
import { asFamaiError, FamaiError } from '../errors/famai-error.js';
import { findFiles } from './find-files.js';
import { importList, type ImportOptions } from './import-list.js';
import type { ImportReport } from './import-report.js';
import { readInput } from './read-file.js';
import type { Workspace } from './workspace.js';

/** What became of one file: its report, or why it was not imported. */
export type FileOutcome =
  | { readonly path: string; readonly report: ImportReport }
  | { readonly path: string; readonly error: FamaiError };

/** Errors of the store and the data folder end an import; those of a file only end that file. */
const ENDS_ALL = /^(?:STORE_|DATA_|ARCHIVE_)/u;

/**
 * Imports every file under the given paths, one transaction a file. A file that cannot be
 * imported is reported and the others go on.
 *
 * @throws FamaiError where the paths or the store are the fault, not a file.
 */
export async function importPaths(
  workspace: Workspace,
  paths: readonly string[],
  options: ImportOptions = {},
  onProgress: (outcome: FileOutcome, done: number, total: number) => void = () => undefined,
): Promise<FileOutcome[]> {
  const files = await findFiles(paths);
  const outcomes: FileOutcome[] = [];
  for (const path of files) {
    const outcome = await importFile(workspace, path, options);
    outcomes.push(outcome);
    onProgress(outcome, outcomes.length, files.length);
  }
  return outcomes;
}

async function importFile(
  workspace: Workspace,
  path: string,
  options: ImportOptions,
): Promise<FileOutcome> {
  try {
    const bytes = await readInput(path);
    return { path, report: await importList(workspace, bytes, basename(path), options) };
  } catch (cause) {
    const error = asFamaiError(cause);
    if (ENDS_ALL.test(error.code)) throw error;
    return { path, error };
  }
}
