import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { isBlank, isLineBreak, skipBlanks } from '../text/chars.js';
import { numeralEnd, readNumeral } from '../text/numeral.js';

/** One number of an ordinal, with 之一 as its suffix. `value` is null where it is unreadable. */
export interface OrdinalNumber {
  readonly value: number | null;
  readonly suffix: number;
  /** How it is joined to the number before it. */
  readonly join: 'first' | 'list' | 'range';
}

export interface NumberSpan {
  readonly value: number | null;
  readonly end: number;
  readonly bracketed: boolean;
}

/** 第三 · 三 · 第（三） · （三）: without a leading 第 only where `bare` allows it. */
export function readNumber(text: string, start: number, bare: boolean): NumberSpan | null {
  let at = start;
  const isLed = text.charAt(at) === '第';
  // A cell's line may break anywhere behind 第.
  if (isLed) at = skipBlanks(text, at + 1, true);
  else if (!bare) return null;
  const open = isRoundOpen(text.charAt(at));
  if (open) at = skipBlanks(text, at + 1);
  const end = spacedNumeralEnd(text, at, isLed);
  if (end === at) return null;
  const value = readNumeral(text.slice(at, end).replace(/[\s\u200b]/gu, ''));
  if (!open) return { value, end, bracketed: false };
  const close = skipBlanks(text, end);
  return isRoundClose(text.charAt(close)) ? { value, end: close + 1, bracketed: true } : null;
}

/**
 * A numeral whose characters may stand apart (二 十 四), as text copied from a PDF has them, or,
 * with `lines`, on two lines.
 */
function spacedNumeralEnd(text: string, start: number, lines: boolean): number {
  let end = numeralEnd(text, start);
  while (end > start && (isBlank(text.charAt(end)) || (lines && isLineBreak(text.charAt(end))))) {
    const at = skipBlanks(text, end, lines);
    const next = numeralEnd(text, at);
    if (next === at) break;
    const isNextLine = skipBlanks(text, end) !== at;
    if (isNextLine && !isUnitAt(text, next)) break;
    end = next;
  }
  return end;
}

const UNIT_CHARS = '编章节条款项目';

/** On the next line only what ends in a unit goes on with a number: 十⏎六条, not 第三⏎2024年. */
function isUnitAt(text: string, at: number): boolean {
  return UNIT_CHARS.includes(text.charAt(skipBlanks(text, at, true)) || ' ');
}

/** What stands between two numbers that share a unit: 、和至, or nothing between （三）（四）. */
export function readNumberJoiner(
  text: string,
  start: number,
  bracketed: boolean,
): { join: 'list' | 'range'; end: number } | null {
  const at = skipBlanks(text, start);
  const char = text.charAt(at);
  if ('至到－—–~～-'.includes(char) && char !== '') {
    return { join: 'range', end: skipBlanks(text, at + 1) };
  }
  if ('、，,和及与或'.includes(char) && char !== '') {
    return { join: 'list', end: skipBlanks(text, at + 1) };
  }
  return bracketed && (isRoundOpen(char) || char === '第') ? { join: 'list', end: at } : null;
}

/** （八） or 第（八）: a number in a bracket of its own. */
export function isLoose(text: string, start: number): boolean {
  const at = text.charAt(start) === '第' ? skipBlanks(text, start + 1) : start;
  return isRoundOpen(text.charAt(at));
}
