/** A table cell as the document has it: its words, unchanged but for outer blanks. */
export interface Cell {
  readonly text: string;
}

/** A row of cells, and where it stands. */
export interface TableRow {
  /** Counts from 1; for a workbook its row, for pasted text the row of the table. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Name of the sheet, or null where the format has none. */
  readonly sheet: string | null;
  /** Header cells, or null where the table has no header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly TableRow[];
}

export type DocumentFormat = 'pasted-text';

/** A document read into tables, before anything in them is understood. */
export interface SourceTables {
  readonly title: string | null;
  readonly format: DocumentFormat;
  readonly tables: readonly Table[];
}
