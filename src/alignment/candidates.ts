import type { GramBag, GramTable } from './grams.js';
import type { PreparedArticle } from './prepare.js';
import { places } from './target-agreement.js';

/** An old and a new article that share words, and how much. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Weight of the shared words. */
  readonly shared: number;
  /** Share of the old article's words that the new one has, and the other way round: 0 to 1. */
  readonly kept: number;
  readonly known: number;
  /** Both in one: 0 to 1. */
  readonly score: number;
}

/** A pair of characters that more new articles than this have leads to no candidate by itself. */
const MAX_POSTINGS = 64;
/** The candidates of one article that are compared exactly. */
const MAX_CANDIDATES = 8;
/** The old articles that a new one may have been taken out of. */
const MAX_SOURCES = 2;
/** Fewer shared words than this many rare pairs of characters prove nothing. */
const MIN_SHARED = 1;

/**
 * The candidates of every old article, best first; work is bounded by the texts' length. An old
 * article whose words just one new one has, and no other old one, needs none.
 */
export function findCandidates(
  table: GramTable,
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
  fromBags: readonly GramBag[],
  toBags: readonly GramBag[],
): Candidate[][] {
  const postings = invert(table.size, toBags);
  const sums = new Float64Array(toBags.length);
  const byLabel = places(to);
  const closing = to.filter(({ role }) => role === 'closing').map(({ index }) => index);
  const settled = settledPlaces(from, to);
  const found = fromBags.map((bag, index): Candidate[] => {
    if (settled.has(index)) return [];
    const near = new Set(nearest(table, bag, postings, sums, MAX_CANDIDATES));
    const old = from[index];
    // The same number, and articles of the same role, are always worth a look.
    const same = byLabel.get(old?.article.label ?? '');
    if (same !== undefined) near.add(same);
    if (old?.role === 'closing') for (const place of closing) near.add(place);
    if (old?.role === 'purpose') near.add(0);
    return [...near].map((other) => compare(table, index, bag, other, toBags[other]));
  });
  return found.map((list) =>
    list
      .filter(({ shared }) => shared >= MIN_SHARED)
      .sort((one, two) => two.score - one.score || one.to - two.to),
  );
}

/** Old articles that have the same words as one new one, and alone. */
function settledPlaces(
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
): Set<number> {
  const count = (articles: readonly PreparedArticle[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { words } of articles) counts.set(words, (counts.get(words) ?? 0) + 1);
    return counts;
  };
  const old = count(from);
  const next = count(to);
  const alone = from.filter(({ words }) => old.get(words) === 1 && next.get(words) === 1);
  return new Set(alone.map(({ index }) => index));
}

/** For each of `queries` the articles of the other version that share most telling words with it. */
export function nearestPlaces(
  table: GramTable,
  bags: readonly GramBag[],
  queries: readonly GramBag[],
): number[][] {
  const postings = invert(table.size, bags);
  const sums = new Float64Array(bags.length);
  return queries.map((query) => nearest(table, query, postings, sums, MAX_SOURCES));
}

type Postings = readonly (readonly number[] | null | undefined)[];

/** The new articles that have a pair of characters; null where they are too many to tell. */
function invert(size: number, bags: readonly GramBag[]): Postings {
  const postings = new Array<number[] | null | undefined>(size);
  for (const [index, { ids }] of bags.entries()) {
    for (const id of ids) {
      const list = postings[id];
      if (list === undefined) postings[id] = [index];
      else if (list === null) continue;
      else if (list.length >= MAX_POSTINGS) postings[id] = null;
      else list.push(index);
    }
  }
  return postings;
}

/** The articles that share most of the telling words of one, at most `most` of them, best first. */
function nearest(
  table: GramTable,
  bag: GramBag,
  postings: Postings,
  sums: Float64Array,
  most: number,
): number[] {
  const touched: number[] = [];
  for (const id of bag.ids) {
    const list = postings[id];
    if (list === undefined || list === null) continue;
    const weight = table.weight(id);
    for (const other of list) {
      if (sums[other] === 0) touched.push(other);
      sums[other] = (sums[other] ?? 0) + weight;
    }
  }
  const near: number[] = [];
  for (const other of touched) {
    const sum = sums[other] ?? 0;
    let at = near.length;
    for (; at > 0; at -= 1) {
      const last = near[at - 1] ?? 0;
      const known = sums[last] ?? 0;
      if (known > sum || (known === sum && last < other)) break;
    }
    if (at === most) continue;
    near.splice(at, 0, other);
    if (near.length > most) near.pop();
  }
  for (const other of touched) sums[other] = 0;
  return near;
}

function compare(
  table: GramTable,
  from: number,
  left: GramBag,
  to: number,
  right: GramBag | undefined,
): Candidate {
  const shared = right === undefined ? 0 : table.shared(left, right);
  const kept = left.total > 0 ? shared / left.total : 0;
  const known = right !== undefined && right.total > 0 ? shared / right.total : 0;
  return { from, to, shared, kept, known, score: likeness(kept, known) };
}

/**
 * How alike two texts are: mostly how much of both is common, and some of the better side, for a
 * norm that took in much (or lost much) is still that norm.
 */
export function likeness(kept: number, known: number): number {
  if (kept <= 0 || known <= 0) return 0;
  const both = (2 * kept * known) / (kept + known);
  return 0.6 * both + 0.4 * Math.max(kept, known);
}
