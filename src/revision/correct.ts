import {
  decisionId,
  type AlignmentDecision,
  type DecidedEntry,
} from '../archive/decision-entry.js';
import type { StandingDecision } from '../archive/revision-state.js';
import { FamaiError } from '../errors/famai-error.js';
import type { Workspace } from '../import/workspace.js';
import { checkedNote, pairOf, signed, type Decider } from './decide.js';
import { correctedAlignment, kindByWords } from './entries.js';
import { decidedEntry, readEntry } from './entry-words.js';
import { alignmentOf, openPair, type AskedPair, type OpenPair } from './open-pair.js';

/** What a person says of an entry. */
export interface EntryDecision extends Decider {
  /** `12>14,15:split`; without a kind it follows from the articles. */
  readonly entry: string;
  readonly note?: string;
}

/** What became of a decision about an entry. */
export interface CorrectReport {
  /** `unchanged`: the same person said the same, and it still holds. */
  readonly status: 'noted' | 'unchanged';
  readonly id: string;
  readonly entry: DecidedEntry;
  /** What became of the articles of the entries that this one took articles from. */
  readonly follows: readonly DecidedEntry[];
  /** Whether the revision is accepted: what the graph shows of it waits to be accepted again. */
  readonly isAccepted: boolean;
}

/**
 * Notes what became of some articles, other than computed. It holds from now on in what is shown
 * of the alignment; an accepted revision takes it in when it is accepted again.
 *
 * @throws FamaiError ENTRY_INVALID, ARTICLE_UNKNOWN, VALUE_REFUSED, and as `openPair`
 */
export async function correctEntry(
  workspace: Workspace,
  asked: AskedPair,
  decided: EntryDecision,
): Promise<CorrectReport> {
  const written = readEntry(decided.entry);
  const open = await openPair(workspace, asked);
  const { texts, state } = open;
  const entry = decidedEntry(written, texts, (sides) =>
    kindByWords(texts.from, texts.to, state.decided, sides),
  );
  return note(workspace, open, 'correct-alignment', entry, decided);
}

/**
 * Notes that a person looked at an entry of the alignment and found it right.
 *
 * @throws FamaiError ENTRY_NOT_THERE where the alignment has no such entry, and as `correctEntry`
 */
export async function confirmEntry(
  workspace: Workspace,
  asked: AskedPair,
  decided: EntryDecision,
): Promise<CorrectReport> {
  const written = readEntry(decided.entry);
  const open = await openPair(workspace, asked);
  const { entries } = alignmentOf(open);
  const named = decidedEntry(written, open.texts, () => 'amended');
  const found = entries.find((one) => isSame(one.from, named.from) && isSame(one.to, named.to));
  if (found === undefined || (written.kind !== null && written.kind !== found.kind)) {
    const about = entries.filter(
      ({ from, to }) =>
        from.some((label) => named.from.includes(label)) ||
        to.some((label) => named.to.includes(label)),
    );
    const is = about.map(wordsOf).join(' and ');
    throw new FamaiError('ENTRY_NOT_THERE', `"${decided.entry}": the alignment has ${is}`);
  }
  const { from, to, kind } = found;
  return note(workspace, open, 'confirm-alignment', { from, to, kind }, decided);
}

async function note(
  { journal }: Workspace,
  { state, texts }: OpenPair,
  op: AlignmentDecision['op'],
  entry: DecidedEntry,
  decided: EntryDecision,
): Promise<CorrectReport> {
  const said = checkedNote(decided.note);
  const decision = { op, ...pairOf(state.pair), entry, ...signed(decided), ...said };
  const id = decisionId(decision);
  const base = { entry, isAccepted: state.accepted !== null };
  const before = holding(state.decided, decision, texts);
  if (before !== null) return { ...base, status: 'unchanged', id: before.id, follows: [] };
  await journal.append(decision);
  return {
    ...base,
    status: 'noted',
    id,
    follows: followsOf(texts, state.decided, { id, decision }),
  };
}

/** The entries that are there only since a decision was made, without its own. */
function followsOf(
  { from, to }: OpenPair['texts'],
  decided: readonly StandingDecision[],
  next: StandingDecision,
): DecidedEntry[] {
  const before = new Set(correctedAlignment(from, to, decided).entries.map(wordsOf));
  return correctedAlignment(from, to, [...decided, next])
    .entries.filter((entry) => entry.decision?.id !== next.id && !before.has(wordsOf(entry)))
    .map((entry) => ({ from: entry.from, to: entry.to, kind: entry.kind }));
}

/** The same said by the same person, unless somebody decided on these articles since. */
function holding(
  decided: readonly StandingDecision[],
  decision: AlignmentDecision,
  texts: OpenPair['texts'],
): StandingDecision | null {
  const found = decided.findLast(({ decision: one }) => saysTheSame(one, decision));
  if (found === undefined) return null;
  const { entries } = correctedAlignment(texts.from, texts.to, decided);
  return entries.some((entry) => entry.decision?.id === found.id) ? found : null;
}

function saysTheSame(one: AlignmentDecision, two: AlignmentDecision): boolean {
  return (
    one.op === two.op &&
    one.by === two.by &&
    one.note === two.note &&
    one.entry.kind === two.entry.kind &&
    isSame(one.entry.from, two.entry.from) &&
    isSame(one.entry.to, two.entry.to)
  );
}

function isSame(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((label, index) => label === two[index]);
}

/** As a person writes it. */
export function wordsOf({ from, to, kind }: DecidedEntry): string {
  return `${from.join(',')}>${to.join(',')}:${kind}`;
}
