import { currentImports, type ImportEntry } from '../archive/journal-entry.js';
import { clearGraph } from '../store/clear.js';
import { statement } from '../store/statements.js';
import {
  checkCanApply,
  noDecisions,
  type AppliedDecisions,
  type ApplyDecisions,
} from './apply-decisions.js';
import { importLaws, lawToImport, type LawToImport } from './import-laws.js';
import { readAgain, readKeptLaw, relink } from './relink.js';
import type { Workspace } from './workspace.js';

/** What a rebuild or a repair did. */
export interface ReplayReport {
  readonly documents: number;
  /** Absent where nobody accepted a revision. */
  readonly revisions?: AppliedDecisions;
}

/**
 * Makes the graph again from the kept documents and the journal, with the parser as it is now.
 * Every document is read before the graph is touched, so that a damaged one leaves it as it was.
 * What people decided comes last, since it is about texts.
 *
 * @throws FamaiError ARCHIVE_DAMAGED, and of the store. A rebuild that was cut off is begun again.
 */
export async function rebuild(
  workspace: Workspace,
  onProgress: (done: number, total: number) => void = () => undefined,
  applyDecisions: ApplyDecisions = noDecisions,
): Promise<ReplayReport> {
  const journal = await workspace.journal.read();
  checkCanApply(applyDecisions, journal);
  const entries = currentImports(journal);
  for (const { sha256 } of entries.flatMap((entry) => entry.parts ?? [entry])) {
    await workspace.archive.read(sha256);
  }
  await clearGraph(workspace.store);
  await apply(workspace, entries, onProgress);
  return { documents: entries.length, ...decided(await applyDecisions(workspace, null)) };
}

/**
 * Brings the graph in line with the journal where a crash came between the two: documents that
 * the journal has and the graph has not are read into it, and revisions that were accepted or
 * taken back are shown or not.
 */
export async function repair(
  workspace: Workspace,
  applyDecisions: ApplyDecisions = noDecisions,
): Promise<ReplayReport> {
  const journal = await workspace.journal.read();
  checkCanApply(applyDecisions, journal);
  const entries = currentImports(journal);
  const held = await workspace.store.read((tx) => tx.run(statement('heldSources'), {}));
  const hashes = new Map(held.map(({ id, sha256 }) => [id, sha256]));
  const missing = entries.filter(({ documentId, sha256 }) => hashes.get(documentId) !== sha256);
  const titles = await apply(workspace, missing, () => undefined);
  const done = new Set(missing.map(({ documentId }) => documentId));
  await relink(workspace, titles, entries, done);
  return { documents: missing.length, ...decided(await applyDecisions(workspace, null)) };
}

function decided(applied: AppliedDecisions): Pick<ReplayReport, 'revisions'> {
  return applied.shown + applied.written + applied.waiting === 0 ? {} : { revisions: applied };
}

/** Laws come first, so that each list is tied to its texts at once. Gives the laws' titles. */
async function apply(
  workspace: Workspace,
  entries: readonly ImportEntry[],
  onProgress: (done: number, total: number) => void,
): Promise<string[]> {
  const laws: LawToImport[] = [];
  for (const entry of entries) {
    if (entry.kind === 'law') laws.push(lawToImport(await readKeptLaw(workspace, entry)));
  }
  let done = 0;
  await importLaws(workspace, laws, false, (reports) => {
    done += reports.length;
    onProgress(done, entries.length);
  });
  for (const entry of entries) {
    if (entry.kind === 'law') continue;
    await readAgain(workspace, entry);
    done += 1;
    onProgress(done, entries.length);
  }
  return laws.flatMap(({ file }) => [file.law.title, ...file.law.formerTitles]);
}
