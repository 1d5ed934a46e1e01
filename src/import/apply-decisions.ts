import type { JournalEntry } from '../archive/journal-entry.js';
import { FamaiError } from '../errors/famai-error.js';
import type { Workspace } from './workspace.js';

/** What became of the revisions that people accepted. */
export interface AppliedDecisions {
  /** Accepted revisions that the graph shows. */
  readonly shown: number;
  /** Of these, and of those taken back, the ones for which the graph was changed now. */
  readonly written: number;
  /** Accepted revisions that wait for a text which is not held. */
  readonly waiting: number;
}

/**
 * Makes the graph show what people decided, by the journal and the texts that are held now.
 * The folder `revision` has it; who imports, repairs or rebuilds is given it, since nothing
 * imports backwards.
 *
 * @param laws keys of the laws whose texts changed; null for all
 */
export type ApplyDecisions = (
  workspace: Workspace,
  laws: ReadonlySet<string> | null,
) => Promise<AppliedDecisions>;

/**
 * Stands where a caller gave no way to apply decisions: nothing is to be done where the journal
 * has none. It refuses rather than to leave out what people decided.
 *
 * @throws FamaiError INTERNAL where there are decisions that the graph has to show
 */
export const noDecisions: ApplyDecisions = async ({ journal }) => {
  checkNone(await journal.read());
  return { shown: 0, written: 0, waiting: 0 };
};

/** Whether the caller's way to apply decisions can be used with this journal. */
export function checkCanApply(apply: ApplyDecisions, entries: readonly JournalEntry[]): void {
  if (apply === noDecisions) checkNone(entries);
}

function checkNone(entries: readonly JournalEntry[]): void {
  if (!entries.some(({ op }) => op === 'accept-revision')) return;
  throw new FamaiError('INTERNAL', 'the journal has accepted revisions, and nothing applies them');
}
