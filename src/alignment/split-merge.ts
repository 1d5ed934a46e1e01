import type { Candidate } from './candidates.js';
import type { Comparison } from './comparison.js';
import { wordsOf } from './group-words.js';
import type { Pair } from './one-to-one.js';
import { differInSanction } from './sanction.js';
import { splitPairs } from './split.js';

/** Old and new places of one entry, how much of both they share, and whether it is sure. */
export interface Group {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly score: number;
  readonly unsure: boolean;
}

/** Groups that share less than this of their words are shown as unsure. */
const SURE = 0.3;
/** An old article is merged into a new one where the new one has nearly half of its words. */
const MERGED_KEPT = 0.45;
/** or more where one sets a sanction and the other does not. */
const LIKE = 0.7;
const MERGED_OWN = 0.38;
/** and this much of the words by which it differs from the other old article. */
const MERGED_DISTINCT = 0.4;

/**
 * Adds to the pairs what was left alone: a further new article that continues a substantial part
 * of a paired old one (split), an old one whose words a paired new one took in (merged).
 */
export function groupPairs(comparison: Comparison, allPairs: readonly Pair[]): Group[] {
  const { pairs, more } = splitPairs(comparison, allPairs);
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));
  const joined = new Map<Pair, number[]>();
  for (const { index } of comparison.from) {
    if (byFrom.has(index)) continue;
    const pair = best(
      comparison.candidates[index] ?? [],
      (candidate) => {
        const primary = byTo.get(candidate.to);
        if (primary === undefined || more.has(primary)) return null;
        return mergedShare(comparison, primary, candidate);
      },
      ({ to }) => byTo.get(to),
    );
    if (pair !== undefined) add(joined, pair, index);
  }
  return pairs.map((pair) => {
    const to = inOrder([pair.to, ...(more.get(pair) ?? [])]);
    const from = inOrder([pair.from, ...(joined.get(pair) ?? [])]);
    return measured(comparison, { from, to, score: pair.score, unsure: pair.unsure });
  });
}

/** The group with the score of all its articles; of one pair the score that it was made with. */
export function measured(comparison: Comparison, group: Group): Group {
  const { from, to, unsure } = group;
  if (from.length < 2 && to.length < 2) return group;
  const score = coverage(comparison, from, to);
  return { from, to, score, unsure: unsure || score < SURE };
}

function add(groups: Map<Pair, number[]>, pair: Pair, place: number): void {
  const group = groups.get(pair);
  if (group === undefined) groups.set(pair, [place]);
  else group.push(place);
}

const inOrder = (places: readonly number[]): number[] => [...places].sort((one, two) => one - two);

/** The pair of the candidate with the greatest share; of equal shares the first. */
function best(
  candidates: readonly Candidate[],
  share: (candidate: Candidate) => number | null,
  pairOf: (candidate: Candidate) => Pair | undefined,
): Pair | undefined {
  let chosen: Pair | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const value = share(candidate);
    if (value === null || value <= most) continue;
    most = value;
    chosen = pairOf(candidate);
  }
  return chosen;
}

function mergedShare(comparison: Comparison, pair: Pair, candidate: Candidate): number | null {
  const { table, fromBags, toBags } = comparison;
  const old = fromBags[candidate.from];
  const first = fromBags[pair.from];
  const next = toBags[pair.to];
  if (old === undefined || first === undefined || next === undefined) return null;
  if (candidate.kept < MERGED_KEPT) return null;
  if (candidate.kept < LIKE && differInSanction(comparison, candidate.from, candidate.to))
    return null;
  const share = table.beyond(next, first, old).shared / old.total;
  if (share < MERGED_OWN) return null;
  // Words that the other old article has too may be its own, however often they stand there.
  const { own, shared } = table.beyond(old, first, next);
  return shared >= MERGED_DISTINCT * own ? share : null;
}

/** How much of the words of a group's one side the other has, both ways; 0 to 1. */
function coverage(
  { table, from, to }: Comparison,
  left: readonly number[],
  right: readonly number[],
): number {
  const one = table.bag(wordsOf(from, left));
  const two = table.bag(wordsOf(to, right));
  const total = one.total + two.total;
  return total > 0 ? (2 * table.shared(one, two)) / total : 0;
}
