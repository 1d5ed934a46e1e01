import { findDates } from '../statute/dates.js';

const MONTH = /([12]\d{3})[ \u3000]{0,2}年(?:[ \u3000]{0,2}(\d{1,2})[ \u3000]{0,2}月)?/gu;
/** What makes a text, close behind its date. */
const MADE = /^.{0,24}?(?:通过|公布|发布|颁布|修正|修订|修改|令)/su;
/** Entry into force makes none. */
const STARTS = /^[ \u3000]{0,2}(?:零时)?起?(?:正式)?(?:施行|实施|生效|执行)/u;
/** 第726号; 第24、32、50号 names three. */
const NUMBER =
  /第?\s{0,2}([〇零一二三四五六七八九十百\d]{1,6}(?:[、,和及]\s?第?[〇零一二三四五六七八九十百\d]{1,6}){0,20})\s{0,2}号/gu;
/** An act that amends by its number, behind the words that the last date says. */
const AMENDED_BY_NUMBER =
  /(?:通过|公布|发布|颁布|修正|修订|修改|施行|实施)[\s，,；;。]{1,3}(?:根据|经|按照|依据)?[^，,；;。]{0,30}?号[^，,；;。]{0,12}(?:修订|修正|修改)/u;
/** （国务院令第649号，709号令修正） */
const NUMBER_FIRST = /[〇零一二三四五六七八九十百\d]{1,6}号令[^，,；;。]{0,8}(?:修订|修正|修改)/u;

/** 国家保密局令2021年第1号 and 令2016年2号 have the year of a number. */
const OF_NUMBER = /^\s{0,2}第?\s{0,2}[〇零一二三四五六七八九十百\d]{1,6}\s{0,2}号/u;

/** What a history leaves open about the version that it means. */
export type OpenHistory =
  /** The latest act has a month (2018-12) or a year (2018) and no day. */
  | { readonly kind: 'month'; readonly month: string }
  /** A day that no calendar has, or later acts by their numbers alone: it cannot be told. */
  | { readonly kind: 'unclear' };

/**
 * What a history leaves open; null where its latest act has a day, or it states none. 1996年10月
 * 通过，2018年12月修正 gives a month; 2019年4月39日 and 1998年7月20日国务院令第248号发布，根据国务院令
 * 第588号、第726号修订 (or 第588、726号) leave the version unclear.
 *
 * @param history a citation's words with its title and history
 */
export function openHistory(history: string): OpenHistory | null {
  const words = history.normalize('NFKC').replace(/[《〈<][^《》〈〉<>]{0,120}[》〉>]/gu, '');
  const days = findDates(words);
  if (days.some(({ date }) => date === null)) return { kind: 'unclear' };
  const made = days.filter(({ start, end }) => isMaking(words, start, end));
  const behind = words.slice(made.at(-1)?.end ?? words.length);
  if (isAmendedByNumbers(behind)) return { kind: 'unclear' };
  let month: string | null = null;
  for (const match of words.matchAll(MONTH)) {
    const end = match.index + match[0].length;
    if (days.some(({ start }) => start === match.index)) continue;
    if (OF_NUMBER.test(words.slice(end, end + 12)) || !isMaking(words, match.index, end)) continue;
    const part = match[2] === undefined ? '' : `-${match[2].padStart(2, '0')}`;
    const one = `${match[1] ?? ''}${part}`;
    if (month === null || one > month) month = one;
  }
  const latest = made.flatMap(({ date }) => date ?? []).reduce((a, b) => (a > b ? a : b), '');
  if (month !== null && month > latest.slice(0, month.length)) return { kind: 'month', month };
  // Without any date the last number tells the version, unless it is not read as one.
  const isByNumber =
    days.length === 0
      ? NUMBER_FIRST.test(words)
      : AMENDED_BY_NUMBER.test(behind) || hasLaterNumber(behind, latest);
  return isByNumber ? { kind: 'unclear' } : null;
}

/** 令2022年第10号 and 〔2022〕10号 have the year in which they were given. */
const YEAR_OF_NUMBER =
  /[令告〔[(]\s{0,2}(20\d{2})(?:年|[〕\])])\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/gu;

/**
 * Whether an act of a later year is named by its number alone. What was voted for in November or
 * December may have been numbered in the next year.
 */
function hasLaterNumber(words: string, latest: string): boolean {
  const own = Number(latest.slice(0, 4)) + (latest.slice(5, 7) > '10' ? 1 : 0);
  return Array.from(words.matchAll(YEAR_OF_NUMBER)).some(([, year]) => Number(year) > own);
}

/** Whether several acts are named by their numbers, one of them amending. */
function isAmendedByNumbers(words: string): boolean {
  const lists = Array.from(words.matchAll(NUMBER), ([, list]) => (list ?? '').split(/[、,和及]/u));
  return new Set(lists.flat()).size > 1 && /修订|修正|修改/u.test(words);
}

function isMaking(words: string, start: number, end: number): boolean {
  if (words.charAt(start - 1) === '自') return false;
  const after = words.slice(end, end + 40);
  return !STARTS.test(after) && MADE.test(after);
}
