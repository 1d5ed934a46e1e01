import { assign, type Choice } from './assignment.js';
import type { GramTable } from './grams.js';
import { bagOf, compareUnits, likenessOf, type FoundUnits } from './unit-likeness.js';
import type { PreparedUnit, UnitLevel } from './units.js';

/** Below this two provisions of aligned articles are not one; the articles speak for them. */
const THRESHOLD = 0.22;
/** What it adds to stand in the paragraph that continues one's own, and in the same place. */
const SAME_PARAGRAPH = 0.12;
const SAME_PLACE = 0.03;
/** Of larger articles each unit is compared with this many around its place. */
const MAX_COMPARED = 6000;
const NEAR = 12;

/**
 * Matches the units of one level one to one: equal words first, then the best of all together. What
 * was found is put into `found`; `whole` is the likeness of the articles.
 */
export function matchLevel(
  table: GramTable,
  level: UnitLevel,
  allUnits: readonly PreparedUnit[],
  allTargets: readonly PreparedUnit[],
  found: FoundUnits,
  whole: number,
): void {
  const units = allUnits.filter((unit) => unit.level === level);
  // A paragraph stays one; an item may have become a paragraph of its own.
  const sameLevel = allTargets.filter((unit) => unit.level === level);
  const taken = new Set([...found.values()].map(({ target }) => target));
  const targets =
    level === 'paragraph' || sameLevel.length > 0
      ? sameLevel
      : allTargets.filter((target) => target.level === 'paragraph' && !taken.has(target));
  const [unit] = units;
  const [only] = targets;
  if (level === 'paragraph' && units.length === 1 && targets.length === 1 && unit && only) {
    // The only paragraph of both is the article: it is as like as the articles are.
    const alike = allUnits.length === 1 && allTargets.length === 1;
    found.set(unit, { target: only, score: alike ? whole : compareUnits(table, unit, only) });
    return;
  }
  const left = matchEqual(units, targets, found);
  weigh(table, left.units, left.targets, found);
}

/** Matches units whose words just one target has, and returns what is left of both. */
function matchEqual(
  units: readonly PreparedUnit[],
  targets: readonly PreparedUnit[],
  found: FoundUnits,
): { units: readonly PreparedUnit[]; targets: readonly PreparedUnit[] } {
  const alone = (list: readonly PreparedUnit[]): Map<string, PreparedUnit | null> => {
    const by = new Map<string, PreparedUnit | null>();
    for (const unit of list) by.set(unit.words, by.has(unit.words) ? null : unit);
    return by;
  };
  const bySource = alone(units);
  const byTarget = alone(targets);
  const taken = new Set<PreparedUnit>();
  for (const unit of units) {
    const target = byTarget.get(unit.words);
    if (target === undefined || target === null || bySource.get(unit.words) === null) continue;
    found.set(unit, { target, score: 1 });
    taken.add(target);
  }
  return {
    units: units.filter((unit) => !found.has(unit)),
    targets: targets.filter((target) => !taken.has(target)),
  };
}

/** Matches what is left by likeness, the best of all together. */
function weigh(
  table: GramTable,
  units: readonly PreparedUnit[],
  targets: readonly PreparedUnit[],
  found: FoundUnits,
): void {
  const choices: Choice[] = [];
  const scores = new Map<string, number>();
  if (units.length === 0 || targets.length === 0) return;
  const targetBags = targets.map((target) => bagOf(table, target));
  const all = units.length * targets.length <= MAX_COMPARED;
  for (const [row, one] of units.entries()) {
    const bag = bagOf(table, one);
    const parent = one.paragraph === null ? undefined : found.get(one.paragraph)?.target;
    const first = all ? 0 : Math.max(0, row - NEAR);
    const behind = all ? targets.length : Math.min(targets.length, row + NEAR);
    for (let column = first; column < behind; column += 1) {
      const two = targets[column];
      const other = targetBags[column];
      if (two === undefined || other === undefined) continue;
      const score = one.words === two.words ? 1 : likenessOf(table, bag, other);
      const inParent = parent !== undefined && two.paragraph === parent;
      const value =
        score + (inParent ? SAME_PARAGRAPH : 0) + (row === column ? SAME_PLACE : 0) - THRESHOLD;
      if (score <= 0 || value <= 0) continue;
      scores.set(`${row}>${column}`, score);
      choices.push({ row, column, value });
    }
  }
  const columns = assign(units.length, targets.length, choices);
  for (const [row, column] of columns.entries()) {
    const one = units[row];
    const target = column === -1 ? undefined : targets[column];
    if (one === undefined || target === undefined) continue;
    found.set(one, { target, score: scores.get(`${row}>${column}`) ?? 0 });
  }
}
