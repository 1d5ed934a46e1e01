import type { BracketPairs } from '../text/brackets.js';
import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { skipBlanks } from '../text/chars.js';
import { numeralEnd } from '../text/numeral.js';
import { definedAlias } from './alias.js';
import { readHistory, type History } from './history.js';

/** What stands between a title and its pinpoint. */
export interface TitleTail {
  readonly history: History;
  /** （试行） written behind the closing bracket belongs to the title. */
  readonly titleSuffix: string;
  /** 以下简称《条例》: the short name that the law has from here on, or null. */
  readonly alias: string | null;
  /** End of the citation where no pinpoint follows. */
  readonly end: number;
  /** Where a pinpoint has to begin. */
  readonly pinpointAt: number;
  /** Whether it may begin without 第. */
  readonly bare: boolean;
  /** （GB 17167）: what has the number of a technical standard is no law. */
  readonly isStandard: boolean;
}

/** 《某规定》已于2005年10月28日通过，现予发布: the order that made it, which cites nothing. */
const ANNOUNCED = /^已(?:于|经)[^\n。]{1,120}?现(?:予|将|予以)?(?:以)?(?:发布|公布)[^\n。]{0,60}/u;
const NO_HISTORY: History = { events: [], version: null, documentNumber: null };
/** More brackets behind one title than these are text. */
const MAX_BRACKETS = 4;
const MAX_BRACKET_LENGTH = 4000;
/** Longest history behind a pinpoint; a longer bracket is quoted text. */
const MAX_LATE_HISTORY = 80;
/** How far a bracket that never closes is looked for its end. */
const MAX_LOST_BRACKET = 1200;
/** Numbers of technical standards: GB 17167, GB/T 19001-2016, DB35/T 1810-2018, JGJ 59. */
const STANDARD =
  /^(?:GB[JZ]?|DB\d*|HJ|JT[GJ]?|JG[JT]?|CJJ?|AQ|SL|NY|SB|LY|MT|DL|QX|WS|YY|TSG|ISO|IEC)[ /／]?T?[ -]?\d/iu;
/** 2017年9月14日修改 第二十三条: a history that stands there without its brackets. */
const BARE_HISTORY =
  /^(?:19|20)\d{2}年[^\n《》。；第]{0,60}?(?:修改|修正|修订|公布|发布|颁布|施行|实施|通过)(?=\s*第)/u;
/** The same where only its （ was lost. */
const UNOPENED_HISTORY = /^(?:19|20)\d{2}年[^\n【]{0,1000}?[)）](?=\s*(?:\n|第|$))/u;
const TITLE_SUFFIX = /^(?:试行|暂行|修订|修正|修正案|草案|征求意见稿)$/u;
const HISTORY_WORDS =
  /\d{4}|[一二][〇零○一二三四五六七八九]{3}年|修正|修订|公布|发布|通过|施行|令|号|简称|批准|制定/u;

/** Reads histories in brackets behind a title and finds where its pinpoint begins. */
export function readTitleTail(text: string, titleEnd: number, pairs: BracketPairs): TitleTail {
  let end = skipStrayOrdinal(text, titleEnd);
  let titleSuffix = '';
  let isStandard = false;
  const words: string[] = [];
  for (let count = 0; count < MAX_BRACKETS; count += 1) {
    const open = skipBlanks(text, end, true);
    if (!isRoundOpen(text.charAt(open))) break;
    const close = closeOf(text, open, pairs);
    if (close < 0) break;
    const inner = text.slice(open + 1, close).trim();
    if (TITLE_SUFFIX.test(inner)) titleSuffix += `（${inner}）`;
    else if (STANDARD.test(inner)) isStandard = true;
    else if (HISTORY_WORDS.test(inner)) words.push(inner);
    else if (inner !== '') break;
    end = close + 1;
  }
  const unbracketed = words.length === 0 ? readUnbracketed(text, end) : null;
  if (unbracketed !== null) {
    words.push(text.slice(unbracketed.start, unbracketed.end));
    end = unbracketed.end;
  }
  const history = words.length === 0 ? NO_HISTORY : readHistory(words.join(' '));
  const alias = definedAlias(words.join('，'));
  return { history, titleSuffix, alias, end, isStandard, ...pinpointStart(text, end) };
}

/** 《甲法》第五条（2024年8月1日修订）: a history that stands behind the pinpoint. Null for none. */
export function historyBehind(text: string, at: number, pairs: BracketPairs): History | null {
  if (!isRoundOpen(text.charAt(at))) return null;
  const close = pairs.close(at);
  if (close < 0 || close - at > MAX_LATE_HISTORY) return null;
  const history = readHistory(text.slice(at + 1, close));
  return history.version === null ? null : history;
}

