import type { BracketPairs } from '../text/brackets.js';
import { isTitleClose, isTitleOpen } from '../text/brackets.js';
import { isLineBreak, isSentenceEnd, skipBlanksBack } from '../text/chars.js';
import { readOrdinal } from './ordinal.js';

/** A title in a text; `start` and `end` include its brackets where they stand. */
export interface Title {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The longest titles in force are below 120 characters; a longer run is a lost bracket. */
const MAX_TITLE = 200;
/** How far a title whose bracket was lost may reach. */
const MAX_REPAIRED = 80;

/** Words with which the titles of laws and of documents with legal effect end. */
const LAW_WORDS =
  /(?:法|法典|条例|办法|规定|细则|规则|规程|规范|准则|决定|决议|通则|宪法|章程|解释|批复|通知|意见|公告|通告|命令|令|函|方案|目录|名录|标准|制度|公约|协定|议定书|指南|指引|纲要|规划|计划|要点|纪要|措施|要求|清单|基准|守则|说明|答复|若干问题)$/u;
/** Brackets that belong to a title's end: （试行）, （2017修正本）, (征求意见稿). */
const TITLE_SUFFIX = /[（(][^（()）]{1,20}[)）]$/u;
/** Titles of forms, notices and certificates end like laws at times (通知书 does not). */
const FORM_WORDS = /(?:书|证|照|表|单|册|票|簿|卡|报告|笔录|合同|协议|档案|申请)$/u;

/** Whether a title can be that of a law or another document with legal effect. */
export function isLawTitle(title: string): boolean {
  const core = title.replace(TITLE_SUFFIX, '');
  return LAW_WORDS.test(core) && !FORM_WORDS.test(core);
}

/**
 * Whether what stands behind a title gives it legal effect though its words do not say so: a number
 * of an official document (国办发〔2023〕5号 behind …清单, …预案, …议定书). Forms have none.
 */
export function isNumberedDocument(
  title: string,
  { documentNumber }: { readonly documentNumber: string | null },
): boolean {
  const core = title.replace(TITLE_SUFFIX, '').replace(/清单$/u, '');
  return documentNumber !== null && !FORM_WORDS.test(core);
}

/** Whether a title can be that of a technical standard, which many laws name and none is. */
export function isStandardTitle(title: string): boolean {
  return /(?:标准|技术规范|技术规程|技术要求|导则|用地指标)$/u.test(
    title.replace(TITLE_SUFFIX, ''),
  );
}

/** The title whose 《 stands at `at`, or null where it is none or is never closed. */
export function readTitle(text: string, at: number, pairs: BracketPairs): Title | null {
  const close = pairs.close(at);
  if (close < 0 || close - at > MAX_TITLE || close === at + 1) return null;
  return { title: normaliseTitle(text.slice(at + 1, close)), start: at, end: close + 1 };
}

/**
 * The title behind a 《 that is never closed: up to the history in brackets, the first ordinal
 * or the end of the sentence, if it then ends like a law's title.
 */
export function readUnclosedTitle(text: string, at: number, pairs: BracketPairs): Title | null {
  const limit = Math.min(text.length, at + 1 + MAX_REPAIRED);
  let end = at + 1;
  while (end < limit && !endsRepair(text, end)) {
    // A title inside the title is whole: 《某区实施<某条例>办法.
    const isNested = isTitleOpen(text.charAt(end));
    const close = isNested ? pairs.close(end) : end;
    if (close < end || close >= limit) break;
    end = close + 1;
  }
  const stop = skipBlanksBack(text, end);
  const title = normaliseTitle(text.slice(at + 1, stop));
  return isLawTitle(title) ? { title, start: at, end: stop } : null;
}

function endsRepair(text: string, at: number): boolean {
  const char = text.charAt(at);
  if ('（(【：:，,《'.includes(char) || isTitleClose(char)) return true;
  if (isLineBreak(char) || isSentenceEnd(char)) return true;
  return char === '第' && readOrdinal(text, at) !== null;
}

/**
 * The title that ends at `close`, a 》 whose 《 was lost: back to the label, the opening round
 * bracket written for it, a sign of punctuation or the start of the line.
 */
export function readUnopenedTitle(text: string, close: number): Title | null {
  const limit = Math.max(0, close - MAX_REPAIRED);
  let start = close;
  while (start > limit && !'】］]）)、，,：:.．（('.includes(text.charAt(start - 1))) {
    const char = text.charAt(start - 1);
    if (isLineBreak(char) || isSentenceEnd(char) || isTitleClose(char)) break;
    start -= 1;
  }
  const title = normaliseTitle(text.slice(start, close));
  if (!isLawTitle(title)) return null;
  const before = text.charAt(start - 1);
  return { title, start: before === '（' || before === '(' ? start - 1 : start, end: close + 1 };
}

/**
 * A title as it is cited: inner title brackets as 〈〉, no zero-width characters, line breaks or
 * full-width blanks (they come from the layout of the cell), single blanks kept.
 */
export function normaliseTitle(words: string): string {
  return words
    .replace(/[\u200b-\u200d\u2060\ufeff\r\n\t\u3000\u00ad]/gu, '')
    .replace(/[\p{Zs}]+/gu, ' ')
    .replace(/[《〈‹<＜«]/gu, '〈')
    .replace(/[》〉›>＞»]/gu, '〉')
    .trim();
}
