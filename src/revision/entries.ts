import { alignLaws } from '../alignment/align-laws.js';
import type { AlignableLaw, AlignmentEntry, AlignmentKind } from '../alignment/types.js';
import { pairKey, revisionStates, type StandingDecision } from '../archive/revision-state.js';
import type { Workspace } from '../import/workspace.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { alignSaid } from './align-said.js';
import type { CorrectedAlignment, CorrectedEntry } from './corrected-entry.js';
import { saidBy, type Said } from './said.js';

/**
 * The alignment of two held versions of a law, with what people corrected or confirmed: for
 * `impactOf` and for whoever shows an alignment.
 */
export async function correctedEntries(
  workspace: Pick<Workspace, 'journal'>,
  from: LawText,
  to: LawText,
): Promise<readonly CorrectedEntry[]> {
  return correctedAlignment(from, to, await decidedOf(workspace, from, to)).entries;
}

/** What people decided about two texts; nothing where they are no two versions of one law. */
async function decidedOf(
  { journal }: Pick<Workspace, 'journal'>,
  from: LawText,
  to: LawText,
): Promise<readonly StandingDecision[]> {
  const law = titleKey(from.title);
  if (from.version === null || to.version === null || titleKey(to.title) !== law) return [];
  const key = pairKey({ law, from: from.version, to: to.version });
  return revisionStates(await journal.read()).get(key)?.decided ?? [];
}

/**
 * Aligns two versions of a law and applies what people decided: a later decision wins over an
 * earlier one, both over what is computed. Every article of both stands in exactly one entry.
 * References between articles are followed by the corrected alignment too.
 */
export function correctedAlignment(
  old: AlignableLaw,
  next: AlignableLaw,
  decided: readonly StandingDecision[],
): CorrectedAlignment {
  if (decided.length > 0) return alignSaid(old, next, decided.map(saidBy));
  const entries = alignLaws(old, next).map((entry) => ({ ...entry, decision: null }));
  return { entries, notApplied: [] };
}

/**
 * The kind that an entry of these articles would have by their number and their words, with what
 * people decided of the others.
 */
export function kindByWords(
  old: AlignableLaw,
  next: AlignableLaw,
  decided: readonly StandingDecision[],
  { from, to }: Pick<AlignmentEntry, 'from' | 'to'>,
): AlignmentKind {
  if (to.length === 0) return 'repealed';
  if (from.length === 0) return 'added';
  if (to.length > 1) return 'split';
  if (from.length > 1) return 'merged';
  const asked: Said = { from, to, kind: null, decision: null };
  const { entries } = alignSaid(old, next, [...decided.map(saidBy), asked]);
  return (
    entries.find((entry) => entry.from.some((label) => from.includes(label)))?.kind ?? 'amended'
  );
}
