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
}

const NO_HISTORY: History = { events: [], version: null, documentNumber: null };
/** More brackets behind one title than these are text. */
const MAX_BRACKETS = 4;
const MAX_BRACKET_LENGTH = 4000;
/** How far a bracket that never closes is looked for its end. */
const MAX_LOST_BRACKET = 600;
const TITLE_SUFFIX = /^(?:试行|暂行|修订|修正|修正案|草案|征求意见稿)$/u;
const HISTORY_WORDS =
  /\d{4}|[一二][〇零○一二三四五六七八九]{3}年|修正|修订|公布|发布|通过|施行|令|号|简称|批准|制定/u;

/** Reads histories in brackets behind a title and finds where its pinpoint begins. */
export function readTitleTail(text: string, titleEnd: number, pairs: BracketPairs): TitleTail {
  let end = titleEnd;
  let titleSuffix = '';
  const words: string[] = [];
  for (let count = 0; count < MAX_BRACKETS; count += 1) {
    const open = skipBlanks(text, end, true);
    if (!isRoundOpen(text.charAt(open))) break;
    const close = closeOf(text, open, pairs);
    if (close < 0) break;
    const inner = text.slice(open + 1, close).trim();
    if (TITLE_SUFFIX.test(inner)) titleSuffix += `（${inner}）`;
    else if (HISTORY_WORDS.test(inner)) words.push(inner);
    else break;
    end = close + 1;
  }
  const history = words.length === 0 ? NO_HISTORY : readHistory(words.join(' '));
  const alias = definedAlias(words.join('，'));
  return { history, titleSuffix, alias, end, ...pinpointStart(text, end) };
}

/**
 * Where a bracket behind a title closes. One that never does, or too late, because a bracket
 * inside it was lost, ends at the first closing one that a pinpoint follows on the same line.
 */
function closeOf(text: string, open: number, pairs: BracketPairs): number {
  const close = pairs.close(open);
  if (close >= 0 && close - open <= MAX_BRACKET_LENGTH) {
    const isEarly = text.slice(open, close + 1).includes('\n');
    if (!isEarly) return close;
  }
  const words = text.slice(open, open + MAX_LOST_BRACKET);
  const lost = /^[^\n【]*?[)）](?=\s*第)/u.exec(words);
  return lost === null ? close : open + lost[0].length - 1;
}

/** A comma, colon or 之 may stand before 第; a number without 第 must follow at once. */
function pinpointStart(text: string, end: number): { pinpointAt: number; bare: boolean } {
  let at = skipBlanks(text, end, true);
  // A second closing bracket is a slip of the pen.
  if (isRoundClose(text.charAt(at)) && isRoundClose(text.charAt(end - 1))) {
    at = skipBlanks(text, at + 1, true);
  }
  const char = text.charAt(at);
  if (char === '第') return { pinpointAt: at, bare: false };
  if ('：:，,、之中的'.includes(char) && char !== '') {
    const next = skipBlanks(text, at + 1, true);
    if (text.charAt(next) === '第') return { pinpointAt: next, bare: false };
  }
  const bare = numeralEnd(text, at) > at && '条'.includes(text.charAt(numeralEnd(text, at)) || ' ');
  return { pinpointAt: at, bare };
}