/** 《甲法》第（2018年8月31日通过）: a 第 without a number, before the history. */
function skipStrayOrdinal(text: string, at: number): number {
  const next = skipBlanks(text, at);
  const isStray =
    text.charAt(next) === '第' && isRoundOpen(text.charAt(skipBlanks(text, next + 1)));
  return isStray && /^\s*\S\s*[12]\d{3}年/u.test(text.slice(next + 1, next + 12)) ? next + 1 : at;
}

/** A history behind a title that lost its brackets, or the first of them. */
function readUnbracketed(text: string, titleEnd: number): { start: number; end: number } | null {
  const announced = announcementEnd(text, titleEnd);
  if (announced !== null) return { start: titleEnd, end: announced };
  const start = skipBlanks(text, titleEnd);
  if (!/[12]/u.test(text.charAt(start))) return null;
  const words = text.slice(start, start + MAX_LOST_BRACKET);
  const history = BARE_HISTORY.exec(words) ?? UNOPENED_HISTORY.exec(words);
  return history === null ? null : { start, end: start + history[0].length };
}

/**
 * Where a bracket behind a title closes. One that never does, or too late, because a bracket
 * inside it was lost, ends at the first closing one that a pinpoint follows, or with its line if
 * a provision begins the next.
 */
function closeOf(text: string, open: number, pairs: BracketPairs): number {
  const close = pairs.close(open);
  if (close >= 0 && close - open <= MAX_BRACKET_LENGTH) {
    const isOneLine = !text.slice(open, close + 1).includes('\n');
    if (isOneLine) return close;
  }
  const words = text.slice(open, open + MAX_LOST_BRACKET);
  const lost = /^[^\n【]*?[)）](?=\s*第)/u.exec(words);
  if (lost !== null) return open + lost[0].length - 1;
  const line = /^[^\n【]+?(?=\s*\n\s*第)/u.exec(words);
  const reachesOver = close < 0 || /\n\s*第|【/u.test(text.slice(open, close));
  return line !== null && reachesOver ? open + line[0].length - 1 : close;
}

/** A comma, colon or 之 may stand before 第; a number without 第 must follow at once. */
function pinpointStart(text: string, end: number): { pinpointAt: number; bare: boolean } {
  let at = skipBlanks(text, end, true);
  // Pages written in Markdown put badges there: <Badge text="已废止"/>.
  const tag =
    text.charAt(at) === '<' ? /^<[A-Za-z][^<>\n]{0,80}>/u.exec(text.slice(at, at + 90)) : null;
  if (tag !== null) at = skipBlanks(text, at + tag[0].length, true);
  // A second closing bracket is a slip of the pen.
  if (isRoundClose(text.charAt(at)) && isRoundClose(text.charAt(end - 1))) {
    at = skipBlanks(text, at + 1, true);
  }
  const char = text.charAt(at);
  if ('。；;'.includes(char) && char !== '') {
    // The full stop behind a history ends no sentence where the provision begins the next line.
    const next = /^[。；;][^\S\n]*\n\s*(?=第)/u.exec(text.slice(at, at + 40))?.[0];
    if (next !== undefined) return { pinpointAt: at + next.length, bare: false };
  }
  if (char === '第') return { pinpointAt: at, bare: false };
  // 附件第111项: decisions list what they keep in an annex.
  const annex =
    char === '附'
      ? /^附(?:件|表|录)[一二三四五六七八九十\d]{0,2}(?=第)/u.exec(text.slice(at, at + 6))
      : null;
  if (annex !== null) return { pinpointAt: at + annex[0].length, bare: false };
  // 婚姻家庭编第一千零四十九条: the parts of a code go by their names.
  const part = /^[\u4e00-\u9fff]{2,8}编(?=第)/u.exec(text.slice(at, at + 11));
  if (part !== null) return { pinpointAt: at + part[0].length, bare: false };
  // 《水法》（第六十五条）
  if (isRoundOpen(char) && text.charAt(skipBlanks(text, at + 1)) === '第') {
    return { pinpointAt: skipBlanks(text, at + 1), bare: false };
  }
  if ('：:，,、之中的'.includes(char) && char !== '') {
    const next = skipBlanks(text, at + 1, true);
    if (text.charAt(next) === '第') return { pinpointAt: next, bare: false };
  }
  const bare = numeralEnd(text, at) > at && '条'.includes(text.charAt(numeralEnd(text, at)) || ' ');
  return { pinpointAt: at, bare };
}

/** Where the words end by which an order announces the title that ends at `at`; null for others. */
export function announcementEnd(text: string, at: number): number | null {
  if (text.charAt(at) !== '已') return null;
  const words = ANNOUNCED.exec(text.slice(at, at + 250))?.[0];
  return words === undefined ? null : at + words.length;
}
