import { chineseNumeral, isNumeralChar, numeralEnd, readNumeral } from '../text/numeral.js';

/** A number as two texts are compared by it: 10日 and 十日 say the same. */
export interface NumberWord {
  /** As laws write it, 三万, or the digits of a year; the characters where they make no number. */
  readonly value: string;
  /** Behind the numeral and the 万 or 亿 that belongs to it, and without its unit. */
  readonly end: number;
}

/** Behind a numeral: 三十日, 五个工作日, 二倍以上 (the unit alone), 10%, 五千元. */
const UNIT =
  /个?(?:工作日|小时|周岁|公斤|平方米|立方米|分钟|星期|万元|亿元|元|日|天|月|年|岁|倍|成|人|次|级|周|米|吨|克|%|％|平方|公里|分之)/uy;

const LARGE = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

const LARGE_FIRST = [...LARGE].reverse();

/** Whether each UTF-16 unit can stand in a numeral, found out when it is first met: 1 yes, 2 no. */
const known = new Int8Array(0x10000);

/** Whether the UTF-16 unit can begin a number; quick, for it is asked for every one. */
export function canBeNumber(code: number): boolean {
  let answer = known[code];
  if (answer === undefined || answer === 0) {
    answer = isNumeralChar(String.fromCharCode(code)) ? 1 : 2;
    known[code] = answer;
  }
  return answer === 1;
}

/** The end of the unit that begins at `at`, or `at` where none does. */
export function unitEnd(text: string, at: number): number {
  UNIT.lastIndex = at;
  return UNIT.test(text) ? UNIT.lastIndex : at;
}

/**
 * The number that begins at `at`: Chinese or Arabic, 三万 and 30000 alike. Null for a single Chinese
 * numeral without a unit, which is mostly a part of a word (统一, 一般).
 */
export function numberAt(text: string, at: number): NumberWord | null {
  if (!canBeNumber(text.charCodeAt(at))) return null;
  const end = numeralEnd(text, at);
  const large = LARGE.get(text.charAt(end));
  const single = end === at + 1 && !/[0-9０-９]/u.test(text.charAt(at));
  if (single && large === undefined && unitEnd(text, end) === end) return null;
  const words = text.slice(at, end);
  const value = readNumeral(words);
  if (value === null) return { value: words.normalize('NFKC'), end };
  return large === undefined
    ? { value: written(value), end }
    : { value: written(value * large), end: end + 1 };
}

/** One way to write each value, and as short as laws do: a long one would outweigh words. */
function written(value: number): string {
  for (const [name, size] of LARGE_FIRST) {
    const count = value / size;
    if (Number.isInteger(count) && count <= 9999) return chineseNumeral(count) + name;
  }
  return value < 1000 || value % 100 === 0 ? chineseNumeral(value) : String(value);
}
