import { isGenericDivision, type Assignment } from '../power-list/division.js';
import type { ListItem } from '../power-list/power-list.js';
import type { LintInput } from './finding.js';
import { memo } from './memo.js';

/** A division that an item, a duty or a case names. */
export interface NamedDivision {
  readonly item: ListItem;
  /** item · duty 3 · case 2 */
  readonly part: string;
  readonly name: string;
}

/** One form of a name: without blanks, its brackets of one kind. */
export function divisionKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

/** 畜牧兽医科（渔政管理科） is known by the whole, by what stands before the bracket and inside it. */
export function divisionForms(name: string): string[] {
  const key = divisionKey(name);
  const match = /^([^()]+)\(([^()]+)\)$/u.exec(key);
  return match === null ? [key] : [key, match[1] ?? key, match[2] ?? key];
}

/** All divisions that a list names, generic ones (有关处室) left out. */
export const namedDivisions = memo((input: LintInput): readonly NamedDivision[] =>
  input.list.items.flatMap((item) => {
    const named = (part: string, assignments: readonly Assignment[]): NamedDivision[] =>
      assignments
        .filter(({ division }) => !isGenericDivision(division))
        .map(({ division }) => ({ item, part, name: division }));
    return [
      ...named('item', item.assignments),
      ...item.duties.flatMap(({ n, assignments }) => named(`duty ${n}`, assignments)),
      ...item.cases.flatMap(({ n, assignments }) => named(`case ${n}`, assignments)),
    ];
  }),
);

/** The organ that an item is of, as a key; items without one are of the list's. */
export function organKey({ organ }: ListItem): string {
  return divisionKey(organ ?? '');
}

/** Divisions, by organ, with the items that name each as their own. */
export const ownDivisions = memo(
  (input: LintInput): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<ListItem>>> => {
    const organs = new Map<string, Map<string, Set<ListItem>>>();
    for (const { item, part, name } of namedDivisions(input)) {
      if (part !== 'item') continue;
      const divisions = organs.get(organKey(item)) ?? new Map<string, Set<ListItem>>();
      organs.set(organKey(item), divisions);
      for (const form of divisionForms(name)) {
        const items = divisions.get(form) ?? new Set<ListItem>();
        divisions.set(form, items.add(item));
      }
    }
    return organs;
  },
);

/** A division that parts of so many items name is one that the organ has. */
const KNOWN_BY_USE = 3;

/** Divisions that parts of several items name though none is an item's own (秘书处 for all cases). */
export const usedDivisions = memo((input: LintInput): ReadonlySet<string> => {
  const items = new Map<string, Set<ListItem>>();
  for (const { item, part, name } of namedDivisions(input)) {
    if (part === 'item') continue;
    const key = `${organKey(item)} ${divisionKey(name)}`;
    items.set(key, (items.get(key) ?? new Set<ListItem>()).add(item));
  }
  return new Set([...items].filter(([, { size }]) => size >= KNOWN_BY_USE).map(([key]) => key));
});
