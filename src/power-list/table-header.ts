import type { GridRow } from '../document/document.js';
import { roleOfHeader, type Role } from './roles.js';

/** What a column of a table is about, and the words that say so. */
export interface HeaderColumn {
  /** Null for a column that has no known meaning; its cells are kept all the same. */
  readonly role: Role | null;
  readonly words: string;
}

/** The header of a table: its columns by number, and the last row that belongs to it. */
export interface TableHeader {
  readonly columns: ReadonlyMap<number, HeaderColumn>;
  readonly lastRow: number;
}

/** A header names at least so many known columns, among them what the rows are about. */
const MIN_ROLES = 3;
/** Headers stand near the top; what comes later is a repeated header or words. */
const MAX_ROWS_ABOVE = 30;

/**
 * Finds the header among the first rows by the meaning of its words. A second row below it refines
 * columns that one word spans (two-row headers). Null where no row reads like a header.
 */
export function findHeader(rows: readonly GridRow[]): TableHeader | null {
  for (const [index, row] of rows.slice(0, MAX_ROWS_ABOVE).entries()) {
    if (!isHeaderRow(row)) continue;
    const below = rows[index + 1];
    const isSecond = below !== undefined && isSecondRow(row, below);
    return {
      columns: readColumns(row, isSecond ? below : null),
      lastRow: isSecond ? below.row : row.row,
    };
  }
  return null;
}

/** Whether a row reads like a header; lists repeat theirs on every printed page. */
export function isHeaderRow(row: GridRow): boolean {
  const roles = new Set<Role>();
  for (const { text } of row.cells) {
    const role = roleOfHeader(text);
    if (role !== null) roles.add(role);
  }
  const isAboutItems = roles.has('name') || roles.has('subItem') || roles.has('type');
  return roles.size >= MIN_ROLES && isAboutItems;
}

/** A row below a header belongs to it where it repeats merged words and adds short ones. */
function isSecondRow(header: GridRow, below: GridRow): boolean {
  const fresh = below.cells.filter(({ anchorRow }) => anchorRow === below.row);
  const merged = below.cells.filter(({ anchorRow }) => anchorRow === header.row);
  return (
    merged.length >= MIN_ROLES - 1 &&
    fresh.length > 0 &&
    fresh.every(({ text }) => text.length <= 20)
  );
}

function readColumns(row: GridRow, below: GridRow | null): Map<number, HeaderColumn> {
  const columns = new Map<number, HeaderColumn>();
  const taken = new Set<Role>();
  const refined = new Map(below?.cells.map((cell) => [cell.column, cell.text]) ?? []);
  for (const { text, column } of row.cells) {
    const words = plain(refined.get(column) ?? text);
    const role = roleOfHeader(words) ?? roleOfHeader(text);
    // A second column of one role is kept without a role, so that it does not hide the first.
    const isFirst = role !== null && !taken.has(role);
    if (isFirst) taken.add(role);
    columns.set(column, { role: isFirst ? role : null, words });
  }
  return columns;
}

function plain(words: string): string {
  return words.replace(/\s/gu, '');
}
