import { likeness } from './candidates.js';
import type { GramBag, GramTable } from './grams.js';
import type { PreparedUnit } from './units.js';

/** The match of each old unit that has one. */
export type FoundUnits = Map<PreparedUnit, { target: PreparedUnit; score: number }>;

/** Units belong to one comparison, so each has one bag. */
const bags = new WeakMap<{ readonly words: string }, GramBag>();

/** The words of a unit, or of another part of one comparison, as pairs of characters. */
export function bagOf(table: GramTable, unit: { readonly words: string }): GramBag {
  let bag = bags.get(unit);
  if (bag === undefined) {
    bag = table.bag(unit.words);
    bags.set(unit, bag);
  }
  return bag;
}

/** How alike two units are; 1 for equal words. */
export function compareUnits(table: GramTable, one: PreparedUnit, two: PreparedUnit): number {
  return one.words === two.words ? 1 : likenessOf(table, bagOf(table, one), bagOf(table, two));
}

/** How alike two bags are, 0 to 1. */
export function likenessOf(table: GramTable, one: GramBag, two: GramBag): number {
  const shared = table.shared(one, two);
  return likeness(one.total > 0 ? shared / one.total : 0, two.total > 0 ? shared / two.total : 0);
}
