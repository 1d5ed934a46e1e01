import { articleLabel } from '../../alignment/label.js';
import { UNITS, type Unit } from '../../citation/ordinal.js';
import type { Pinpoint } from '../../citation/types.js';
import { chineseNumeral } from '../../text/numeral.js';
import { isSame } from '../fate.js';
import type { RevisionIndex } from '../revision-index.js';
import { numeralLike } from './numerals.js';
import type { Leaf, PinpointWords, Slot } from './pinpoint-slots.js';
import { compareOrder, isNext, type Segment } from './segments.js';

interface Numbered {
  readonly value: number;
  readonly suffix: number;
}

/**
 * The pinpoint with nothing but its numbers changed, so that its blanks, brackets and joiners stay
 * as they were written. Null where that would not say the same: a provision went deeper or less
 * deep, two that share 第五十条 went apart or together, a range has gaps now, a list lost its order.
 *
 * @param text the citation's raw words
 * @param main where the article goes that the words go on with without naming it, or null
 */
export function inPlace(
  text: string,
  words: PinpointWords,
  segments: readonly Segment[],
  main: Pinpoint | null,
  index: RevisionIndex,
): string | null {
  if (segments.every(({ members }) => members.every(staysPut))) {
    return text.slice(words.start, words.end);
  }
  const wanted = new Map<number, Numbered>();
  const targets: Pinpoint[] = [];
  for (const { leaves, members } of segments) {
    const to = members.flatMap(({ change }) => (change.sure ? change.to.slice(0, 2) : []));
    if (to.length !== members.length) return null;
    if (to.some((one, place) => place > 0 && !isNext(to[place - 1] ?? one, one, index)))
      return null;
    const ends = leaves.length === 1 ? to.slice(0, 1) : [to[0], to.at(-1)];
    for (const [place, leaf] of leaves.entries()) {
      const target = ends[place];
      if (target === undefined || !want(leaf, target, main, index, wanted)) return null;
    }
    targets.push(...to);
  }
  const before = segments.flatMap(({ members }) => members.map(({ from }) => from));
  if (isOrdered(before) ? !isOrdered(targets) : hasTwice(targets)) return null;
  return written(text, words, wanted);
}

/** Whether nothing about the words would change, in whatever order they name it. */
function staysPut({ from, change }: Segment['members'][number]): boolean {
  const [to] = change.to;
  return change.sure && change.to.length === 1 && to !== undefined && isSame(from, to);
}

/** Notes what number each slot of the leaf has to have; false where the target does not fit. */
function want(
  leaf: Leaf,
  target: Pinpoint,
  main: Pinpoint | null,
  index: RevisionIndex,
  wanted: Map<number, Numbered>,
): boolean {
  const numbers = numbersOf(target, index);
  for (const unit of UNITS) {
    const slot = leaf.slots[unit];
    const number = numbers[unit];
    if (slot === undefined) {
      if (unit === 'part' || number === undefined || isGiven(unit, target, main)) continue;
      return false;
    }
    if (number === undefined) return false;
    const held = wanted.get(slot);
    if (held !== undefined && (held.value !== number.value || held.suffix !== number.suffix))
      return false;
    wanted.set(slot, number);
  }
  return true;
}

/** Whether the words before these say that level already. */
function isGiven(unit: Unit, target: Pinpoint, main: Pinpoint | null): boolean {
  if (main === null) return false;
  if (unit === 'article') return main.article === target.article && main.suffix === target.suffix;
  return unit === 'paragraph' && main.paragraph !== null && main.paragraph === target.paragraph;
}

function numbersOf(target: Pinpoint, index: RevisionIndex): Partial<Record<Unit, Numbered>> {
  const numbers: Partial<Record<Unit, Numbered>> = {};
  for (const unit of UNITS) {
    if (unit === 'part') continue;
    const value = target[unit];
    if (value !== null) numbers[unit] = { value, suffix: unit === 'article' ? target.suffix : 0 };
  }
  const part = index.newArticle(articleLabel(target.article ?? 0, target.suffix))?.part ?? null;
  return part === null ? numbers : { ...numbers, part: { value: part, suffix: 0 } };
}

function written(
  text: string,
  { slots, start, end }: PinpointWords,
  wanted: ReadonlyMap<number, Numbered>,
): string | null {
  let out = '';
  let at = start;
  for (const [place, slot] of slots.entries()) {
    const number = wanted.get(place);
    if (number === undefined) continue;
    if (number.value === slot.value && number.suffix === slot.suffix) continue;
    const model = text.slice(slot.start, slot.end);
    const numeral = number.value === slot.value ? model : numeralLike(number.value, model);
    out += text.slice(at, slot.start) + numeral;
    at = slot.end;
    if (number.suffix === slot.suffix) continue;
    const unit = unitWords(text, slot);
    if (unit === null) return null;
    out += unit + (number.suffix === 0 ? '' : `之${chineseNumeral(number.suffix)}`);
    at = slot.ordinalEnd ?? slot.end;
  }
  return out + text.slice(at, end);
}

/** What stands between the numeral and 之一: 条. Null for a number that shares its 条. */
function unitWords(text: string, slot: Slot): string | null {
  if (slot.ordinalEnd === null) return null;
  const words = text.slice(slot.end, slot.ordinalEnd);
  const unit = words.indexOf('条');
  return unit < 0 ? null : words.slice(0, unit + 1);
}

function isOrdered(list: readonly Pinpoint[]): boolean {
  return list.every((one, place) => place === 0 || compareOrder(list[place - 1] ?? one, one) < 0);
}

function hasTwice(list: readonly Pinpoint[]): boolean {
  const sorted = [...list].sort(compareOrder);
  return !isOrdered(sorted);
}
