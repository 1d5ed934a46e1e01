import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import type { Delimiter } from './delimiter.js';
import { delimitedRecords } from './records.js';

/** Reads delimited text into one table; its rows are its records, as a spreadsheet counts them. */
export function readDelimited(
  text: string,
  delimiter: Delimiter,
  context: ReadContext,
): SourceTables {
  const grid = new GridBuilder(context);
  let row = 0;
  for (const { fields } of delimitedRecords(text, delimiter)) {
    row += 1;
    for (const [index, field] of fields.entries()) grid.set(row, index + 1, field);
  }
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    title: null,
    date: null,
    tables: [grid.build()],
    text: null,
    notes: context.notes.list(),
  };
}
