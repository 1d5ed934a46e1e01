import type { SourceTables, Table } from '../document/document.js';
import { findLabelColumns } from './form-labels.js';
import { readForms } from './form-table.js';
import { isPowerType } from './power-type.js';
import type { ListRecord } from './record.js';
import type { SkippedRow } from './skipped-row.js';
import type { TableHeader } from './table-header.js';
import { readTable, skipTable, type TableReading } from './table-list.js';

/** The records of a document, and the rows that became none. */
export interface ListRecords {
  readonly title: string | null;
  readonly records: readonly ListRecord[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * Reads all tables of a document: with a row for each item, or with a form for each. Sheets that
 * the file hides are not mixed in. A table without a header goes on with the one before it where
 * it is as wide and its first cells are a number or a kind of power.
 */
export function readListTables(source: Pick<SourceTables, 'tables' | 'title'>): ListRecords {
  const readings: TableReading[] = [];
  let before: TableHeader | null = null;
  for (const table of source.tables) {
    const reading = readOne(table, before);
    if (reading.header !== null) before = reading.header;
    readings.push(reading);
  }
  const titles = readings.filter(({ records }) => records.length > 0).map(({ title }) => title);
  return {
    title: titles.find((title) => title !== null) ?? source.title,
    records: readings.flatMap(({ records }) => records),
    skipped: readings.flatMap(({ skipped }) => skipped),
  };
}

function readOne(table: Table, before: TableHeader | null): TableReading {
  if (table.visibility !== 'visible') return skipTable(table, 'hidden-sheet');
  const labels = findLabelColumns(table);
  if (labels !== null) return readForms(table, labels);
  return readTable(table, before !== null && goesOn(table, before) ? before : null);
}

function goesOn(table: Table, header: TableHeader): boolean {
  const widest = Math.max(0, ...header.columns.keys());
  const own = table.rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0);
  if (own !== widest) return false;
  return table.rows.slice(0, 2).some(({ cells }) =>
    cells.some(({ column, text }) => {
      const role = header.columns.get(column)?.role;
      return (role === 'seq' && /^\d{1,5}$/u.test(text)) || (role === 'type' && isPowerType(text));
    }),
  );
}
