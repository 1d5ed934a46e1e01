import type { Comparison } from './comparison.js';
import type { GramTable } from './grams.js';
import type { PreparedArticle } from './prepare.js';
import type { Group } from './split-merge.js';
import { bagOf, likenessOf, type FoundUnits } from './unit-likeness.js';
import { unitsOf, type PreparedUnit } from './units.js';

/** An added article takes over a paragraph only where it has this much of its words. */
const ELSEWHERE = 0.6;
/** A provision joins one that continues another where that has half of its words. */
const JOINED = 0.48;
/** Beyond this many comparisons nothing is looked for. */
const MAX_COMPARED = 6000;

/** Two provisions may have become one: what has no match of its own joins one that has its words. */
export function joinTaken(
  table: GramTable,
  units: readonly PreparedUnit[],
  targets: readonly PreparedUnit[],
  found: FoundUnits,
): void {
  const missing = units.filter((unit) => !found.has(unit));
  if (missing.length * targets.length > MAX_COMPARED) return;
  for (const unit of missing) {
    const bag = bagOf(table, unit);
    let most = JOINED;
    for (const target of targets) {
      if (target.level !== unit.level) continue;
      const kept = bag.total > 0 ? table.shared(bag, bagOf(table, target)) / bag.total : 0;
      if (kept <= most) continue;
      most = kept;
      found.set(unit, { target, score: likenessOf(table, bag, bagOf(table, target)) });
    }
  }
}

/** Looks in added articles for the paragraphs that the article's own successor does not have. */
export function seekElsewhere(
  comparison: Comparison,
  group: Group,
  units: readonly PreparedUnit[],
  added: readonly number[],
  found: FoundUnits,
): void {
  const missing = units.filter((unit) => unit.level === 'paragraph' && !found.has(unit));
  if (missing.length === 0 || missing.length * added.length > MAX_COMPARED) return;
  const known = new Set(
    group.from.flatMap((place) => comparison.candidates[place] ?? []).map(({ to }) => to),
  );
  const articles = added
    .filter((place) => known.has(place))
    .flatMap((place): PreparedArticle[] => {
      const article = comparison.to[place];
      return article === undefined ? [] : [article];
    });
  const targets = unitsOf(articles).filter(({ level }) => level === 'paragraph');
  for (const unit of missing) {
    const bag = bagOf(comparison.table, unit);
    let most = ELSEWHERE;
    for (const target of targets) {
      const other = bagOf(comparison.table, target);
      const kept = bag.total > 0 ? comparison.table.shared(bag, other) / bag.total : 0;
      if (kept <= most) continue;
      most = kept;
      found.set(unit, { target, score: likenessOf(comparison.table, bag, other) });
    }
  }
}
