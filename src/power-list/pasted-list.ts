import { readPastedCells, type PastedCell } from '../document/pasted-text.js';
import { alignRow } from './align-row.js';
import { isPowerType } from './power-type.js';
import type { ListRecord, RoleCell } from './record.js';
import { roleOfHeader } from './header-role.js';
import { ROLE_NAMES, USUAL_ORDER, type Role } from './roles.js';

/** A list that was pasted as text, as rows whose cells have a meaning. */
export interface PastedList {
  readonly title: string | null;
  readonly records: readonly ListRecord[];
}

/**
 * Reads a list pasted as text. A row begins at the cell that names the kind of power, or at the
 * number in front of it; the cells behind it are told apart by the header if there is one, else
 * by their words. Null where no cell names a kind of power.
 */
export function readPastedList(text: string): PastedList | null {
  const cells = readPastedCells(text);
  const types = cells.flatMap((cell, index) => (isPowerType(cell.text) ? [index] : []));
  const first = types[0];
  if (first === undefined) return null;
  const head = readHead(cells.slice(0, rowStart(cells, first)));
  const behindType = head.roles.slice(head.roles.indexOf('type') + 1);
  const records = types.map((typeAt, index) => {
    const next = types[index + 1];
    const end = next === undefined ? cells.length : rowStart(cells, next);
    const body = cells.slice(typeAt + 1, end);
    const roles = alignRow(
      body.map((cell) => cell.text),
      behindType,
    );
    const front = cells.slice(rowStart(cells, typeAt), typeAt + 1);
    return record(index + 1, front, body, roles, head.columns);
  });
  return { title: head.title, records };
}

/** A number alone in the cell before the type is the row's own. */
function rowStart(cells: readonly PastedCell[], typeAt: number): number {
  return /^\d{1,5}$/u.test(cells[typeAt - 1]?.text ?? '') ? typeAt - 1 : typeAt;
}

function record(
  row: number,
  front: readonly PastedCell[],
  body: readonly PastedCell[],
  roles: readonly (Role | null)[],
  columns: ReadonlyMap<Role, string>,
): ListRecord {
  const frontRoles: readonly Role[] = front.length === 2 ? ['seq', 'type'] : ['type'];
  const named = [...frontRoles, ...roles];
  const cells = [...front, ...body].map((cell, index): RoleCell => {
    const role = named[index] ?? null;
    const column = role === null ? '' : (columns.get(role) ?? ROLE_NAMES[role]);
    return { role, column, text: cell.text };
  });
  return { sheet: null, row, cells };
}

interface Head {
  readonly title: string | null;
  readonly roles: readonly Role[];
  readonly columns: ReadonlyMap<Role, string>;
}

/** The header's roles in their order where its cells name at least a type and two more. */
function readHead(cells: readonly PastedCell[]): Head {
  const columns = new Map<Role, string>();
  let title: string | null = null;
  for (const { text } of cells) {
    const role = roleOfHeader(text);
    if (role !== null && !columns.has(role)) columns.set(role, text.replace(/\s/gu, ''));
    else if (role === null && /清单|目录/u.test(text) && title === null) title = text;
  }
  const isHeader = columns.has('type') && columns.size >= 3;
  return {
    title,
    roles: isHeader ? [...columns.keys()] : USUAL_ORDER,
    columns: isHeader ? columns : new Map(),
  };
}
