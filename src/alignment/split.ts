import { nearestPlaces } from './candidates.js';
import type { Comparison } from './comparison.js';
import type { Pair } from './one-to-one.js';
import type { Part } from './part-sums.js';
import { partedWords } from './parted-words.js';
import { partsOf } from './piece-homes.js';

/** Pairs, and the further new articles that the old one of a pair was split into. */
export interface SplitPairs {
  readonly pairs: readonly Pair[];
  readonly more: ReadonlyMap<Pair, readonly number[]>;
}

/** An old article is split where new ones took over about a third of it, as printed. */
const SPLIT_SHARE = 0.28;
/** Less of it is enough for a new article that says little else: */
const TAKEN_SHARE = 0.15;
const TAKEN_KNOWN = 0.6;
/** A part of less weight than this (rare pairs of characters) proves nothing, */
const PART_WEIGHT = 5;
/** nor does one that is less than this of what the new article says. */
const PART_KNOWN = 0.1;
/** An article that keeps this much of its words was not split. */
const WHOLE = 0.85;
/** and no part has less of it than this weight that the article has not. */
const OWN = 2;
/** A pair less alike than this gives way to a split. */
const WEAK = 0.35;
/** unless the new article has this much of the old one's words. */
const MOSTLY = 0.5;
/** A part is worth this much more than the weak pair that it ends. */
const MORE = 1.5;

/**
 * Finds the old articles of pairs that were split. A new article without a pair may be a part of
 * any old one; one with a weak pair may be a part of another old article, of which it has more.
 */
export function splitPairs(comparison: Comparison, allPairs: readonly Pair[]): SplitPairs {
  const free = freePlaces(comparison, allPairs);
  const claims = claimParts(comparison, allPairs, free);
  const best = new Map<number, Part>();
  for (const part of [...claims.values()].flat()) {
    const known = best.get(part.to);
    if (known === undefined || part.weight > known.weight) best.set(part.to, part);
  }
  const parted = new Map<Pair, number[]>();
  for (const [pair, claimed] of claims) {
    const own = claimed.filter((part) => best.get(part.to) === part);
    const share = own.reduce((sum, part) => sum + part.share, 0);
    if (share < SPLIT_SHARE && !own.some((part) => isAllTaken(comparison, part))) continue;
    const places = own.map(({ to }) => to);
    parted.set(pair, places);
  }
  const taken = new Set([...parted.values()].flat());
  const byFrom = new Map(allPairs.map((pair) => [pair.from, pair]));
  const byTo = new Map(allPairs.map((pair) => [pair.to, pair]));
  for (const to of free) {
    if (taken.has(to)) continue;
    const pair = partedWords(comparison, byFrom, to, byTo.get(to));
    if (pair === undefined) continue;
    taken.add(to);
    parted.set(pair, [...(parted.get(pair) ?? []), to]);
  }
  const pairs = allPairs.filter((pair) => !taken.has(pair.to));
  return { pairs, more: parted };
}

/** Whether a new article is made of its part: it is not new, however little of the old one it is. */
function isAllTaken({ toBags }: Comparison, { to, share, weight }: Part): boolean {
  return share >= TAKEN_SHARE && weight >= TAKEN_KNOWN * (toBags[to]?.total ?? Infinity);
}

/** New articles that may be a part: without a pair, or with a weak one. */
function freePlaces(comparison: Comparison, pairs: readonly Pair[]): number[] {
  const { from, to, fromBags } = comparison;
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));
  return to
    .map(({ index }) => index)
    .filter((index) => {
      const pair = byTo.get(index);
      if (pair === undefined) return true;
      if (pair.score >= WEAK || from[pair.from]?.role === 'closing') return false;
      // Nor does one that took in most of a short old article.
      const total = fromBags[pair.from]?.total ?? 0;
      return sharedWeight(comparison, pair.from, pair.to) < MOSTLY * total;
    });
}

/** The parts of each pair's old article that free new articles continue. */
function claimParts(
  comparison: Comparison,
  pairs: readonly Pair[],
  free: readonly number[],
): Map<Pair, readonly Part[]> {
  const { table, fromBags, toBags } = comparison;
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const successors = new Map(pairs.map(({ from, to }) => [from, to]));
  const near = nearestPlaces(
    table,
    fromBags,
    free.flatMap((to) => toBags[to] ?? []),
  );
  const others = new Map<Pair, number[]>();
  for (const [place, to] of free.entries()) {
    for (const from of near[place] ?? []) {
      const pair = byFrom.get(from);
      if (pair === undefined || pair.to === to || !hasOwn(comparison, pair, to)) continue;
      const list = others.get(pair);
      if (list === undefined) others.set(pair, [to]);
      else list.push(to);
    }
  }
  const weights = new Map(
    pairs.map(({ from, to }) => [to, sharedWeight(comparison, from, to)] as const),
  );
  const claims = new Map<Pair, readonly Part[]>();
  for (const [pair, places] of others) {
    const parts = partsOf(comparison, pair.from, pair.to, places, successors);
    const proven = parts.filter(({ to, weight }) => {
      const total = toBags[to]?.total ?? 0;
      const least = Math.max(PART_WEIGHT, PART_KNOWN * total, MORE * (weights.get(to) ?? 0));
      return weight >= least;
    });
    if (proven.length > 0) claims.set(pair, proven);
  }
  return claims;
}

function sharedWeight({ table, fromBags, toBags }: Comparison, from: number, to: number): number {
  const old = fromBags[from];
  const next = toBags[to];
  return old === undefined || next === undefined ? 0 : table.shared(old, next);
}

/** Whether `to` has words of a pair's old article that its new one has not: else nothing went there. */
function hasOwn({ table, fromBags, toBags }: Comparison, pair: Pair, to: number): boolean {
  const old = fromBags[pair.from];
  const first = toBags[pair.to];
  const further = toBags[to];
  if (pair.score === 1 || old === undefined || first === undefined || further === undefined) {
    return false;
  }
  const { own, shared } = table.beyond(old, first, further);
  return own >= (1 - WHOLE) * old.total && shared >= OWN;
}
