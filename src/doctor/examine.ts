import { openWorkspace, type Workspace } from '../import/workspace.js';
import type { Check } from './check.js';
import { checkDataFolder, checkNode } from './environment-checks.js';
import {
  checkAgreement,
  checkCounts,
  checkDocuments,
  checkStore,
  failure,
} from './store-checks.js';

/** Checks all that a working famai needs. Never throws: what fails is what it tells. */
export async function examine(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Check[]> {
  const checks = [checkNode(process.version), checkDataFolder(dataDir)];
  let workspace: Workspace;
  try {
    workspace = await openWorkspace(dataDir, env);
  } catch (cause) {
    const notChecked = ['Nodes', 'Kept documents', 'Graph and journal'].map((name): Check => ({
      name,
      status: 'not-checked',
      found: 'the store did not open',
      mend: null,
    }));
    return [...checks, failure('Store', cause), ...notChecked];
  }
  try {
    for (const check of [checkStore, checkCounts, checkDocuments, checkAgreement]) {
      checks.push(await check(workspace));
    }
    return checks;
  } finally {
    await workspace.store.close();
  }
}
