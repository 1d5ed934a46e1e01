import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importPaths } from '../../../src/import/import-paths.js';
import type { Workspace } from '../../../src/import/workspace.js';
import { settleRevisions } from '../../../src/revision/settle.js';

/** Imports files of these names and words, as `famai import` does; one that fails fails the test. */
export async function bring(
  workspace: Workspace,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = join(workspace.dataDir, 'input');
  for (const [name, words] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), words);
  }
  const paths = Object.keys(files).map((name) => join(folder, name));
  const quiet = (): undefined => undefined;
  for (const outcome of await importPaths(workspace, paths, {}, quiet, settleRevisions)) {
    if ('error' in outcome) throw outcome.error;
  }
}
