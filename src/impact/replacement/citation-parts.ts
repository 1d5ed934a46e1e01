import { readPinpoint } from '../../citation/pinpoint.js';
import { readTitleTail } from '../../citation/title-tail.js';
import {
  readTitle,
  readUnclosedTitle,
  readUnopenedTitle,
  type Title,
} from '../../citation/title.js';
import { readHistory } from '../../citation/history.js';
import { BracketPairs, isRoundOpen } from '../../text/brackets.js';
import { readSlots, type PinpointWords } from './pinpoint-slots.js';

/** UTF-16 units into the citation's raw words. */
export interface WordsSpan {
  readonly start: number;
  readonly end: number;
}

/** The parts of a citation's raw words. */
export interface CitationParts {
  /** Without its brackets; null where the words name no law. */
  readonly title: WordsSpan | null;
  /** Inside the brackets; null where no history stands there. */
  readonly history: WordsSpan | null;
  readonly pinpoint: PinpointWords | null;
  /** There are words where a pinpoint should be that could not be read. */
  readonly unreadable: boolean;
}

/** Longest name of a law without brackets in front of a pinpoint. */
const MAX_BARE = 400;

/** Takes the raw words of one citation apart: title, history, pinpoint. */
export function citationParts(raw: string): CitationParts {
  const pairs = new BracketPairs(raw);
  const title = titleOf(raw, pairs);
  if (title === null) return bareParts(raw, pairs);
  const tail = readTitleTail(raw, title.end, pairs);
  const reading = readPinpoint(raw, tail.pinpointAt, tail.bare);
  const history = historySpan(raw, title.end, tail.end, pairs);
  const pinpoint = reading === null ? null : readSlots(raw, reading.start, reading.end);
  const words = inner(raw, title);
  return { title: words, history, pinpoint, unreadable: reading !== null && pinpoint === null };
}

function titleOf(raw: string, pairs: BracketPairs): Title | null {
  const open = raw.startsWith('《') ? 0 : -1;
  if (open === 0) return readTitle(raw, 0, pairs) ?? readUnclosedTitle(raw, 0, pairs);
  const close = raw.slice(0, MAX_BARE).indexOf('》');
  if (close < 0 || pairs.open(close) >= 0) return null;
  return readUnopenedTitle(raw, close);
}

/** A title's span without the brackets that it has. */
function inner(raw: string, { start, end }: Title): WordsSpan {
  const from = /[《（(〈<]/u.test(raw.charAt(start)) ? start + 1 : start;
  return { start: from, end: /[》〉>]/u.test(raw.charAt(end - 1)) ? end - 1 : end };
}

/** 第六十二条, 大气污染防治法第十八条, 本法第四十一条第二款, 刑法（2020年修正）第五条. */
function bareParts(raw: string, pairs: BracketPairs): CitationParts {
  const limit = Math.min(raw.length, MAX_BARE);
  for (let at = 0; at < limit; at += 1) {
    if (raw.charAt(at) !== '第' && at > 0) continue;
    const reading = readPinpoint(raw, at, at === 0);
    if (reading === null || raw.slice(reading.end).trim() !== '') continue;
    const pinpoint = readSlots(raw, reading.start, reading.end);
    const title = at === 0 ? null : { start: 0, end: at };
    const history = at === 0 ? null : historySpan(raw, 0, at, pairs);
    return { title, history, pinpoint, unreadable: pinpoint === null };
  }
  return { title: { start: 0, end: raw.length }, history: null, pinpoint: null, unreadable: false };
}

/** The brackets that state the latest act; else a history without its brackets. */
function historySpan(raw: string, from: number, to: number, pairs: BracketPairs): WordsSpan | null {
  let best: (WordsSpan & { readonly version: string }) | null = null;
  for (let at = from; at < to; at += 1) {
    if (!isRoundOpen(raw.charAt(at))) continue;
    const close = pairs.close(at);
    const end = close > at && close < to ? close : unclosedEnd(raw, at, to);
    const words = raw.slice(at + 1, end);
    const history = readHistory(words);
    const tells = history.events.length > 0 || history.documentNumber !== null || isDated(words);
    const version = history.version ?? '';
    if (tells && (best === null || version > best.version)) best = { start: at + 1, end, version };
    at = end;
  }
  if (best !== null) return { start: best.start, end: best.end };
  const words = raw.slice(from, to);
  if (readHistory(words).version === null) return null;
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().replace(/[)）]$/u, '').length };
}

/** A history whose bracket was lost ends with the words behind the title. */
function unclosedEnd(raw: string, open: number, to: number): number {
  const words = raw.slice(open, to);
  const last = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
  return last > 0 ? open + last : to;
}

/** 2019年8月修订, 自2021年7月15日起施行 and 2017年修正 state a version too. */
function isDated(words: string): boolean {
  return /[12]\d{3}\s*年/u.test(words) && /修订|修正|修改|公布|发布|通过|施行|实施|令/u.test(words);
}
