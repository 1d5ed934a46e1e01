import type { GridCell, GridRow, Table } from '../document/document.js';
import { FormFields, plainLabel } from './form-fields.js';
import { isOwn, isStageOf, MAX_LABEL, STAGED, type LabelColumns } from './form-labels.js';
import { roleOfHeader } from './header-role.js';
import { InnerRows } from './inner-rows.js';
import { RecordBuilder } from './record-builder.js';
import type { ListRecord } from './record.js';
import type { Role } from './roles.js';
import { isOneCell, skippedRow, type SkippedRow, type SkipReason } from './skipped-row.js';
import { isStageLabel } from './stages.js';
import type { TableReading } from './table-list.js';
import { titleOfRows } from './table-title.js';
import { Types } from './types-of-table.js';

/** Reads the forms of a table, one below the other; each is a record that its first row names. */
export function readForms(table: Table, labels: LabelColumns): TableReading {
  return new FormReader(table, labels).read();
}

/** Fields that say which item a form is about. */
const IDENTIFIES: ReadonlySet<Role> = new Set<Role>(['seq', 'name', 'code', 'type']);

class FormReader {
  readonly #table: Table;
  readonly #labels: LabelColumns;
  readonly #types: Types;
  readonly #records: ListRecord[] = [];
  readonly #skipped: SkippedRow[] = [];
  #fields = new FormFields();
  #rows: GridRow[] = [];
  readonly #inner = new InnerRows();
  /** The label that a row without one goes on with. */
  #lastLabel: GridCell | null = null;

  constructor(table: Table, labels: LabelColumns) {
    this.#table = table;
    this.#labels = labels;
    this.#types = new Types(table);
  }

  read(): TableReading {
    const { rows, caption } = this.#table;
    const first = rows.findIndex((row) => this.#labelsOf(row).length > 0);
    const title = titleOfRows(rows.slice(0, first)) ?? caption;
    this.#types.setTitle(title);
    for (const [at, row] of rows.entries()) {
      if (at >= first && this.#readInner(row)) continue;
      if (this.#isTitle(row)) {
        this.#closeForm();
        if (at >= first) this.#skip(row, 'title');
        this.#types.enterSection(row.cells[0]?.text ?? '');
      } else if (at < first) this.#skip(row, 'above-header');
      else this.#readRow(row);
    }
    this.#closeForm();
    const skipped = [...this.#skipped].sort((one, other) => one.row - other.row);
    return { title, records: this.#records, skipped, header: null };
  }

  /** Reads a header inside the form, or a row below one; false for any other row. */
  #readInner(row: GridRow): boolean {
    const isLabel = (cell: GridCell): boolean => this.#labelsOf(row).includes(cell);
    const isRead = this.#rows.length > 0 && this.#inner.read(row, this.#fields, isLabel);
    if (isRead) this.#rows.push(row);
    return isRead;
  }

  /** Cells of a row that are labels, merged ones from above included. */
  #labelsOf(row: GridRow): GridCell[] {
    const cells = row.cells.filter(({ anchorColumn, column }) => anchorColumn === column);
    return cells.filter((cell, at) => {
      if (!this.#labels.has(cell.column) || cell.text.length > MAX_LABEL) return false;
      if (at === 1 && isStageOf(cells[0], cells)) return false;
      return roleOfHeader(cell.text) !== null || (at < cells.length - 1 && !this.#inner.isOpen);
    });
  }

  /** One cell that is no label; a form's number (表2-157) may stand in it. */
  #isTitle(row: GridRow): boolean {
    return isOneCell(row) && row.cells.every(({ text }) => roleOfHeader(text) === null);
  }

  #readRow(row: GridRow): void {
    const own = this.#labelsOf(row);
    if (own.some((label) => this.#beginsAnew(label, row))) this.#closeForm();
    this.#rows.push(row);
    const labels = own.length > 0 || this.#lastLabel === null ? own : [this.#lastLabel];
    this.#lastLabel = labels.at(-1) ?? null;
    for (const [at, label] of labels.entries()) {
      const end = labels[at + 1]?.column ?? Infinity;
      const values = row.cells.filter(
        (cell) => cell.column > label.column && cell.column < end && isOwn(cell, row),
      );
      this.#addValues(
        label,
        values.map(({ text }) => text),
      );
    }
  }

  #addValues(label: GridCell, values: readonly string[]): void {
    this.#fields.open(label.text);
    const [called, words, ...further] = values;
    if (called === undefined) return;
    const role = roleOfHeader(plainLabel(label.text));
    const isStaged = role !== null && STAGED.has(role) && isStageLabel(called);
    if (isStaged && words !== undefined && further.length === 0) {
      this.#fields.add(label.text, words, called);
    } else this.#fields.add(label.text, values.join(' '));
  }

  /** A label that says which item a form is about, and that the form has already. */
  #beginsAnew(label: GridCell, row: GridRow): boolean {
    if (label.anchorRow !== row.row) return false;
    const words = plainLabel(label.text);
    const role = roleOfHeader(words);
    const identifies = role !== null && IDENTIFIES.has(role);
    return (identifies || this.#fields.first === words) && this.#fields.has(words);
  }

  #closeForm(): void {
    const [first, ...further] = this.#rows;
    if (first !== undefined) {
      const record = this.#record(first);
      const isNamed = record.cells.some(({ role }) => role === 'name' || role === 'subItem');
      if (isNamed) this.#records.push(record);
      else this.#skip(first, 'no-name');
      for (const row of further) this.#skip(row, isNamed ? 'form-row' : 'no-name');
    }
    this.#fields = new FormFields();
    this.#rows = [];
    this.#inner.close();
    this.#lastLabel = null;
  }

  #record(first: GridRow): ListRecord {
    const record = new RecordBuilder(this.#table.sheet, first.row);
    if (this.#rows.some(({ hidden }) => hidden)) record.hide();
    record.add(this.#fields.cells());
    if (record.first('type') === '') record.add(this.#types.cells());
    if (record.first('organ') === '') record.add(this.#types.organCells());
    return record.build();
  }

  #skip(row: GridRow, reason: SkipReason): void {
    this.#skipped.push(skippedRow(this.#table, row, reason));
  }
}
