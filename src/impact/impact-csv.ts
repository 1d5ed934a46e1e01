import type { AffectedPlace } from './types.js';
import { WORK_COLUMNS } from './work-rows.js';

const BOM = '\ufeff';
/** What spreadsheet programs read as the start of a formula, in either width. */
const ACTIVE = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The affected places as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads Chinese):
 * a row a citation. A cell that a spreadsheet program would run as a formula gets an apostrophe in
 * front, so that it shows as text.
 */
export function impactCsv(affected: readonly AffectedPlace[]): string {
  const rows = [
    WORK_COLUMNS.map(({ heading }) => heading),
    ...affected.map((place) => WORK_COLUMNS.map(({ words }) => words(place))),
  ];
  return BOM + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell as it stands in the file. */
export function csvCell(words: string): string {
  const isActive = ACTIVE.test(words);
  const inert = isActive ? `'${words}` : words;
  return isActive || /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
