import type { GridRow } from '../document/document.js';
import { joinedCell } from './provision-join.js';
import type { RoleCell } from './record.js';
import type { Role } from './roles.js';
import type { TableHeader } from './table-header.js';

/** A cell of a row with its meaning. */
export interface ReadCell extends RoleCell {
  /** False for words that a merged range brings down from a row above. */
  readonly isFresh: boolean;
}

/**
 * The cells of a row with the meaning of their columns, and the cells that are joined from them.
 * What a merged range shows in further columns is no second cell.
 */
export function readRowCells(row: GridRow, header: TableHeader): ReadCell[] {
  const titles = new Set(header.joins.map(({ title }) => title));
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const shown = row.cells.filter(
    ({ column, anchorColumn }) => anchorColumn === column || !byColumn.has(anchorColumn),
  );
  const cells = shown.map((cell): ReadCell => {
    const column = header.columns.get(cell.column);
    const role = column?.role ?? null;
    return {
      role: titles.has(cell.column) && role !== null ? 'lawTitle' : role,
      column: column?.words ?? '',
      text: cell.text,
      isFresh: cell.anchorRow === row.row,
    };
  });
  for (const plan of header.joins) {
    const joined = joinedCell(plan, (column) => byColumn.get(column)?.text ?? '');
    if (joined === null) continue;
    const members = [plan.title, plan.number, plan.provision, plan.text];
    const isFresh = members.some(
      (column) => column !== null && byColumn.get(column)?.anchorRow === row.row,
    );
    cells.push({ ...joined, isFresh });
  }
  return cells;
}

/** The roles of a row's cells that have words of their own. */
export function freshRoles(cells: readonly ReadCell[]): Set<Role> {
  const roles = new Set<Role>();
  for (const { role, isFresh } of cells) if (isFresh && role !== null) roles.add(role);
  return roles;
}
