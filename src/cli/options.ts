import type { Command } from 'commander';
import { dataDirOf, openWorkspace, type Workspace } from '../import/workspace.js';

export interface DataOptions {
  readonly data?: string;
}

/** Adds `--data DIR`. */
export function withData(command: Command): Command {
  return command.option(
    '--data <dir>',
    'folder of the embedded store and the kept documents (FAMAI_DATA, else .famai)',
  );
}

/** Opens the workspace for one piece of work and closes it whatever comes. */
export async function inWorkspace<T>(
  options: DataOptions,
  work: (workspace: Workspace) => Promise<T>,
  open: typeof openWorkspace = openWorkspace,
): Promise<T> {
  const workspace = await open(dataDirOf(options.data, process.env), process.env);
  try {
    return await work(workspace);
  } finally {
    await workspace.store.close();
  }
}
