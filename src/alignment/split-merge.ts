import type { Candidate } from './candidates.js';
import type { Comparison } from './comparison.js';
import type { GramBag, GramTable } from './grams.js';
import type { Pair } from './one-to-one.js';

/** Old and new places of one entry, the first pair's score, and how sure it is. */
export interface Group {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly score: number;
  readonly unsure: boolean;
}

/**
 * Shares of an old article's words, weighed by rarity. In a split each new article has about a
 * third of them, and a fifth that the others have not: the words that went there and nowhere else.
 */
const SPLIT_KEPT = 0.3;
const SPLIT_OWN = 0.2;
/** A new article shares in a split only where it is made of the old words to this part, */
const SPLIT_KNOWN = 0.15;
/** or has at least this much of them (weights of pairs of characters; a long sentence). */
const SPLIT_WEIGHT = 16;
/** Another old article that shares this much of the same new one makes a split doubtful. */
const COMMON = 0.85;
/** Groups that share less than this of their words are shown as unsure. */
const SURE = 0.3;
/** A pair less alike than this gives way to a split. */
const WEAK = 0.35;
/** An old article is merged into a new one where the new one has nearly half of its words. */
const MERGED_KEPT = 0.45;
const MERGED_OWN = 0.38;

/**
 * Adds to the pairs what was left alone: a further new article that continues a substantial part
 * of a paired old one (split), an old one whose words a paired new one took in (merged).
 */
export function groupPairs(comparison: Comparison, allPairs: readonly Pair[]): Group[] {
  const pairs = withoutDisplaced(comparison, allPairs);
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));
  const more = new Map<Pair, number[]>();
  for (const { index } of comparison.to) {
    if (byTo.has(index)) continue;
    const pair = best(
      comparison.sources[index] ?? [],
      (candidate) => {
        const primary = byFrom.get(candidate.from);
        return primary === undefined ? null : splitShare(comparison, primary, candidate);
      },
      ({ from }) => byFrom.get(from),
    );
    if (pair !== undefined) add(more, pair, index);
  }
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
    const grouped = to.length > 1 || from.length > 1;
    const score = grouped ? coverage(comparison, from, to) : pair.score;
    return { from, to, score, unsure: pair.unsure || (grouped && score < SURE) };
  });
}

/**
 * A weak pair gives way where another old article, itself paired, continues in the same new one
 * and is more like it: the new article is a part of that one's split.
 */
function withoutDisplaced(comparison: Comparison, pairs: readonly Pair[]): Pair[] {
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  return pairs.filter((pair) => {
    if (pair.score >= WEAK || comparison.from[pair.from]?.role === 'closing') return true;
    return !(comparison.sources[pair.to] ?? []).some((candidate) => {
      const primary = byFrom.get(candidate.from);
      if (primary === undefined || primary === pair || candidate.score <= pair.score) return false;
      return splitShare(comparison, primary, candidate) !== null;
    });
  });
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

function splitShare(comparison: Comparison, pair: Pair, candidate: Candidate): number | null {
  const { table, fromBags, toBags } = comparison;
  const old = fromBags[candidate.from];
  const first = toBags[pair.to];
  const further = toBags[candidate.to];
  if (old === undefined || first === undefined || further === undefined) return null;
  if (candidate.kept < SPLIT_KEPT || table.shared(old, first) < SPLIT_KEPT * old.total) return null;
  // Words that another old article shares as much are boilerplate (构成犯罪的，依法追究刑事责任).
  const common = (comparison.sources[candidate.to] ?? []).some(
    (other) => other.from !== candidate.from && other.shared >= COMMON * candidate.shared,
  );
  if (common) return null;
  const own = table.beyond(old, first, further).shared;
  if (candidate.known < SPLIT_KNOWN && own < SPLIT_WEIGHT) return null;
  const there = own / old.total;
  const here = table.beyond(old, further, first).shared / old.total;
  return there >= SPLIT_OWN && here >= SPLIT_OWN ? there : null;
}

function mergedShare(comparison: Comparison, pair: Pair, candidate: Candidate): number | null {
  const { table, fromBags, toBags } = comparison;
  const old = fromBags[candidate.from];
  const first = fromBags[pair.from];
  const next = toBags[pair.to];
  if (old === undefined || first === undefined || next === undefined) return null;
  if (candidate.kept < MERGED_KEPT) return null;
  const share = table.beyond(next, first, old).shared / old.total;
  return share >= MERGED_OWN ? share : null;
}

/** How much of the words of a group's one side the other has, both ways; 0 to 1. */
function coverage(
  { table, from, to }: Comparison,
  left: readonly number[],
  right: readonly number[],
): number {
  const one = bagOf(
    table,
    left.map((place) => from[place]?.words ?? ''),
  );
  const two = bagOf(
    table,
    right.map((place) => to[place]?.words ?? ''),
  );
  const total = one.total + two.total;
  return total > 0 ? (2 * table.shared(one, two)) / total : 0;
}

const bagOf = (table: GramTable, words: readonly string[]): GramBag => table.bag(words.join(''));
