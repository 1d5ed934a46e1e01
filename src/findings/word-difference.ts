import { equalRuns } from '../alignment/diff.js';
import { isFormOnly } from './form-words.js';
import { BREAK, pairsOf, type Comparable } from './comparable.js';

/** Words that a quotation has for others of the article; either may be empty. */
export interface WordDifference {
  readonly article: string;
  readonly quote: string;
}

/** Longer words are cut where they are shown. */
const MAX_SHOWN = 60;
/** More differences are not shown. */
const MAX_DIFFERENCES = 6;

export interface Differences {
  readonly list: readonly WordDifference[];
  /** Part of the quotation's characters that stand in the article in the same order, 0 to 1. */
  readonly equal: number;
  /** Nothing but particles and spellings differ (其, 以, 的; 帐 for 账): what is said is the same. */
  readonly formOnly: boolean;
}

/**
 * The words that differ between an article and a quotation from it. Whole sentences that the
 * quotation leaves out are no difference, so that only those are compared that it has a part of.
 */
export function wordDifferences(quote: Comparable, article: Comparable): Differences {
  const kept = keptPositions(quote, article);
  const runs = equalRuns(
    kept.map((at) => article.key.charAt(at)),
    quote.key.split(''),
  );
  const list: WordDifference[] = [];
  let equal = 0;
  let formOnly = true;
  let a = 0;
  let q = 0;
  for (const run of [...runs, { left: kept.length, right: quote.key.length, length: 0 }]) {
    equal += run.length;
    const isOmission = q === run.right;
    const isWhole = isOmission && isSentence(article, kept, a, run.left);
    const [from, to] = isOmission ? cutClause(article, kept, a, run.left, quote, q) : [a, run.left];
    if ((from < to || q < run.right) && !isWhole) {
      const left = kept.slice(from, to).map((at) => article.key.charAt(at));
      formOnly &&= isFormOnly(left.join(''), quote.key.slice(q, run.right));
      const around = Math.max(to - from, run.right - q) <= SHORT ? CONTEXT : 0;
      list.push({
        article: shown(article, kept.slice(Math.max(0, from - around), to + around)),
        quote: shown(quote, span(Math.max(0, q - around), run.right + around, quote.key.length)),
      });
    }
    a = run.left + run.length;
    q = run.right + run.length;
  }
  return {
    list: list.slice(0, MAX_DIFFERENCES),
    equal: quote.key.length === 0 ? 0 : equal / quote.key.length,
    formOnly: formOnly && list.length > 0,
  };
}

/**
 * Of words left out before the quotation or behind it, those of the clause in which it begins or
 * ends; none where it begins or ends with a clause. Between, all of them.
 */
function cutClause(
  { key, breaks }: Comparable,
  kept: readonly number[],
  start: number,
  end: number,
  quote: Comparable,
  at: number,
): [number, number] {
  const isBreak = (index: number): boolean =>
    (breaks[kept[index] ?? key.length] ?? 0) >= BREAK.clause;
  if (at === quote.key.length) {
    let to = start;
    while (to < end && !isBreak(to)) to += 1;
    return [start, to];
  }
  if (at > 0) return [start, end];
  let from = end;
  while (from > start && !isBreak(from)) from -= 1;
  return [from, end];
}

/** A difference of so few characters is shown with the characters around it. */
const SHORT = 2;
const CONTEXT = 3;
/** A sentence of which the quotation has less than this is one that it leaves out. */
const HAS_PART = 0.5;

/** Positions of the article's sentences that the quotation has at least a part of. */
function keptPositions(quote: Comparable, { key, breaks }: Comparable): number[] {
  const pairs = pairsOf(quote.key);
  const kept: number[] = [];
  let start = 0;
  for (let at = 1; at <= key.length; at += 1) {
    if ((breaks[at] ?? 0) < BREAK.sentence && at < key.length) continue;
    const own = pairsOf(key.slice(start, at));
    let shared = 0;
    for (const pair of own) if (pairs.has(pair)) shared += 1;
    if (shared >= own.size * HAS_PART) kept.push(...span(start, at, key.length));
    start = at;
  }
  return kept;
}

function span(from: number, to: number, limit: number): number[] {
  const end = Math.min(to, limit);
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

/** Whether what is left out are whole sentences, moved along equal words where that helps. */
function isSentence(
  { key, breaks }: Comparable,
  kept: readonly number[],
  start: number,
  end: number,
): boolean {
  const charAt = (at: number): string => key.charAt(kept[at] ?? -1);
  const isBreak = (at: number): boolean => {
    const position = kept[at] ?? key.length;
    const before = at === 0 ? -1 : (kept[at - 1] ?? -1);
    return position !== before + 1 || (breaks[position] ?? 0) >= BREAK.sentence;
  };
  const whole = (by: number): boolean => isBreak(start + by) && isBreak(end + by);
  if (whole(0)) return true;
  for (let by = -1; start + by >= 0 && charAt(start + by) === charAt(end + by); by -= 1) {
    if (whole(by)) return true;
  }
  for (
    let by = 1;
    end + by <= kept.length && charAt(start + by - 1) === charAt(end + by - 1);
    by += 1
  ) {
    if (whole(by)) return true;
  }
  return false;
}

/** The source's words over some positions, cut where they are long; blanks left out. */
function shown({ source, starts, ends }: Comparable, positions: readonly number[]): string {
  const [first] = positions;
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return '';
  const words = source.slice(starts[first], ends[last]).replace(/\s+/gu, '');
  return words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)}…` : words;
}

/** “甲”引作“乙”；缺“丙”；多“丁” */
export function differencesInWords(list: readonly WordDifference[]): string {
  return list
    .map(({ article, quote }) => {
      if (quote === '') return `缺“${article}”`;
      return article === '' ? `多“${quote}”` : `“${article}”引作“${quote}”`;
    })
    .join('；');
}
