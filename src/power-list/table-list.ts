import type { GridRow, Table } from '../document/document.js';
import { GOES_ON, INHERITED, OF_THE_NAME } from './carried-roles.js';
import type { ListRecord, RoleCell } from './record.js';
import { RecordBuilder } from './record-builder.js';
import type { Role } from './roles.js';
import { reasonToSkip } from './row-kind.js';
import { freshRoles, readRowCells, type ReadCell } from './row-cells.js';
import {
  isOneCell,
  isTitleRow,
  skippedRow,
  type SkippedRow,
  type SkipReason,
} from './skipped-row.js';
import { findHeader, headerAt, isHeaderRow, type TableHeader } from './table-header.js';
import { titleOfRows } from './table-title.js';
import { Types } from './types-of-table.js';

export interface TableReading {
  /** The words of the rows above the header. */
  readonly title: string | null;
  readonly records: readonly ListRecord[];
  readonly skipped: readonly SkippedRow[];
  /** The header that the rows were read by; null where the table has none. */
  readonly header: TableHeader | null;
}

/** A table all of whose rows are reported for one reason. */
export function skipTable(table: Table, reason: SkipReason): TableReading {
  const skipped = table.rows.map((row) => skippedRow(table, row, reason));
  return { title: null, records: [], skipped, header: null };
}

/**
 * Reads the rows of a table as records of a list, told by its header. A row whose cells all belong
 * to the row above by merging, or that only goes on with its bases or duties, is joined to that
 * row. Every other row below the header is a record or is reported.
 *
 * @param given the header of the table that this one goes on with, where it has none of its own.
 */
export function readTable(table: Table, given: TableHeader | null = null): TableReading {
  const header = findHeader(table) ?? given;
  return header === null
    ? skipTable(table, 'no-header')
    : new TableReader(table, header).read(header === given);
}

/** How duties begin anew. */
const FIRST_NUMBER = /^\s*(?:.{0,20}[：:]\s*)?(?:1[.．、)）]|[（(][1一][)）]|①|一、)/u;

class TableReader {
  readonly #table: Table;
  readonly #records: RecordBuilder[] = [];
  readonly #skipped: SkippedRow[] = [];
  readonly #types: Types;
  #header: TableHeader;

  constructor(table: Table, header: TableHeader) {
    this.#table = table;
    this.#header = header;
    this.#types = new Types(table);
  }

  read(isGiven: boolean): TableReading {
    const { rows, caption } = this.#table;
    const first = isGiven ? 0 : this.#header.firstRow;
    const above = rows.filter(({ row }) => row < first);
    for (const row of above) {
      if (isTitleRow(row)) this.#types.enterSection(row.cells[0]?.text ?? '');
      else this.#skip(row, 'above-header');
    }
    const title = titleOfRows(above) ?? caption;
    this.#types.setTitle(title);
    let headerEnd = isGiven ? 0 : this.#header.lastRow;
    for (const [at, row] of rows.entries()) {
      if (row.row <= headerEnd) continue;
      if (this.#isRepeatedHeader(row)) {
        this.#header = headerAt(this.#table, at) ?? this.#header;
        headerEnd = this.#header.lastRow;
        this.#skip(row, 'repeated-header');
        const second = rows[at + 1];
        if (second !== undefined && second.row <= headerEnd) this.#skip(second, 'repeated-header');
      } else this.#readRow(row);
    }
    const records = this.#records.map((record) => record.build());
    return { title, records, skipped: this.#skipped, header: this.#header };
  }

  /** A further header: three known columns, or fewer that have the same words again. */
  #isRepeatedHeader(row: GridRow): boolean {
    if (!isHeaderRow(row)) return false;
    const same = row.cells.filter(
      ({ column, text }) => this.#header.columns.get(column)?.words === text.replace(/\s/gu, ''),
    );
    return same.length >= 2 || row.cells.length >= 3;
  }

  #readRow(row: GridRow): void {
    const reason = reasonToSkip(row);
    if (reason !== null) return this.#skip(row, reason);
    if (this.#isTitle(row)) {
      this.#types.enterSection(row.cells[0]?.text ?? '');
      return this.#skip(row, 'title');
    }
    const cells = readRowCells(row, this.#header);
    const has = (role: Role): boolean => cells.some((cell) => cell.role === role);
    const last = this.#records.at(-1);
    const fresh = freshRoles(cells);
    if (fresh.has('name') || (fresh.has('subItem') && (has('name') || last === undefined))) {
      return this.#addRecord(row, cells);
    }
    if (fresh.has('subItem') && last !== undefined) {
      return this.#addRecord(row, [...last.cells(OF_THE_NAME), ...cells]);
    }
    const isNamed = has('name') || has('subItem');
    if (last === undefined) {
      return isNamed ? this.#addRecord(row, cells) : this.#skip(row, 'no-name');
    }
    // A number of its own and no name: an item whose name was lost.
    if (!isNamed && fresh.has('seq')) return this.#skip(row, 'no-name');
    if (!this.#isOwn(cells, fresh, last)) return this.#continue(row, cells, last);
    if (isNamed) return this.#addRecord(row, cells);
    const lacking = new Set([...INHERITED].filter((role) => !has(role)));
    this.#addRecord(row, [...last.cells(lacking), ...cells]);
  }

  /** Whether a row without a name of its own is more than words that the row above goes on with. */
  #isOwn(cells: readonly ReadCell[], fresh: ReadonlySet<Role>, last: RecordBuilder): boolean {
    if (fresh.has('organ') || fresh.has('type') || fresh.has('code')) return true;
    if (fresh.has('division') && fresh.size > 1) return true;
    const duties = cells.find(({ role, isFresh }) => role === 'duties' && isFresh)?.text;
    // Duties that begin anew are those of another item.
    return (
      duties !== undefined && FIRST_NUMBER.test(duties) && FIRST_NUMBER.test(last.first('duties'))
    );
  }

  /** A row that is one cell is a title between items, unless the item above goes on with it. */
  #isTitle(row: GridRow): boolean {
    const [first] = row.cells;
    if (first === undefined || !isOneCell(row)) return false;
    const role = this.#header.columns.get(first.column)?.role ?? null;
    if (this.#header.columns.size <= 1) return false;
    return row.cells.length > 1 || role === null || !GOES_ON.has(role);
  }

  #continue(row: GridRow, cells: readonly ReadCell[], last: RecordBuilder): void {
    last.add(cells.filter(({ isFresh }) => isFresh).map(asRoleCell), row.row);
    this.#skip(row, 'continuation');
  }

  #addRecord(row: GridRow, cells: readonly (RoleCell | ReadCell)[]): void {
    const record = new RecordBuilder(this.#table.sheet, row.row);
    if (row.hidden) record.hide();
    record.add(cells.map(asRoleCell));
    if (record.first('type') === '') record.add(this.#types.cells());
    const columns = [...this.#header.columns.values()];
    if (!columns.some(({ role }) => role === 'organ')) record.add(this.#types.organCells());
    this.#records.push(record);
  }

  #skip(row: GridRow, reason: SkipReason): void {
    this.#skipped.push(skippedRow(this.#table, row, reason));
  }
}

function asRoleCell({ role, column, text, joined }: RoleCell): RoleCell {
  return joined === undefined ? { role, column, text } : { role, column, text, joined };
}
