import type { Candidate } from './candidates.js';
import type { Comparison } from './comparison.js';
import type { Pair } from './one-to-one.js';

/**
 * Shares of an old article's words, weighed by rarity. In a split each new article has about a
 * third of them, and a fifth that the others have not: the words that went there and nowhere else.
 */
const KEPT = 0.3;
const OWN = 0.2;
/** Less of its own is enough for a new article that is mostly made of the old one's words. */
const MADE_OF = 0.6;
const OWN_MADE_OF = 0.15;
/** A new article shares in a split only where it is made of the old words to this part, */
const KNOWN = 0.15;
/** or has at least this much of them (weights of pairs of characters; a long sentence). */
const WEIGHT = 16;
/** A part is worth this much more than the weak pair that it ends. */
const MORE = 1.5;
/** Another old article that shares this much of the same new one makes a split doubtful. */
const COMMON = 0.85;

/**
 * The pair whose old sentence was parted word by word between its new article and `to` (由违法行为
 * 发生地的县级以上地方人民政府… → one on the place, one on the level): no piece of it went as a whole. Of
 * equal shares the first. `weak` is the pair that `to` would lose.
 */
export function partedWords(
  comparison: Comparison,
  byFrom: ReadonlyMap<number, Pair>,
  to: number,
  weak: Pair | undefined,
): Pair | undefined {
  let chosen: Pair | undefined;
  let most = 0;
  for (const candidate of comparison.sources[to] ?? []) {
    const pair = byFrom.get(candidate.from);
    if (pair === undefined || pair === weak) continue;
    if (weak !== undefined && candidate.shared < MORE * sharedBy(comparison, weak)) continue;
    const share = partedShare(comparison, pair, candidate);
    if (share === null || share <= most) continue;
    most = share;
    chosen = pair;
  }
  return chosen;
}

function sharedBy({ table, fromBags, toBags }: Comparison, { from, to }: Pair): number {
  const old = fromBags[from];
  const next = toBags[to];
  return old === undefined || next === undefined ? 0 : table.shared(old, next);
}

function partedShare(comparison: Comparison, pair: Pair, candidate: Candidate): number | null {
  const { table, fromBags, toBags } = comparison;
  const old = fromBags[candidate.from];
  const first = toBags[pair.to];
  const further = toBags[candidate.to];
  if (old === undefined || first === undefined || further === undefined) return null;
  if (candidate.kept < KEPT || table.shared(old, first) < KEPT * old.total) return null;
  // Words that another old article shares as much are boilerplate (构成犯罪的，依法追究刑事责任).
  const common = (comparison.sources[candidate.to] ?? []).some(
    (other) => other.from !== candidate.from && other.shared >= COMMON * candidate.shared,
  );
  if (common) return null;
  const there = table.beyond(old, first, further).shared;
  if (candidate.known < KNOWN && there < WEIGHT) return null;
  const here = table.beyond(old, further, first).shared;
  const own = (candidate.known >= MADE_OF ? OWN_MADE_OF : OWN) * old.total;
  return there >= own && here >= own ? there / old.total : null;
}
