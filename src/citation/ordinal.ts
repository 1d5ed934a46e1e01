import { skipBlanks } from '../text/chars.js';
import { numeralEnd, readNumeral } from '../text/numeral.js';
import { isLoose, readNumber, readNumberJoiner, type OrdinalNumber } from './ordinal-number.js';

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

/** 第三条; 第二、第三、第四款; 第（三）（四）项; 第十条之一: numbers that share one unit. */
export interface Ordinal {
  readonly unit: Unit;
  readonly numbers: readonly OrdinalNumber[];
  readonly start: number;
  readonly end: number;
}

/** Numbers that share one unit; more are no list that a person wrote. */
export const MAX_SHARED_NUMBERS = 40;

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
    const unit = readUnit(text, number.end, text.charAt(start) === '第');
    // （八）、第四条: what stands in a bracket of its own is an item, never an article.
    if (unit !== null && count > 0 && isLoose(text, start) && isOuter(unit.unit)) return null;
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

function isOuter(unit: Unit): boolean {
  return UNITS.indexOf(unit) <= UNITS.indexOf('article');
}

function readUnit(text: string, start: number, lines: boolean): { unit: Unit; end: number } | null {
  let at = skipBlanks(text, start, lines);
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
