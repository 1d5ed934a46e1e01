import type { GridRow, Table } from '../document/document.js';

/** Why a row became no item of its own. */
export const SKIP_REASONS = [
  'hidden-sheet',
  'no-header',
  /** Above the header, and no title. */
  'above-header',
  'title',
  'repeated-header',
  /** Its words went to the item of a row above. */
  'continuation',
  /** A further row of the form of an item that begins above. */
  'form-row',
  'no-name',
  /** 合计, 小计: it counts the items of other rows. */
  'total',
  /** |---|---|: the line below a header of Markdown. */
  'rule',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A row that became no item, and why. */
export interface SkippedRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly reason: SkipReason;
  /** The first words of the row, so that people find it. */
  readonly words: string;
}

export function skippedRow(table: Table, row: GridRow, reason: SkipReason): SkippedRow {
  const words = (row.cells[0]?.text ?? '').slice(0, 200).replace(/\s+/gu, ' ').slice(0, 40);
  return { sheet: table.sheet, row: row.row, reason, words };
}

/** Whether a row is one cell, alone or merged over several columns. */
export function isOneCell(row: GridRow): boolean {
  const first = row.cells[0];
  return row.cells.every(
    (cell) => cell.anchorRow === first?.anchorRow && cell.anchorColumn === first.anchorColumn,
  );
}

/** Whether a row has the words of one cell only, as a title has however it is laid out. */
export function isTitleRow(row: GridRow): boolean {
  return new Set(row.cells.map(({ text }) => text)).size <= 1;
}
