import type { GridCell, GridRow, Table } from '../document/document.js';
import type { ListRecord, RoleCell } from './record.js';
import { ROLE_NAMES, type Role } from './roles.js';
import { findHeader, isHeaderRow, type HeaderColumn } from './table-header.js';

/** A row that became no item, and why. */
export interface SkippedRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly reason:
    'hidden-sheet' | 'no-header' | 'title' | 'repeated-header' | 'continuation' | 'no-name';
  /** The first words of the row, so that people find it. */
  readonly words: string;
}

export interface TableReading {
  /** The words of the rows above the header. */
  readonly title: string | null;
  readonly records: readonly ListRecord[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * Reads the rows of a table as records of a list, told by its header. Sheets that the file hides
 * are not mixed in. A row whose cells all belong to the row above by merging, or that only goes on
 * with its bases, is joined to that row. Every other row is a record or is reported.
 */
export function readTable(table: Table): TableReading {
  const reader = new TableReader(table);
  if (table.visibility !== 'visible') return reader.skipAll('hidden-sheet');
  return reader.read();
}

/** Cells that say which item a row is about; a row with none of its own goes on with the last. */
const OWN: readonly Role[] = ['name', 'subItem', 'organ', 'type', 'duties', 'division'];

/** Columns whose words are long enough to be spread over several rows. */
const GOES_ON: readonly Role[] = ['basis', 'duties', 'dutyBasis', 'cases', 'caseBasis', 'remark'];

class TableReader {
  readonly #table: Table;
  readonly #records: ListRecord[] = [];
  readonly #skipped: SkippedRow[] = [];
  #columns: ReadonlyMap<number, HeaderColumn> = new Map();

  constructor(table: Table) {
    this.#table = table;
  }

  skipAll(reason: SkippedRow['reason']): TableReading {
    for (const row of this.#table.rows) this.#skip(row, reason);
    return { title: null, records: [], skipped: this.#skipped };
  }

  read(): TableReading {
    const { rows, caption } = this.#table;
    const header = findHeader(rows);
    if (header === null) return this.skipAll('no-header');
    this.#columns = header.columns;
    const above = rows.filter(
      ({ row }) => row < header.lastRow && !isHeaderRowOf(rows, row, header.lastRow),
    );
    for (const row of rows) if (row.row > header.lastRow) this.#readRow(row);
    return { title: titleOf(above) ?? caption, records: this.#records, skipped: this.#skipped };
  }

  #readRow(row: GridRow): void {
    if (isHeaderRow(row)) return this.#skip(row, 'repeated-header');
    if (this.#isTitle(row)) return this.#skip(row, 'title');
    const cells = row.cells.map((cell) => this.#roleCell(cell));
    const last = this.#records.at(-1);
    const isOwn = row.cells.some(
      (cell, index) => cell.anchorRow === row.row && OWN.includes(cells[index]?.role ?? 'seq'),
    );
    if (!isOwn && last !== undefined) return this.#join(last, row, cells);
    const has = (role: Role): boolean =>
      cells.some((cell) => cell.role === role && cell.text !== '');
    if (!has('name') && !has('subItem')) {
      if (last === undefined) return this.#skip(row, 'no-name');
      return this.#continueItem(row, cells, last);
    }
    this.#records.push(this.#record(row, cells));
  }

  /** A row that is one cell is a title between items, unless it only goes on with their bases. */
  #isTitle(row: GridRow): boolean {
    const [first] = row.cells;
    if (first === undefined || !isOneCell(row)) return false;
    const role = this.#columns.get(first.column)?.role ?? null;
    return row.cells.length > 1 || role === null || !GOES_ON.includes(role);
  }

  /** A row without a name of its own that names an organ or duties: the item of the row above. */
  #continueItem(row: GridRow, cells: readonly RoleCell[], last: ListRecord): void {
    const inherited = last.cells.filter(
      ({ role }) =>
        role !== null &&
        ['name', 'type', 'basis'].includes(role) &&
        !cells.some((cell) => cell.role === role),
    );
    this.#records.push(this.#record(row, [...inherited, ...cells]));
  }

  /** Adds the words that a row goes on with to the cells of the row above. */
  #join(last: ListRecord, row: GridRow, cells: readonly RoleCell[]): void {
    const fresh = cells.filter((_cell, index) => row.cells[index]?.anchorRow === row.row);
    if (fresh.length === 0) return;
    const joined = last.cells.map((cell) => {
      const more = fresh.filter(({ role, column }) => role === cell.role && column === cell.column);
      return { ...cell, text: [cell.text, ...more.map(({ text }) => text)].join('\n') };
    });
    const added = fresh.filter(
      ({ role, column }) =>
        !last.cells.some((cell) => cell.role === role && cell.column === column),
    );
    this.#records[this.#records.length - 1] = { ...last, cells: [...joined, ...added] };
    this.#skip(row, 'continuation');
  }

  #record(row: GridRow, cells: readonly RoleCell[]): ListRecord {
    return { sheet: this.#table.sheet, row: row.row, hidden: row.hidden, cells };
  }

  #roleCell(cell: GridCell): RoleCell {
    const column = this.#columns.get(cell.column);
    const role = column?.role ?? null;
    return {
      role,
      column: column?.words ?? (role === null ? '' : ROLE_NAMES[role]),
      text: cell.text,
    };
  }

  #skip(row: GridRow, reason: SkippedRow['reason']): void {
    const words = (row.cells[0]?.text ?? '').replace(/\s+/gu, ' ').slice(0, 40);
    this.#skipped.push({ sheet: this.#table.sheet, row: row.row, reason, words });
  }
}

function isHeaderRowOf(rows: readonly GridRow[], row: number, lastRow: number): boolean {
  const found = rows.find((one) => one.row === row);
  return row === lastRow || (found !== undefined && isHeaderRow(found));
}

/** Whether a row is one cell, alone or merged over several columns. */
function isOneCell(row: GridRow): boolean {
  const first = row.cells[0];
  return row.cells.every(
    (cell) => cell.anchorRow === first?.anchorRow && cell.anchorColumn === first.anchorColumn,
  );
}

/** The longest of the titles above the header: 附件 and 部门名称 stand beside the list's own. */
function titleOf(rows: readonly GridRow[]): string | null {
  const titles = rows.map((row) => (row.cells[0]?.text ?? '').replace(/\s+/gu, ''));
  const named = titles.filter((title) => /清单|目录|事项|一览/u.test(title));
  return named[0] ?? titles.find((title) => title.length > 4) ?? null;
}
