import { readNumeral } from '../text/numeral.js';

const DIGIT = '0-9０-９〇零○Ｏ一二三四五六七八九';
const DATES = new RegExp(
  `([${DIGIT}]{4})[ \u3000]{0,2}年[ \u3000]{0,2}([${DIGIT}十]{1,3})[ \u3000]{0,2}月[ \u3000]{0,2}([${DIGIT}十]{1,3})[ \u3000]{0,2}日` +
    '|(?<!\\d)([12]\\d{3})([-./])(\\d{1,2})\\5(\\d{1,2})(?!\\d)',
  'gu',
);

/** Laws of the state began in 1949; a year far outside is a misread number, not a date. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A date found in a text. */
export interface FoundDate {
  /** ISO, or null where no calendar has that day (2 月 30 日): it is never shifted. */
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

/** All dates of a text: 2021年1月22日, 二〇二一年一月二十二日, 2021-01-22, 2021.1.22. */
export function findDates(text: string): FoundDate[] {
  return Array.from(text.matchAll(DATES), (match) => ({
    date: isoDate(
      readNumeral(match[1] ?? match[4] ?? ''),
      readNumeral(match[2] ?? match[6] ?? ''),
      readNumeral(match[3] ?? match[7] ?? ''),
    ),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words as an ISO date, or null where they are none or no calendar has that day. */
export function readDate(words: string): string | null {
  const trimmed = words.trim();
  const [found] = trimmed.length > 40 ? [] : findDates(trimmed);
  return found?.start === 0 && found.end === trimmed.length ? found.date : null;
}

function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
