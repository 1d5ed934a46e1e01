import type { GridRow, Table } from '../document/document.js';
import { roleOfHeader } from './header-role.js';
import { planJoins, type ProvisionJoin } from './provision-join.js';
import { readHeaderColumns, type HeaderColumn } from './header-columns.js';
import type { Role } from './roles.js';

/** The header of a table: its columns by number, and the last row that belongs to it. */
export interface TableHeader {
  readonly columns: ReadonlyMap<number, HeaderColumn>;
  /** Columns that are read together. */
  readonly joins: readonly ProvisionJoin[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A header names at least so many known columns, among them what the rows are about. */
const MIN_ROLES = 3;
/** Headers stand near the top; what comes later is a repeated header or words. */
const MAX_ROWS_ABOVE = 30;

type HeadedTable = Pick<Table, 'rows' | 'hiddenColumns'>;

/** Finds the header among the first rows by the meaning of its words; null where none reads so. */
export function findHeader({ rows, hiddenColumns }: HeadedTable): TableHeader | null {
  const at = rows.slice(0, MAX_ROWS_ABOVE).findIndex(isHeaderRow);
  return at < 0 ? null : headerAt({ rows, hiddenColumns }, at);
}

/**
 * Reads the header that begins with the row at an index. A second row below it refines columns
 * that one word spans (two-row headers).
 */
export function headerAt({ rows, hiddenColumns }: HeadedTable, at: number): TableHeader | null {
  const row = rows[at];
  if (row === undefined) return null;
  const below = rows[at + 1];
  const isSecond = below !== undefined && isSecondRow(row, below);
  const columns = readHeaderColumns(row, isSecond ? below : null, new Set(hiddenColumns));
  const named = [...columns].map(([column, one]) => ({ column, ...one }));
  return {
    columns,
    joins: planJoins(named),
    firstRow: row.row,
    lastRow: isSecond ? below.row : row.row,
  };
}

/** Whether a row reads like a header; lists repeat theirs on every printed page. */
export function isHeaderRow(row: GridRow): boolean {
  const roles = new Set<Role>();
  const words = new Set<string>();
  let longest = 0;
  for (const { text } of row.cells) {
    longest = Math.max(longest, text.length);
    const role = roleOfHeader(text);
    if (role === null) continue;
    roles.add(role);
    words.add(text);
  }
  if (!['name', 'subItem', 'type'].some((role) => roles.has(role as Role))) return false;
  if (roles.size >= MIN_ROLES) return true;
  // 违法行为 | 违法依据 | 处罚依据, 公开事项 | 公开依据: few columns, but what a list is about.
  const hasBasis = roles.has('basis') || roles.has('lawTitle');
  return hasBasis && roles.has('name') && words.size >= 2 && longest <= MAX_SHORT;
}

/** No word of a header that has but two known columns is longer. */
const MAX_SHORT = 40;

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
