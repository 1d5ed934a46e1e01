import type { Role } from './roles.js';

/** A cell of a list, its meaning known: the role of its column and the header it stood under. */
export interface RoleCell {
  readonly role: Role | null;
  /** The header's words, or the usual name of the column where the table has no header. */
  readonly column: string;
  readonly text: string;
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

/** The words of the first cell of a role; empty where the row has none. */
export function cellText(record: ListRecord, role: Role): string {
  return record.cells.find((cell) => cell.role === role)?.text ?? '';
}
