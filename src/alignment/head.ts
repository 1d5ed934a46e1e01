import type { Candidate } from './candidates.js';
import type { Comparison } from './comparison.js';
import { piecesOf } from './pieces.js';

/** A head is continued by an article that has this much of its words, */
const KEPT = 0.75;
/** An old article that has a candidate this much like it needs no other sign. */
const CLEAR = 0.45;
/** which must be more than common ones (weight of rare pairs of characters). */
const WEIGHT = 4;

/**
 * How far a new article alone continues the first sentence of the candidate's old one: 0 to 1. The
 * first sentence says what an article is about; where it goes the article goes, though its lists
 * and details went elsewhere. What other candidates have of it too tells nothing.
 */
export function headLead(comparison: Comparison, candidate: Candidate): number {
  const [best] = comparison.candidates[candidate.from] ?? [];
  if (best === undefined || best.score >= CLEAR) return 0;
  let kept = known.get(comparison.candidates)?.get(candidate.from);
  if (kept === undefined) {
    kept = headShares(comparison, candidate.from);
    const byFrom = known.get(comparison.candidates) ?? new Map<number, Map<number, number>>();
    known.set(comparison.candidates, byFrom.set(candidate.from, kept));
  }
  const own = kept.get(candidate.to) ?? 0;
  if (own < KEPT) return 0;
  let most = 0;
  for (const [to, share] of kept) if (to !== candidate.to) most = Math.max(most, share);
  return Math.max(0, own - most);
}

const known = new WeakMap<Comparison['candidates'], Map<number, Map<number, number>>>();

/** How much of an old article's first sentence each of its candidates has. */
function headShares(comparison: Comparison, from: number): Map<number, number> {
  const { table, toBags } = comparison;
  const old = comparison.from[from];
  const pieces = old === undefined ? [] : piecesOf(old);
  const [head] = pieces;
  const shares = new Map<number, number>();
  if (head === undefined || pieces.length === 1) return shares;
  const bag = table.bag(head.words);
  for (const { to } of comparison.candidates[from] ?? []) {
    const next = toBags[to];
    const shared = next === undefined ? 0 : table.shared(bag, next);
    shares.set(to, shared >= WEIGHT ? shared / bag.total : 0);
  }
  return shares;
}
