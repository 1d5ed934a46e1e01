import type { Comparison } from './comparison.js';
import type { GramBag } from './grams.js';
import { PartSums, type Home, type Part } from './part-sums.js';
import { clausesOf, piecesOf, type Piece } from './pieces.js';
import type { PreparedArticle } from './prepare.js';
import { places } from './target-agreement.js';
import { bagOf } from './unit-likeness.js';
import { unitsOf } from './units.js';

/** A paragraph continues a piece where it has at least half of its words, */
const KEPT = 0.5;
/** a clause where it has nearly all of them, for a clause is soon met by chance. */
const CLAUSE_KEPT = 0.85;
/** The article that continues the whole keeps a piece unless another has this much more of it. */
const MARGIN = 0.12;
/** A piece is looked at clause by clause where its home has less of it than this. */
const WHOLE = 0.75;
/** Clauses of about this many characters times characters compared: beyond this nothing is looked for. */
const CLAUSE = 8;
const MAX_WORK = 2_000_000;
/** References to where the same norms went count as so many words' weight each, up to some. */
const REFERENCE_WEIGHT = 2;
const MAX_REFERENCES = 3;

/**
 * Where the pieces of an old article went: to `primary`, which continues the article, or to one of
 * `others`. A piece goes where a paragraph has most of its words, not where it is most like the
 * paragraph, for a new article says more about what was one sentence. Empty where nothing left.
 */
export function partsOf(
  comparison: Comparison,
  from: number,
  primary: number,
  others: readonly number[],
  successors: ReadonlyMap<number, number>,
): Part[] {
  const old = comparison.from[from];
  if (old === undefined) return [];
  const places = [primary, ...others];
  const words = places.reduce((sum, place) => sum + (comparison.to[place]?.words.length ?? 0), 0);
  if ((old.words.length / CLAUSE) * words > MAX_WORK) return [];
  const homeOf = (piece: Piece, stay: number, least: number): Home => {
    const bag = bagOf(comparison.table, piece);
    let home = { to: stay, ...continuation(comparison, piece, bag, stay, successors) };
    let most = Math.max(least, home.kept + MARGIN);
    for (const to of places) {
      if (to === stay) continue;
      const { kept, shared } = continuation(comparison, piece, bag, to, successors);
      if (kept <= most || isCommon(comparison, from, to, bag)) continue;
      most = kept;
      home = { to, kept, shared };
    }
    return home;
  };
  const sums = new PartSums(comparison);
  for (const piece of piecesOf(old)) {
    const home = homeOf(piece, primary, KEPT);
    if (home.to !== primary) sums.add(piece, home);
    if (home.kept >= WHOLE) continue;
    const clauses = clausesOf(old, piece);
    if (clauses.length < 2) continue;
    for (const clause of clauses) {
      const own = homeOf(clause, home.to, CLAUSE_KEPT);
      if (own.to !== home.to) sums.move(clause, home.to, own);
    }
  }
  const length = piecesOf(old).reduce((sum, { start, end }) => sum + end - start, 0);
  return sums.parts(length).filter(({ to }) => to !== primary);
}

/** How much of a piece's words the best paragraph of a new article has. */
function continuation(
  comparison: Comparison,
  piece: Piece,
  bag: GramBag,
  place: number,
  successors: ReadonlyMap<number, number>,
): { kept: number; shared: number } {
  const next = comparison.to[place];
  if (next === undefined) return { kept: 0, shared: 0 };
  let shared = 0;
  for (const other of paragraphBags(comparison, next)) {
    shared = Math.max(shared, comparison.table.shared(bag, other));
  }
  const { told, agreed } = targets(comparison, piece, place, successors);
  const weight = shared + REFERENCE_WEIGHT * Math.min(agreed, MAX_REFERENCES);
  const total = bag.total + REFERENCE_WEIGHT * Math.min(told, MAX_REFERENCES);
  return { kept: total > 0 ? weight / total : 0, shared: weight };
}

function paragraphBags(
  { table, toBags }: Comparison,
  article: PreparedArticle,
): readonly GramBag[] {
  const whole = toBags[article.index];
  if (article.article.paragraphs.length === 1 && whole !== undefined) return [whole];
  const paragraphs = unitsOf([article]).filter(({ level }) => level === 'paragraph');
  return paragraphs.map((unit) => bagOf(table, unit));
}

/** How many norms a piece names whose successor is known, and how many of those are named there. */
function targets(
  { from, to }: Comparison,
  { references }: Piece,
  place: number,
  successors: ReadonlyMap<number, number>,
): { told: number; agreed: number } {
  if (references.length === 0) return { told: 0, agreed: 0 };
  const meant = new Set(to[place]?.references.flatMap((reference) => reference.targets));
  let told = 0;
  let agreed = 0;
  for (const label of new Set(references.flatMap((reference) => reference.targets))) {
    const old = places(from).get(label);
    const successor = old === undefined ? undefined : successors.get(old);
    if (successor === undefined) continue;
    told += 1;
    if (meant.has(to[successor]?.article.label ?? '')) agreed += 1;
  }
  return { told, agreed };
}

/** Another old article that has this much of what a piece shares shows that it is boilerplate. */
const COMMON = 0.85;
const MAX_RIVALS = 8;

function isCommon(
  { table, sources, fromBags, toBags }: Comparison,
  from: number,
  to: number,
  bag: GramBag,
): boolean {
  const next = toBags[to];
  if (next === undefined) return true;
  const shared = table.shared(bag, next);
  return (sources[to] ?? []).slice(0, MAX_RIVALS).some((other) => {
    const rival = other.from === from ? undefined : fromBags[other.from];
    return (
      rival !== undefined &&
      other.shared >= shared * COMMON &&
      table.sharedByAll(bag, next, rival) >= COMMON * shared
    );
  });
}
