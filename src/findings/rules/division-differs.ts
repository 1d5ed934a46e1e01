import { readDivisions } from '../../power-list/division.js';
import type { ListItem } from '../../power-list/power-list.js';
import {
  divisionForms,
  divisionKey,
  namedDivisions,
  organKey,
  ownDivisions,
} from '../divisions.js';
import type { LintInput, Rule } from '../finding.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/** The items in which a division does a duty or answers for a case without being the item's. */
const HABIT = 0.5;

/**
 * A duty or case of a division that is none of the item's own. Divisions that do so in most items
 * (秘书处 answers for all cases) are the organ's habit and no difference; one that is nobody's own is
 * `division-unknown`. One finding for each item and division. The list says both things itself; no
 * law is asked.
 */
export const divisionDiffers: Rule = (input) => {
  const tally = new Tally();
  const habits = habitsOf(input);
  const groups = new Map<string, { item: ListItem; name: string; parts: string[] }>();
  for (const { item, part, name } of namedDivisions(input)) {
    if (part === 'item') continue;
    if (item.assignments.length === 0) {
      tally.notChecked('no-division');
      continue;
    }
    tally.checked();
    const own = ownForms(item);
    const forms = divisionForms(name);
    if (forms.some((form) => own.has(form))) continue;
    const known = ownDivisions(input).get(organKey(item));
    const isKnown = forms.some((form) => known?.has(form) === true);
    if (!isKnown || habits.has(habitKey(item, part, name))) continue;
    const key = `${item.seq} ${item.source.sheet ?? ''} ${item.source.row} ${divisionKey(name)}`;
    const group = groups.get(key) ?? { item, name, parts: [] };
    if (!group.parts.includes(part)) group.parts.push(part);
    groups.set(key, group);
  }
  for (const { item, name, parts } of groups.values()) {
    const own = item.assignments.map(({ division }) => division).join('、');
    tally.found({
      kind: 'division-differs',
      severity: 'info',
      item: item.seq,
      part: parts[0] ?? 'item',
      citation: null,
      source: sourceOf(item, item.cells.find(({ role }) => role === 'division')?.column ?? null),
      message: `事项的承办机构是“${own}”，${parts.map(partWords).join('、')}由“${name}”承办`,
      evidence: { division: name, itemDivisions: own, parts: parts.join(', ') },
      suggestion: `统一承办机构：在承办机构栏补上“${name}”，或更正${parts.map(partWords).join('、')}`,
    });
  }
  return tally.report();
};

function partWords(part: string): string {
  return part.replace('duty ', '责任事项').replace('case ', '追责情形');
}

/** The forms of an item's own divisions; words that are no usual name are looked into too. */
function ownForms({ assignments }: ListItem): Set<string> {
  return new Set(
    assignments.flatMap(({ division }) => [
      ...divisionForms(division),
      ...(readDivisions(division, 0) ?? []).flatMap((one) => divisionForms(one.division)),
    ]),
  );
}

function habitKey(item: ListItem, part: string, name: string): string {
  return `${organKey(item)} ${part.startsWith('duty') ? 'duty' : 'case'} ${divisionKey(name)}`;
}

/** Divisions that do the duties, or answer for the cases, of most items that name any. */
function habitsOf(input: LintInput): Set<string> {
  const naming = new Map<string, Set<ListItem>>();
  const add = (key: string, item: ListItem): void => {
    naming.set(key, (naming.get(key) ?? new Set<ListItem>()).add(item));
  };
  for (const { item, part, name } of namedDivisions(input)) {
    if (part === 'item') continue;
    add(habitKey(item, part, ''), item);
    const isOwn = divisionForms(name).some((form) => ownForms(item).has(form));
    if (!isOwn) add(habitKey(item, part, name), item);
  }
  const habits = new Set<string>();
  for (const [key, items] of naming) {
    const all = naming.get(key.replace(/ [^ ]*$/u, ' '))?.size ?? 0;
    if (items.size > 2 && items.size >= all * HABIT) habits.add(key);
  }
  return habits;
}
