import type { DocumentNote } from './notes.js';

/** The formats a document can be found to have, told by its bytes and never by its name. */
export const DOCUMENT_FORMATS = [
  'xlsx',
  'xls',
  'spreadsheet-xml',
  'docx',
  'html',
  'csv',
  'tsv',
  'json',
  'pdf',
  'pasted-text',
  'plain-text',
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A table cell as the document shows it: its words, unchanged but for outer blanks. */
export interface GridCell {
  /** Never empty. Line breaks inside the cell are `\n`. */
  readonly text: string;
  /** Counts from 1. */
  readonly row: number;
  /** Counts from 1. */
  readonly column: number;
  /** Row and column of the top-left cell of the merged range the cell lies in, else its own. */
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

/** A row that has words of its own; its empty cells are left out. */
export interface GridRow {
  /** Counts from 1 as in the file: blank rows count, but are not among the rows. */
  readonly row: number;
  /** The file hides the row, by hand or by a filter. */
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/** One grid of cells: a worksheet, a table of a text or a page, or records of the same fields. */
export interface Table {
  /** Name of the sheet, or null where the format has none. */
  readonly sheet: string | null;
  readonly visibility: Visibility;
  /** The words before the table (since the table before it), or null where there are none. */
  readonly caption: string | null;
  /** Columns that the file hides and that have words; they are read like the others. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly GridRow[];
}

/** A document read into tables, before anything in them is understood. */
export interface SourceTables {
  readonly format: DocumentFormat;
  /** What the document itself says it is called; a sheet's title rows stay among its rows. */
  readonly title: string | null;
  /** Day of the last change (ISO) that the file states about itself, or null. */
  readonly date: string | null;
  readonly tables: readonly Table[];
  /** The decoded words of `pasted-text` and `plain-text`, else null. */
  readonly text: string | null;
  /** What was left out, or read in a way that the reader should know of. */
  readonly notes: readonly DocumentNote[];
}
