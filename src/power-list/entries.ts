import { isLineBreak, isSentenceEnd, skipBlanks, skipBlanksBack } from '../text/chars.js';

/** A numbered entry of a cell: 3. · 3-1. · 1－2． · its words from `bodyStart` to `end`. */
export interface Entry {
  readonly major: number;
  readonly minor: number | null;
  /** Where the number begins; offsets count in the cell's text. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

export interface EntryReading {
  /** End of the words before the first entry; the whole cell where there is none. */
  readonly preambleEnd: number;
  readonly entries: readonly Entry[];
}

/** 1. · 12、 · 3-1. · 1－1． not followed by a digit (1.5倍). */
const MARKER =
  /(\d{1,3}|[０-９]{1,3})(?:[ ]?[-－—–][ ]?(\d{1,3}))?[ \u3000]?[.．、](?![0-9０-９])/gu;

/**
 * Parts a cell into its numbered entries. A number counts at the start of a line; inside a line it
 * counts behind the end of a sentence and where it continues the numbers before it, so that
 * figures in the words are no entries.
 */
export function readEntries(text: string): EntryReading {
  const markers: { major: number; minor: number | null; start: number; bodyStart: number }[] = [];
  for (const match of text.matchAll(MARKER)) {
    const major = number(match[1] ?? '');
    const minor = match[2] === undefined ? null : number(match[2]);
    const last = markers.at(-1);
    if (!isEntryStart(text, match.index, major, minor, last)) continue;
    markers.push({ major, minor, start: match.index, bodyStart: match.index + match[0].length });
  }
  const entries = markers.map((marker, index) => ({
    ...marker,
    bodyStart: skipBlanks(text, marker.bodyStart),
    end: skipBlanksBack(text, markers[index + 1]?.start ?? text.length),
  }));
  return { preambleEnd: skipBlanksBack(text, entries[0]?.start ?? text.length), entries };
}

function isEntryStart(
  text: string,
  at: number,
  major: number,
  minor: number | null,
  last: { major: number; minor: number | null } | undefined,
): boolean {
  const before = skipBlanksBack(text, at);
  if (before === 0) return true;
  for (let between = before; between < at; between += 1) {
    if (isLineBreak(text.charAt(between))) return true;
  }
  if (!isSentenceEnd(text.charAt(before - 1)) && text.charAt(before - 1) !== '：') return false;
  if (last === undefined) return major === 1;
  if (major === last.major + 1) return minor === null || minor === 1;
  return major === last.major && minor !== null && minor === (last.minor ?? 0) + 1;
}

function number(digits: string): number {
  return Number(digits.normalize('NFKC'));
}
