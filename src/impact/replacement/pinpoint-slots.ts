import { readOrdinal, UNITS, type Ordinal, type Unit } from '../../citation/ordinal.js';
import type { Pinpoint } from '../../citation/types.js';
import { WHOLE_LAW } from '../../citation/whole-law.js';
import { isBlank } from '../../text/chars.js';
import { isNumeralChar } from '../../text/numeral.js';

/** A number in a pinpoint: where it stands, and of which level it is. */
export interface Slot {
  readonly unit: Unit;
  readonly value: number;
  readonly suffix: number;
  /** Of the numeral alone. */
  readonly start: number;
  readonly end: number;
  /** Behind the ordinal (条之一 included) where it is the last number of one; else null. */
  readonly ordinalEnd: number | null;
}

/** A provision that the words name, with the numbers that it is read from. */
export interface Leaf {
  readonly pinpoint: Pinpoint;
  readonly slots: Readonly<Partial<Record<Unit, number>>>;
  /** It ends a range that the leaf before it begins. */
  readonly endsRange: boolean;
}

export interface PinpointWords {
  readonly slots: readonly Slot[];
  readonly leaves: readonly Leaf[];
  /** What stands between the ordinals of a list: 、 where it is among them, else the first. */
  readonly joiner: string;
  readonly rangeJoiner: string;
  readonly start: number;
  readonly end: number;
}

const RANGE = /[至到－—–~～-]/u;

/**
 * Takes the words of a pinpoint apart into its numbers and the provisions that they name, by the
 * same rules by which citations are read: a deeper level refines what stands before it, the same
 * or a higher one begins anew. Null where something between them is no part of it.
 */
export function readSlots(text: string, start: number, end: number): PinpointWords | null {
  const slots: Slot[] = [];
  const leaves: Leaf[] = [];
  let [joiner, rangeJoiner] = ['', ''];
  let level = -1;
  let at = start;
  while (at < end) {
    const gapStart = at;
    let ordinal = readOrdinal(text, at, true);
    while (ordinal === null && at < end && at - gapStart < MAX_GAP) {
      at += 1;
      ordinal = readOrdinal(text, at, true);
    }
    if (ordinal === null) return null;
    const gap = text.slice(gapStart, at).replace(/[\s\u3000]/gu, '');
    if (!/^(?:以及|或者|并|[、，,和及与或至到－—–~～-])?$/u.test(gap)) return null;
    const isRange = RANGE.test(gap);
    if (isRange) rangeJoiner ||= gap;
    else if (gap !== '' && leaves.length > 0) joiner = plainer(joiner, gap);
    const inner = text.slice(ordinal.start, ordinal.end);
    if (ordinal.numbers.length > 1) {
      joiner = plainer(joiner, /[、，,和及与或]/u.exec(inner)?.[0] ?? '');
      rangeJoiner ||= RANGE.exec(inner)?.[0] ?? '';
    }
    if (!addOrdinal(text, ordinal, isRange, level, slots, leaves)) return null;
    level = UNITS.indexOf(ordinal.unit);
    at = ordinal.end;
  }
  if (leaves.length === 0) return null;
  return { slots, leaves, joiner: joiner || '、', rangeJoiner: rangeJoiner || '至', start, end };
}

function plainer(joiner: string, next: string): string {
  return joiner === '' || next === '、' ? next : joiner;
}

/** Longest joiner with blanks about it. */
const MAX_GAP = 60;

function addOrdinal(
  text: string,
  ordinal: Ordinal,
  isRange: boolean,
  lastLevel: number,
  slots: Slot[],
  leaves: Leaf[],
): boolean {
  const level = UNITS.indexOf(ordinal.unit);
  const last = leaves.at(-1);
  const refines = last !== undefined && level > lastLevel;
  if (refines) leaves.pop();
  const spans = numeralSpans(text, ordinal);
  const outer = last === undefined ? [] : UNITS.filter((_, depth) => depth < level);
  const kept = Object.fromEntries(
    outer.flatMap((unit) => {
      const slot = last?.slots[unit];
      return slot === undefined ? [] : [[unit, slot]];
    }),
  ) as Leaf['slots'];
  for (const [place, { value, suffix, join }] of ordinal.numbers.entries()) {
    const span = spans[place];
    if (value === null || span === undefined) return false;
    const isLast = place === ordinal.numbers.length - 1;
    const ordinalEnd = isLast ? ordinal.end : null;
    const slot = slots.push({ unit: ordinal.unit, value, suffix, ...span, ordinalEnd }) - 1;
    const pinpoint = at(last?.pinpoint ?? WHOLE_LAW, level, ordinal.unit, value, suffix);
    const endsRange = place === 0 ? isRange && !refines : join === 'range';
    const own = { ...kept, [ordinal.unit]: slot };
    // 第十条第一款至第三款: the leaf that the first 款 refined begins the range no more than it did.
    leaves.push({ pinpoint, slots: own, endsRange: endsRange || (refines && last.endsRange) });
  }
  return true;
}

/** The numerals of an ordinal in their order; 之一 comes after those that it is counted with. */
function numeralSpans(text: string, { start, end }: Ordinal): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1) {
    if (!isNumeralChar(text.charAt(at))) continue;
    let [stop, next] = [at + 1, at + 1];
    while (next < end && (isNumeralChar(text.charAt(next)) || isBlank(text.charAt(next)))) {
      next += 1;
      if (isNumeralChar(text.charAt(next - 1))) stop = next;
    }
    spans.push({ start: at, end: stop });
    at = stop;
  }
  return spans;
}

function at(from: Pinpoint, level: number, unit: Unit, value: number, suffix: number): Pinpoint {
  const depth = (name: Unit): boolean => UNITS.indexOf(name) < level;
  const kept: Pinpoint = {
    chapter: depth('chapter') ? from.chapter : null,
    section: depth('section') ? from.section : null,
    article: depth('article') ? from.article : null,
    suffix: depth('article') ? from.suffix : 0,
    paragraph: depth('paragraph') ? from.paragraph : null,
    item: depth('item') ? from.item : null,
    subitem: null,
  };
  if (unit === 'part') return kept;
  return unit === 'article' ? { ...kept, article: value, suffix } : { ...kept, [unit]: value };
}
