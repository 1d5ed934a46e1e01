import type { MergedRange } from '../grid/merged-range.js';

export interface CellAddress {
  /** Counts from 1. */
  readonly row: number;
  readonly column: number;
}

/** `B7`, `$B$7`; null where the words are no address. */
export function readAddress(words: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(words);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row === 0 ? null : { row, column };
}

/** `A1:C3`; a single address is a range of one cell. */
export function readRange(words: string): MergedRange | null {
  const [first = '', last = first] = words.split(':');
  const from = readAddress(first);
  const to = readAddress(last);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
