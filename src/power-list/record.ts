import type { JoinedText } from './joined-text.js';
import type { Role } from './roles.js';

/** A cell of a list, its meaning known: the role of its column and the header it stood under. */
export interface RoleCell {
  readonly role: Role | null;
  /** The header's words, or the usual name of the column where the table has no header. */
  readonly column: string;
  readonly text: string;
  /** Set where the words are those of several cells, which then are kept beside it. */
  readonly joined?: JoinedText;
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

/** The words of the first cell of a role that has any; empty where the row has none. */
export function cellText(record: ListRecord, role: Role): string {
  return cellsOf(record, role)[0]?.text ?? '';
}

/** The cells of a role that have words, in their order. */
export function cellsOf(record: ListRecord, role: Role): readonly RoleCell[] {
  return record.cells.filter((cell) => cell.role === role && cell.text !== '');
}
