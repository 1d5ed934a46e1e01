import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import { numeralEnd, readNumeral } from '../text/numeral.js';

/** The levels of a law's structure, from the outside in. */
export const UNITS = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
] as const;
export type Unit = (typeof UNITS)[number];

const UNIT_CHARS = new Map<string, Unit>([
  ['编', 'part'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
  ['款', 'paragraph'],
  ['项', 'item'],
  ['目', 'subitem'],
]);

/** Words that begin with a unit character and are no unit: 条款, 条件, 项目, 款项, 目录, 章程, … */
const WORD_AFTER_UNIT = new Map<string, string>([
  ['编', '号制码办外'],
  ['章', '程'],
  ['节', '目日点省约能假水'],
  ['条', '款例件文纹形'],
  ['款', '项式'],
  ['项', '目'],
  ['目', '录标前的'],
]);

/** One number of an ordinal, with 之一 as its suffix. `value` is null where it is unreadable. */
export interface OrdinalNumber {
  readonly value: number | null;
  readonly suffix: number;
  /** How it is joined to the number before it. */
  readonly join: 'first' | 'list' | 'range';
}

/** 第三条; 第二、第三、第四款; 第（三）（四）项; 第十条之一: numbers that share one unit. */
export interface Ordinal {
  readonly unit: Unit;
  readonly numbers: readonly OrdinalNumber[];
  readonly start: number;
  readonly end: number;
}

/** Numbers that share one unit; more are no list that a person wrote. */
const MAX_SHARED_NUMBERS = 40;

/**
 * Reads one ordinal at `start`. With `bare` the leading 第 may be missing (十一条 in a list,
 * （二）项 behind an article). Null where no ordinal stands there.
 */
export function readOrdinal(text: string, start: number, bare = false): Ordinal | null {
  const numbers: OrdinalNumber[] = [];
  let at = start;
  let join: OrdinalNumber['join'] = 'first';
  for (let count = 0; count < MAX_SHARED_NUMBERS; count += 1) {
    const number = readNumber(text, at, bare || count > 0);
    if (number === null) return null;
    const unit = readUnit(text, number.end);
    if (unit !== null) {
      const suffix = unit.unit === 'article' ? readSuffix(text, unit.end) : null;
      numbers.push({ value: number.value, suffix: suffix?.value ?? 0, join });
      return { unit: unit.unit, numbers, start, end: suffix?.end ?? unit.end };
    }
    numbers.push({ value: number.value, suffix: 0, join });
    const joiner = readNumberJoiner(text, number.end, number.bracketed);
    if (joiner === null) return null;
    join = joiner.join;
    at = joiner.end;
  }
  return null;
}

interface NumberSpan {
  readonly value: number | null;
  readonly end: number;
  readonly bracketed: boolean;
}

/** 第三 · 三 · 第（三） · （三）: without a leading 第 only where `bare` allows it. */
function readNumber(text: string, start: number, bare: boolean): NumberSpan | null {
  let at = start;
  if (text.charAt(at) === '第') at = skipBlanks(text, at + 1);
  else if (!bare) return null;
  const open = isRoundOpen(text.charAt(at));
  if (open) at = skipBlanks(text, at + 1);
  const end = spacedNumeralEnd(text, at);
  if (end === at) return null;
  const value = readNumeral(text.slice(at, end).replace(/[\s\u200b]/gu, ''));
  if (!open) return { value, end, bracketed: false };
  const close = skipBlanks(text, end);
  return isRoundClose(text.charAt(close)) ? { value, end: close + 1, bracketed: true } : null;
}

/** A numeral whose characters may stand apart (二 十 四), as text copied from a PDF has them. */
function spacedNumeralEnd(text: string, start: number): number {
  let end = numeralEnd(text, start);
  while (end > start && isBlank(text.charAt(end))) {
    const next = numeralEnd(text, skipBlanks(text, end));
    if (next === skipBlanks(text, end)) break;
    end = next;
  }
  return end;
}

function readUnit(text: string, start: number): { unit: Unit; end: number } | null {
  let at = skipBlanks(text, start);
  // 分编 is a part; 小项 is how some documents call a 目.
  if (text.startsWith('分编', at)) at += 1;
  if (text.startsWith('小项', at)) return { unit: 'subitem', end: at + 2 };
  const char = text.charAt(at);
  const unit = UNIT_CHARS.get(char);
  if (unit === undefined) return null;
  const next = text.charAt(at + 1);
  if (next !== '' && (WORD_AFTER_UNIT.get(char) ?? '').includes(next)) return null;
  return { unit, end: at + 1 };
}

/** 之一, 之二 behind 条; 之规定 and 之一的 in ordinary words are none. */
function readSuffix(text: string, start: number): { value: number; end: number } | null {
  const at = skipBlanks(text, start);
  if (text.charAt(at) !== '之') return null;
  const end = numeralEnd(text, at + 1);
  const value = readNumeral(text.slice(at + 1, end));
  return value === null || value > 99 ? null : { value, end };
}

/** What stands between two numbers that share a unit: 、和至, or nothing between （三）（四）. */
function readNumberJoiner(
  text: string,
  start: number,
  bracketed: boolean,
): { join: 'list' | 'range'; end: number } | null {
  const at = skipBlanks(text, start);
  const char = text.charAt(at);
  if ('至到－—–~～-'.includes(char) && char !== '') {
    return { join: 'range', end: skipBlanks(text, at + 1) };
  }
  if ('、，,和及与或'.includes(char) && char !== '') {
    return { join: 'list', end: skipBlanks(text, at + 1) };
  }
  return bracketed && (isRoundOpen(char) || char === '第') ? { join: 'list', end: at } : null;
}
