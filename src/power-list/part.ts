import { BracketPairs, isRoundOpen } from '../text/brackets.js';
import { isSentenceEnd, skipBlanks, skipBlanksBack } from '../text/chars.js';
import { readDivisions, type Assignment } from './division.js';
import { readEntries } from './entries.js';
import { readLines } from './lines.js';

/** A duty or a case as its cell states it: its number, its words and who does the work. */
export interface Part {
  readonly n: number;
  /** 受理责任, else the heading above it; null where the words have neither. */
  readonly label: string | null;
  /** The heading it stands under among others (直接实施责任); absent where there is none. */
  readonly group?: string;
  /** The words without number, label and the brackets that name divisions. */
  readonly text: string;
  readonly assignments: readonly Assignment[];
  /** The whole entry; `cell.slice(start, end)`. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface PartReading {
  /** The words before the first number (因不履行…应承担相应责任：). */
  readonly preamble: string | null;
  readonly parts: readonly Part[];
}

/** 受理责任：, 审查阶段（…）, and 监督责任。 with the duty behind it; 承担相应责任。 is no label. */
const LABEL =
  /^([\p{Script=Han}、]{1,16}?(?:责任|阶段|环节)(?=\s*[（(：:])|(?!.{0,6}(?:承担|追究|负))\p{Script=Han}{2,6}责任(?=。[^\s）)]))\s*/u;

/**
 * Reads the numbered duties or cases of a cell, under their headings where they have any. Words
 * without a number are one part, or one a line; these count from 1.
 */
export function readParts(cell: string): PartReading {
  const { preambleEnd, entries } = readEntries(cell);
  if (entries.length === 0) return readUnnumbered(cell);
  const preamble = cell.slice(0, preambleEnd).trim();
  return {
    preamble: preamble === '' ? null : preamble,
    parts: entries.map(({ major, group, start, bodyStart, end }) => {
      const part = readPart(cell, major, start, bodyStart, end);
      // A duty without a head of its own is called what it stands under.
      return group === null ? part : { ...part, group };
    }),
  };
}

function readUnnumbered(cell: string): PartReading {
  const end = skipBlanksBack(cell, cell.length);
  if (end === 0) return { preamble: null, parts: [] };
  const lines = readLines(cell);
  if (lines === null) {
    const start = skipBlanks(cell, 0, true);
    return { preamble: null, parts: [readPart(cell, 1, start, start, end)] };
  }
  const preamble = cell.slice(0, lines.preambleEnd).trim();
  return {
    preamble: preamble === '' ? null : preamble,
    parts: lines.lines.map((line, index) =>
      readPart(cell, index + 1, line.start, line.start, line.end),
    ),
  };
}

/**
 * Reads one entry. `named` is its label where the table has that in a cell of its own: then all
 * words are the entry's text.
 */
export function readPart(
  cell: string,
  n: number,
  start: number,
  bodyStart: number,
  end: number,
  named: string | null = null,
): Part {
  const body = cell.slice(bodyStart, end);
  const pairs = new BracketPairs(body);
  const label = named === null ? LABEL.exec(body) : null;
  const labelEnd = label?.[0].length ?? 0;
  const front = label === null ? null : bracketAt(body, labelEnd, pairs, bodyStart);
  let from = front?.end ?? labelEnd;
  if (label !== null) from = skipColon(body, from);
  const back = front === null ? lastBracket(body, from, pairs, bodyStart) : null;
  return {
    n,
    label: named ?? label?.[1] ?? null,
    text: trimEnd(
      back === null ? body.slice(from) : body.slice(from, back.start) + body.slice(back.end),
    ),
    assignments: front?.assignments ?? back?.assignments ?? [],
    raw: cell.slice(start, end),
    start,
    end,
  };
}

interface DivisionBracket {
  readonly assignments: readonly Assignment[];
  readonly start: number;
  readonly end: number;
}

function bracketAt(
  body: string,
  at: number,
  pairs: BracketPairs,
  offset: number,
): DivisionBracket | null {
  const open = skipBlanks(body, at);
  if (!isRoundOpen(body.charAt(open))) return null;
  const close = pairs.close(open);
  if (close < 0) return null;
  const assignments = readDivisions(body.slice(open + 1, close), offset + open + 1);
  return assignments === null ? null : { assignments, start: open, end: close + 1 };
}

/** The bracket with which the words end, signs of punctuation left out. */
function lastBracket(
  body: string,
  from: number,
  pairs: BracketPairs,
  offset: number,
): DivisionBracket | null {
  let end = skipBlanksBack(body, body.length);
  while (
    end > from &&
    (isSentenceEnd(body.charAt(end - 1)) || '，,、.'.includes(body.charAt(end - 1)))
  ) {
    end = skipBlanksBack(body, end - 1);
  }
  const open = pairs.open(end - 1);
  return open < from ? null : bracketAt(body, open, pairs, offset);
}

function skipColon(body: string, at: number): number {
  const next = skipBlanks(body, at);
  return '：:。'.includes(body.charAt(next) || ' ') ? skipBlanks(body, next + 1) : at;
}

function trimEnd(words: string): string {
  return words.replace(/[\s；;。，,、.]+$/u, '').trim();
}
