import { readNumeral } from '../../text/numeral.js';

/** What a clause of a history says was done. */
export type ClauseKind = 'made' | 'changed' | 'in-force' | 'other';

/** A date in a history, which may be less than a day. Spans are units into the history. */
export interface ClauseDate {
  readonly start: number;
  readonly end: number;
  /** 2021-01-22, 2021-01, 2021; as written, even where no calendar has the day. */
  readonly iso: string;
}

/** A stretch of a history about one date or one act: 2021年1月22日第…次会议修订. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly kind: ClauseKind;
  readonly date: ClauseDate | null;
  /** The act's number in it, 中华人民共和国 in front included. */
  readonly number: { readonly start: number; readonly end: number } | null;
}

const D = '0-9０-９〇零○一二三四五六七八九';
const DATE = new RegExp(
  `([12１２一二][${D}]{3})\\s{0,2}年(?!\\s{0,2}第?\\s{0,2}[${D}十百]{1,6}\\s{0,2}号)(?:\\s{0,2}([${D}十]{1,3})\\s{0,2}月(?:\\s{0,2}([${D}十]{1,3})\\s{0,2}日|\\s{0,2}([0-9]{1,2})(?![0-9年月]))?)?`,
  'gu',
);
/** Words that lead in a date and belong to its clause. */
const LEAD = /(?:并?自|根据|依据|经|由)\s{0,2}$/u;
const NUMBER =
  /(?:[\p{Script=Han}、 ]{1,60}?(?:令|公告)\s{0,2}(?:[〔[［(（](?:19|20)\d{2}[〕\]］)）])?\s{0,2}(?:(?:19|20)\d{2}\s{0,2}年)?\s{0,2}(?:第\s{0,2})?[0-9０-９〇零一二三四五六七八九十百]{1,6}\s{0,2}号(?:令)?|[\p{Script=Han}]{0,30}第?\s{0,2}[0-9０-９〇零一二三四五六七八九十百]{1,6}\s{0,2}号\s{0,2}[\p{Script=Han}]{0,8}?令)/u;
const STARTS = /(?:施行|实施|生效|执行)/u;
const MADE = /通过|批准|公布(?!之日)|发布(?!之日)|颁布|印发|令|公告/u;
const CHANGED = /修订|修正|修改/u;

/** The clauses of a history in their order; what parts them stands between. */
export function historyClauses(history: string): Clause[] {
  const masked = maskTitles(history);
  const dates = Array.from(masked.matchAll(DATE), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    iso: isoOf(match[1] ?? '', match[2], match[3] ?? match[4]),
  }));
  const starts = clauseStarts(masked, dates);
  return starts.map((start, index) => {
    const end = trimEnd(masked, start, starts[index + 1] ?? history.length);
    return readClause(masked, history, start, end, dates);
  });
}

function clauseStarts(masked: string, dates: readonly ClauseDate[]): number[] {
  const starts = new Set<number>();
  const first = masked.search(/[^\s\u3000，,；;。]/u);
  if (first >= 0) starts.add(first);
  for (const match of masked.matchAll(/[，,；;。][\s\u3000]*/gu)) {
    const next = match.index + match[0].length;
    const before = dates.some(({ end }) => end === match.index);
    // 2019年4月23日，第…次会议修正: the comma behind a date parts nothing.
    if (next < masked.length && !before && /[^\s\u3000，,；;。]/u.test(masked.charAt(next)))
      starts.add(next);
  }
  for (const { start } of dates) {
    const lead = LEAD.exec(masked.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
    const before = masked.slice(0, start - lead).trimEnd();
    // 由…第二十八次会议于2002年6月29日通过: the date stands inside its clause.
    if (/[于在]$/u.test(before)) continue;
    starts.add(start - lead);
  }
  return [...starts].sort((one, two) => one - two);
}

function readClause(
  masked: string,
  history: string,
  start: number,
  end: number,
  dates: readonly ClauseDate[],
): Clause {
  const words = masked.slice(start, end);
  const date = dates.find((one) => one.start >= start && one.end <= end) ?? null;
  const from = date === null ? start : date.end;
  const found = NUMBER.exec(masked.slice(from, end));
  const lead = found?.[0].match(/^[\s、]*(?:经|以|由|根据|依据|现以)?/u)?.[0].length ?? 0;
  const number =
    found === null
      ? null
      : { start: from + found.index + lead, end: from + found.index + found[0].length };
  return { start, end, kind: kindOf(words, history.slice(start, end)), date, number };
}

function kindOf(words: string, whole: string): ClauseKind {
  if (CHANGED.test(words)) return 'changed';
  if (STARTS.test(words) && !MADE.test(words)) return 'in-force';
  if (MADE.test(words)) return 'made';
  // 《关于修改…的决定》 alone is what was done, though no verb follows.
  return /[《〈<][^》〉>]*修改/u.test(whole) ? 'changed' : 'other';
}

/** The text with all that stands in title brackets blanked, character by character. */
function maskTitles(text: string): string {
  let out = '';
  let depth = 0;
  for (const char of text) {
    const closes = '》〉>'.includes(char) && depth > 0;
    if ('《〈<'.includes(char)) depth += 1;
    out += depth > 0 ? '·'.repeat(char.length) : char;
    if (closes) depth -= 1;
  }
  // A title that is never closed hides nothing.
  return depth > 0 ? text : out;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s\u3000，,；;。]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function isoOf(year: string, month: string | undefined, day: string | undefined): string {
  const parts = [year, month, day].flatMap((part) =>
    part === undefined ? [] : [String(readNumeral(part) ?? 0).padStart(2, '0')],
  );
  return parts.join('-');
}
