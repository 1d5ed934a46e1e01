import { decisionId, type AcceptDecision, type Decision } from '../archive/decision-entry.js';
import type { Acceptance, RevisionState } from '../archive/revision-state.js';
import { FamaiError } from '../errors/famai-error.js';
import type { Workspace } from '../import/workspace.js';
import type { ReplaceSummary } from '../store/replace-summary.js';
import { decide, pairOf, signed, type Decider } from './decide.js';
import type { CorrectedEntry } from './corrected-entry.js';
import { keyOfTitle, textDocuments, versionAt, type PairTexts } from './law-texts.js';
import { alignmentOf, openPair, stateOf, type AskedPair } from './open-pair.js';
import { settleRevisions } from './settle.js';

/** What became of an acceptance. */
export interface AcceptReport {
  /** `unchanged`: accepted already, and nothing was decided since. */
  readonly status: 'accepted' | 'replaced' | 'unchanged';
  readonly acceptance: Pick<Acceptance, 'id' | 'decision'>;
  readonly title: string;
  readonly texts: PairTexts;
  readonly entries: readonly CorrectedEntry[];
  /** Entries by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many entries wait for a person to look at them. */
  readonly unsure: number;
  /** Held versions between the two, which are passed over. */
  readonly between: readonly string[];
  /** Null where nothing was written. */
  readonly changes: ReplaceSummary | null;
}

/**
 * Accepts the alignment of two held versions as it stands, with what people corrected: writes it
 * to the journal, and SUCCEEDED_BY edges between the articles to the graph, in one transaction.
 * Accepting again takes in what was corrected since. Citations stay tied to their versions.
 *
 * @throws FamaiError VERSION_NOT_HELD, REVISION_ORDER, VALUE_REFUSED, and of the store; the graph
 *   is then as before
 */
export async function acceptRevision(
  workspace: Workspace,
  asked: AskedPair,
  decider: Decider,
): Promise<AcceptReport> {
  const signature = signed(decider);
  const open = await openPair(workspace, asked);
  const { state, texts, between } = open;
  const { entries } = alignmentOf(open);
  const base = { title: texts.to.title, texts, entries, between, ...summaryOf(entries) };
  if (state.accepted !== null && isCurrent(state)) {
    // A crash may have come between the journal and the graph.
    await settleRevisions(workspace, new Set([state.pair.law]));
    return { ...base, status: 'unchanged', acceptance: state.accepted, changes: null };
  }
  const decision: AcceptDecision = { op: 'accept-revision', ...pairOf(state.pair), ...signature };
  const { changes } = await decide(workspace, decision);
  const status = state.accepted === null ? 'accepted' : 'replaced';
  return { ...base, status, acceptance: { id: decisionId(decision), decision }, changes };
}

/** Whether an acceptance holds all that was decided. */
export function isCurrent({ accepted, decided }: RevisionState): boolean {
  return (
    accepted !== null &&
    accepted.decided.length === decided.length &&
    accepted.decided.every(({ id }, index) => id === decided[index]?.id)
  );
}

function summaryOf(entries: readonly CorrectedEntry[]): Pick<AcceptReport, 'counts' | 'unsure'> {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return { counts, unsure: entries.filter(({ unsure }) => unsure).length };
}

/**
 * Takes back that a revision was accepted, or a correction or confirmation of its alignment. The
 * journal keeps what was decided, and that it was taken back. A correction that an acceptance
 * holds stays in it until the revision is accepted again.
 *
 * @param what `accept-revision`, or the id of a decision
 * @throws FamaiError DECISION_UNKNOWN, VALUE_REFUSED, and of the store
 */
export async function undoDecision(
  workspace: Workspace,
  asked: AskedPair,
  what: string,
  decider: Decider,
): Promise<RevisionState> {
  const signature = signed(decider);
  const state = await stateToUndo(workspace, asked);
  const { accepted, decided } = state;
  const isAcceptance = accepted !== null && (what === 'accept-revision' || what === accepted.id);
  if (!isAcceptance && !decided.some(({ id }) => id === what)) {
    const pair = `${asked.title} ${state.pair.from} → ${state.pair.to}`;
    const missing = what === 'accept-revision' ? 'this revision is not accepted' : `no ${what}`;
    throw new FamaiError('DECISION_UNKNOWN', `${pair}: ${missing}`);
  }
  const undo: Decision = { op: 'undo', ...pairOf(state.pair), what, ...signature };
  // The graph shows acceptances alone.
  if (isAcceptance) await decide(workspace, undo);
  else await workspace.journal.append(undo);
  return stateOf(workspace, state.pair);
}

/** What was decided can be taken back also where its texts are held no more. */
async function stateToUndo(workspace: Workspace, asked: AskedPair): Promise<RevisionState> {
  const law = keyOfTitle(asked.title);
  const named = await stateOf(workspace, { law, from: asked.from, to: asked.to });
  if (named.accepted !== null || named.decided.length > 0) return named;
  const held = await workspace.store.read((tx) => textDocuments(tx, [law]));
  const from = versionAt(held, asked.title, asked.from);
  return stateOf(workspace, { law, from, to: versionAt(held, asked.title, asked.to) });
}
