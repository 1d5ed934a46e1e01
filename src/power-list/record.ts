import type { JoinedText } from './joined-text.js';
import type { Role } from './roles.js';
import type { Stage } from './stages.js';

/** A cell of a list, its meaning known: the role of its column and the header it stood under. */
export interface RoleCell {
  readonly role: Role | null;
  /** The header's words, or the usual name of the column where the table has no header. */
  readonly column: string;
  readonly text: string;
  /** Set where the words are those of several cells, which then are kept beside it. */
  readonly joined?: JoinedText;
  /** Set where the table itself parts the words into duties: a row for each (受理 | 审查). */
  readonly stages?: readonly Stage[];
  /** Set where the words are those of several rows. */
  readonly rows?: readonly RowStart[];
  /**
   * Set where the words are 同上 or 同序号3: the cell meant, null where it cannot be told. The words
   * themselves stay as the list has them.
   */
  readonly meant?: RoleCell | null;
}

/** Where in a cell the words of a row begin. */
export interface RowStart {
  readonly row: number;
  readonly start: number;
}

/** One row of a list with the meaning of its cells, before their words are read. */
export interface ListRecord {
  readonly sheet: string | null;
  /** Counts from 1. */
  readonly row: number;
  /** The file hides the row, by hand or by a filter; it is read all the same. */
  readonly hidden?: boolean;
  readonly cells: readonly RoleCell[];
}

/** The words of the first cell of a role that has any, 同上 followed; empty where it has none. */
export function cellText(record: ListRecord, role: Role): string {
  const first = cellsOf(record, role)[0];
  return first === undefined ? '' : cellMeant(first).text;
}

/** The cell that a cell stands for: itself, or the one that its 同上 means; empty if none is. */
export function cellMeant(cell: RoleCell): RoleCell {
  if (cell.meant === undefined) return cell;
  return cell.meant ?? { role: cell.role, column: cell.column, text: '' };
}

/** The cells of a role that have words, in their order. */
export function cellsOf(record: ListRecord, role: Role): readonly RoleCell[] {
  return record.cells.filter((cell) => cell.role === role && cell.text !== '');
}
