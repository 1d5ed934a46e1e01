import { numberText } from '../spreadsheet/cell-text.js';
import { unescapeCharacters } from './rich-text.js';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly base1904: boolean;
}

/** A `c` element: its type, its style and what stood in `v` and `is`. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
}

/** The words that a cell shows. */
export function cellWords(cell: RawCell, context: SheetContext): string {
  switch (cell.type) {
    case 's':
      return context.strings[Number(cell.value)] ?? '';
    case 'inlineStr':
      return cell.inline;
    case 'str':
      return unescapeCharacters(cell.value);
    case 'b':
      return cell.value === '' ? '' : cell.value === '0' ? 'FALSE' : 'TRUE';
    case 'e':
      return cell.value;
    case 'd':
      return isoDate(cell.value);
    default:
      return numberWords(cell, context);
  }
}

function numberWords(cell: RawCell, context: SheetContext): string {
  const words = cell.value.trim();
  const value = Number(words);
  if (words === '' || !Number.isFinite(value)) return words;
  return numberText(value, context.formats[cell.style] ?? 'General', context.base1904);
}

/** A date that the file spells out; midnight is no time that somebody wrote. */
function isoDate(words: string): string {
  return words
    .trim()
    .replace(/(?:\.\d+)?Z?$/u, '')
    .replace(/T00:00(?::00)?$/u, '')
    .replace(/(T\d\d:\d\d):00$/u, '$1');
}
