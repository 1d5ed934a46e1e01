import type { GridCell, GridRow, Table } from '../document/document.js';
import { roleOfHeader } from './header-role.js';
import { joinedCell, planJoins, type NamedColumn } from './provision-join.js';
import { RecordBuilder } from './record-builder.js';
import type { ListRecord, RoleCell } from './record.js';
import { MANIFOLD, type Role } from './roles.js';
import { isOneCell, skippedRow, type SkippedRow, type SkipReason } from './skipped-row.js';
import type { TableReading } from './table-list.js';
import { titleOfRows } from './table-title.js';
import { Types } from './types-of-table.js';

/** Labels of so many meanings in one column make a form: a header has one in each column. */
const MIN_LABELS = 3;
/** Where labels stand in two columns, each has at least so many. */
const MIN_IN_PAIRS = 2;
const MAX_LABEL = 40;

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
    for (const cell of row.cells) {
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

function isOwn(cell: GridCell, row: GridRow): boolean {
  return cell.anchorRow === row.row && cell.anchorColumn === cell.column;
}

/** Reads the forms of a table, one below the other; each is a record that its first row names. */
export function readForms(table: Table, labels: LabelColumns): TableReading {
  return new FormReader(table, labels).read();
}

interface Field {
  readonly role: Role | null;
  readonly label: string;
  readonly values: string[];
}

class FormReader {
  readonly #table: Table;
  readonly #labels: LabelColumns;
  readonly #types: Types;
  readonly #records: ListRecord[] = [];
  readonly #skipped: SkippedRow[] = [];
  #fields: Field[] = [];
  readonly #byLabel = new Map<string, Field>();
  #rows: GridRow[] = [];

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

  /** Cells of a row that are labels, merged ones from above included. */
  #labelsOf(row: GridRow): GridCell[] {
    return row.cells.filter((cell) => this.#isLabel(row, cell));
  }

  #isLabel(row: GridRow, cell: GridCell): boolean {
    if (cell.anchorColumn !== cell.column || cell.text.length > MAX_LABEL) return false;
    if (roleOfHeader(cell.text) !== null) return this.#labels.has(cell.column);
    return this.#labels.has(cell.column) && row.cells.some(({ column }) => column > cell.column);
  }

  /** One cell that is no label; a form's number (表2-157) may stand in it. */
  #isTitle(row: GridRow): boolean {
    return isOneCell(row) && row.cells.every(({ text }) => roleOfHeader(text) === null);
  }

  #readRow(row: GridRow): void {
    const labels = this.#labelsOf(row);
    if (labels.some((label) => this.#beginsAnew(label, row))) this.#closeForm();
    this.#rows.push(row);
    for (const [at, label] of labels.entries()) {
      const end = labels[at + 1]?.column ?? Infinity;
      const field = this.#field(label);
      const values = row.cells.filter(
        (cell) =>
          cell.column > label.column &&
          cell.column < end &&
          cell.anchorColumn === cell.column &&
          cell.anchorRow === row.row,
      );
      if (values.length > 0) field.values.push(values.map(({ text }) => text).join(' '));
    }
  }

  /** A label that says which item a form is about, and that the form has already. */
  #beginsAnew(label: GridCell, row: GridRow): boolean {
    if (label.anchorRow !== row.row) return false;
    const words = plain(label.text);
    const role = roleOfHeader(words);
    const identifies = role === 'seq' || role === 'name' || role === 'code' || role === 'type';
    const isFirst = this.#fields[0]?.label === words;
    return (identifies || isFirst) && this.#byLabel.has(words);
  }

  #field(label: GridCell): Field {
    const words = plain(label.text);
    const held = this.#byLabel.get(words);
    if (held !== undefined) return held;
    const role = roleOfHeader(words);
    const isTaken =
      role !== null && !MANIFOLD.has(role) && this.#fields.some((field) => field.role === role);
    const field = { role: isTaken ? null : role, label: words, values: [] };
    this.#fields.push(field);
    this.#byLabel.set(words, field);
    return field;
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
    this.#fields = [];
    this.#byLabel.clear();
    this.#rows = [];
  }

  #record(first: GridRow): ListRecord {
    const record = new RecordBuilder(this.#table.sheet, first.row);
    if (this.#rows.some(({ hidden }) => hidden)) record.hide();
    record.add(cellsOfForm(this.#fields));
    if (record.first('type') === '') record.add(this.#types.cells());
    return record.build();
  }

  #skip(row: GridRow, reason: SkipReason): void {
    this.#skipped.push(skippedRow(this.#table, row, reason));
  }
}

/** The fields as cells, and those joined whose title and article stand apart. */
function cellsOfForm(fields: readonly Field[]): RoleCell[] {
  const texts = fields.map(({ values }) => values.join('\n'));
  const columns = fields.map(({ role, label }, column): NamedColumn => ({
    column,
    role,
    words: label,
  }));
  const plans = planJoins(columns);
  const titles = new Set(plans.map(({ title }) => title));
  const cells = fields.map(({ role, label }, at): RoleCell => {
    const isAlone = role === 'provision' && plans.every(({ provision }) => provision !== at);
    const own = titles.has(at) ? 'lawTitle' : isAlone ? 'basis' : role;
    return { role: own, column: label, text: texts[at] ?? '' };
  });
  const joined = plans.map((plan) => joinedCell(plan, (column) => texts[column] ?? ''));
  return [...cells, ...joined.filter((cell) => cell !== null)];
}

function plain(words: string): string {
  return words.replace(/\s/gu, '').replace(/[：:]$/u, '');
}
