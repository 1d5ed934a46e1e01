import type { GridCell, GridRow, Table } from '../document/document.js';
import { roleOfHeader } from './header-role.js';
import type { Role } from './roles.js';

/** Labels of so many meanings in one column make a form: a header has one in each column. */
const MIN_LABELS = 3;
/** Where labels stand in two columns, each has at least so many. */
const MIN_IN_PAIRS = 2;
/** Longest words of a label. */
export const MAX_LABEL = 40;

/** Fields that may have a row for each duty, with what it is called in front: 受理 | 一次性告知. */
export const STAGED: ReadonlySet<Role> = new Set<Role>(['duties', 'cases']);

/** The columns of a form that hold labels; their values stand to the right of each. */
export type LabelColumns = ReadonlySet<number>;

/**
 * Tells a table that has a form for each item (label beside value, one below the other) from one
 * with a row for each. Null where it is none.
 */
export function findLabelColumns(table: Table): LabelColumns | null {
  const roles = new Map<number, Set<Role>>();
  const all = new Set<Role>();
  for (const row of table.rows) {
    const cells = row.cells.filter(({ anchorColumn, column }) => anchorColumn === column);
    for (const [at, cell] of cells.entries()) {
      if (at === 1 && isStageOf(cells[0], cells)) continue;
      if (!isOwn(cell, row) || cell.text.length > MAX_LABEL) continue;
      const role = roleOfHeader(cell.text);
      if (role === null || !hasValue(row, cell)) continue;
      all.add(role);
      const held = roles.get(cell.column) ?? new Set<Role>();
      roles.set(cell.column, held.add(role));
    }
  }
  if (!all.has('name') || all.size < MIN_LABELS) return null;
  const columns = [...roles].filter(([, { size }]) => size >= MIN_IN_PAIRS);
  const isForm = columns.length >= 2 || columns.some(([, { size }]) => size >= MIN_LABELS);
  // The pairs further right may have few labels that are known: 审核转报, 承办机构.
  return isForm ? new Set(roles.keys()) : null;
}

/** Whether words that are no label stand to the right of a cell. */
function hasValue(row: GridRow, label: GridCell): boolean {
  const next = row.cells.find(
    ({ column, anchorColumn }) => column > label.column && anchorColumn !== label.column,
  );
  return next !== undefined && roleOfHeader(next.text) === null;
}

/** Whether a cell begins in its row and column, so that no merged range brings its words here. */
export function isOwn(cell: GridCell, row: GridRow): boolean {
  return cell.anchorRow === row.row && cell.anchorColumn === cell.column;
}

/** Whether the second of a row's three cells calls a duty: 责任事项 | 受理责任 | 公示条件. */
export function isStageOf(label: GridCell | undefined, cells: readonly GridCell[]): boolean {
  const role = roleOfHeader(label?.text ?? '');
  const own = roleOfHeader(cells[1]?.text ?? '');
  const isStaged = role !== null && STAGED.has(role);
  return isStaged && cells.length === 3 && (own === null || own === role);
}
