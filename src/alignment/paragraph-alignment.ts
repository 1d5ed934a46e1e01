import type { Comparison } from './comparison.js';
import type { Group } from './split-merge.js';
import type { ParagraphAlignment, ProvisionPlace } from './types.js';
import type { FoundUnits } from './unit-likeness.js';
import { joinTaken, seekElsewhere } from './unit-leftovers.js';
import { matchLevel } from './unit-matching.js';
import { unitsOf, type PreparedUnit } from './units.js';

/**
 * What became of each 款, 项 and 目 of the old articles of a group. They are aligned level by
 * level, the best of all together; paragraphs that none of the group's new articles continues are
 * looked for in added articles that have most of their words.
 */
export function alignParagraphs(
  comparison: Comparison,
  group: Group,
  added: readonly number[],
): ParagraphAlignment[] {
  const from = group.from.flatMap((place) => comparison.from[place] ?? []);
  const to = group.to.flatMap((place) => comparison.to[place] ?? []);
  const units = unitsOf(from);
  if (to.length === 0) return units.map(({ place }) => gone(place));
  const targets = unitsOf(to);
  const [one] = from;
  const [two] = to;
  const alike = from.length === 1 && to.length === 1 && one?.words === two?.words;
  if (alike && sameShape(units, targets)) {
    return units.map((unit, index) => matched(unit, targets[index], 1));
  }
  const found: FoundUnits = new Map();
  for (const level of ['paragraph', 'item', 'subitem'] as const) {
    matchLevel(comparison.table, level, units, targets, found, group.score);
  }
  joinTaken(comparison.table, units, targets, found);
  seekElsewhere(comparison, group, units, added, found);
  return units.map((unit) => {
    const match = found.get(unit);
    return match === undefined ? gone(unit.place) : matched(unit, match.target, match.score);
  });
}

function sameShape(one: readonly PreparedUnit[], two: readonly PreparedUnit[]): boolean {
  return (
    one.length === two.length &&
    one.every(({ level, words }, index) => {
      const other = two[index];
      return other?.level === level && other.words === words;
    })
  );
}

const gone = (from: ProvisionPlace): ParagraphAlignment => ({
  from,
  to: null,
  kind: 'repealed',
  score: 0,
});

function matched(
  unit: PreparedUnit,
  target: PreparedUnit | undefined,
  score: number,
): ParagraphAlignment {
  if (target === undefined) return gone(unit.place);
  const { place: from, words } = unit;
  const { place: to } = target;
  const same =
    from.article === to.article &&
    from.paragraph === to.paragraph &&
    from.item === to.item &&
    from.subitem === to.subitem;
  const kind = words === target.words ? (same ? 'unchanged' : 'renumbered') : 'amended';
  return { from, to, kind, score: Math.round(score * 1000) / 1000 };
}
