import { currentImports, type ImportEntry } from '../archive/journal-entry.js';
import { listFacts } from '../graph/list-facts.js';
import { identifyList } from '../graph/list-identity.js';
import { readPowerList } from '../power-list/read-power-list.js';
import { clearGraph } from '../store/clear.js';
import { replaceSource } from '../store/replace-source.js';
import { statement } from '../store/statements.js';
import type { Workspace } from './workspace.js';

/** What a rebuild or a repair did. */
export interface ReplayReport {
  readonly documents: number;
}

/**
 * Makes the graph again from the kept documents and the journal, with the parser as it is now.
 * Every document is read before the graph is touched, so that a damaged one leaves it as it was.
 *
 * @throws FamaiError ARCHIVE_DAMAGED, and of the store. A rebuild that was cut off is begun again.
 */
export async function rebuild(
  workspace: Workspace,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ReplayReport> {
  const entries = currentImports(await workspace.journal.read());
  for (const entry of entries) await workspace.archive.read(entry.sha256);
  await clearGraph(workspace.store);
  for (const [index, entry] of entries.entries()) {
    await apply(workspace, entry);
    onProgress(index + 1, entries.length);
  }
  return { documents: entries.length };
}

/**
 * Brings the graph in line with the journal where a crash came between the two: documents that
 * the journal has and the graph has not are read into it.
 */
export async function repair(workspace: Workspace): Promise<ReplayReport> {
  const entries = currentImports(await workspace.journal.read());
  const held = await workspace.store.read((tx) => tx.run(statement('heldSources'), {}));
  const hashes = new Map(held.map(({ id, sha256 }) => [id, sha256]));
  const missing = entries.filter(({ documentId, sha256 }) => hashes.get(documentId) !== sha256);
  for (const entry of missing) await apply(workspace, entry);
  return { documents: missing.length };
}

async function apply(workspace: Workspace, entry: ImportEntry): Promise<void> {
  const list = await readPowerList(await workspace.archive.read(entry.sha256), entry.name);
  const identity = { ...identifyList(list, entry.list), documentId: entry.documentId };
  const facts = listFacts(list, identity);
  await workspace.store.write((tx) => replaceSource(tx, facts));
}
