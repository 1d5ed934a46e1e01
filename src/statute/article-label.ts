import { isBlank, skipBlanks } from '../text/chars.js';
import { isNumeralChar, numeralEnd, readNumeral } from '../text/numeral.js';

/** 第一百三十三条之一 at the start of a line. */
export interface ArticleLabel {
  /** Null where the numeral is none (第一百百条). */
  readonly number: number | null;
  readonly suffix: number;
  /** Just behind the label. */
  readonly end: number;
  /** A blank, a bracket with the article's heading or the line's end follows, as laws print it. */
  readonly setOff: boolean;
}

/** A numeral with blanks inside is no longer than this. */
const MAX_NUMERAL = 24;
const MAX_SUFFIX = 99;
/** What follows 第…条 where it is a reference in running words, not the article's own number. */
const REFERENCE_AFTER = '、，,。；;：:和与及或至到第款项规所的中之”》';

/** The label that begins at `at`, or null. 第一百二十八 条 and 第 八 条 are read too. */
export function readArticleLabel(text: string, at = 0): ArticleLabel | null {
  const ordinal = readOrdinalOf(text, at, '条');
  if (ordinal === null) return null;
  let { end } = ordinal;
  let suffix = 0;
  if (text.charAt(end) === '之') {
    const suffixEnd = numeralEnd(text.slice(0, end + 6), end + 1);
    const value = readNumeral(text.slice(end + 1, suffixEnd));
    if (value !== null && value <= MAX_SUFFIX) [suffix, end] = [value, suffixEnd];
  }
  const next = text.charAt(end);
  return {
    number: ordinal.number,
    suffix,
    end,
    setOff: next === '' || isBlank(next) || '【（('.includes(next),
  };
}

/** Whether what follows an unspaced 第…条 can be the article's own words. */
export function canFollowLabel(text: string, end: number): boolean {
  return !REFERENCE_AFTER.includes(text.charAt(end));
}

/** 第 + numeral + one of the given units (编, 分编, 章, 节, 条) at `at`. */
export function readOrdinalOf(
  text: string,
  at: number,
  ...units: readonly string[]
): { number: number | null; unit: string; end: number } | null {
  if (text.charAt(at) !== '第') return null;
  const start = skipBlanks(text, at + 1);
  let end = start;
  while (
    end - start < MAX_NUMERAL &&
    (isNumeralChar(text.charAt(end)) || isBlank(text.charAt(end)))
  ) {
    end += 1;
  }
  const unit = units.find((word) => text.startsWith(word, end));
  const numeral = text.slice(start, end).replace(/[\s\u200b-\u200d\ufeff]/gu, '');
  if (unit === undefined || numeral === '') return null;
  return { number: readNumeral(numeral), unit, end: end + unit.length };
}

/** 41, or 133-1 for 之一. */
export function labelOf(number: number, suffix: number): string {
  return suffix === 0 ? String(number) : `${number}-${suffix}`;
}
