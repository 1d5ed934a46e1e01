import { isSentenceEnd, skipBlanks, skipBlanksBack } from '../text/chars.js';

/** A line of a cell without its outer blanks. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const HEAD = /^\p{Script=Han}[\p{Script=Han}、]{0,15}(?:责任|阶段|环节)\s*(?:[（(：:]|。)/u;

export interface LineReading {
  readonly preambleEnd: number;
  readonly lines: readonly Line[];
}

/**
 * Duties or cases without numbers, one a line: every line but the last ends a sentence, or every
 * line has a head of its own (受理责任：…). A first line that ends with a colon is what they have
 * in common. Null where the lines are the words of a single one.
 */
export function readLines(text: string): LineReading | null {
  const all = linesOf(text);
  const first = all[0];
  const hasPreamble = first !== undefined && /[：:]$/u.test(text.slice(first.start, first.end));
  const lines = hasPreamble ? all.slice(1) : all;
  if (lines.length < 2) return null;
  const isSentence = ({ end }: Line): boolean =>
    isSentenceEnd(text.charAt(end - 1)) && text.charAt(end - 1) !== '．';
  const hasHead = ({ start }: Line): boolean => HEAD.test(text.slice(start, start + 20));
  if (!lines.slice(0, -1).every(isSentence) && !lines.every(hasHead)) return null;
  return { preambleEnd: hasPreamble ? first.end : (first?.start ?? 0), lines };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r]+/gu)) {
    const start = skipBlanks(text, match.index);
    const end = skipBlanksBack(text, match.index + match[0].length);
    if (start < end) lines.push({ start, end });
  }
  return lines;
}
