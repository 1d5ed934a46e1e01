import { read, type WorkBook } from '@e965/xlsx';
import type { ReadContext } from '../context.js';
import type { SourceTables, Table, Visibility } from '../document.js';
import { noteHiddenSheets } from '../spreadsheet/hidden-sheets.js';
import type { LibrarySheet } from '../spreadsheet/library.js';
import { isComplete } from './biff-records.js';
import { loadCodePages } from './code-pages.js';
import { readXlsSheet } from './sheet.js';

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'very-hidden'];

/**
 * Reads a binary Excel workbook (BIFF 2 to 8).
 *
 * @param bytes the whole file, as the library reads it.
 * @param stream the records of the workbook, which the file may hold in an OLE container.
 */
export function readXls(bytes: Uint8Array, stream: Uint8Array, context: ReadContext): SourceTables {
  if (!isComplete(stream)) throw context.damaged('The workbook is cut off before its end');
  loadCodePages();
  const book = openWorkbook(bytes, context);
  const base1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const tables = book.SheetNames.flatMap((name, index): Table[] => {
    const sheet: LibrarySheet | undefined = book.Sheets[name];
    if (sheet === undefined || sheet['!type'] !== undefined) {
      context.notes.add('sheet-left-out', 1, `Sheet ${name} is no worksheet and was left out`, {
        sheet: name,
      });
      return [];
    }
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [readXlsSheet(sheet, name, visibility, base1904, context)];
  });
  noteHiddenSheets(tables, context.notes);
  const date = modifiedDay(book);
  return { format: 'xls', title: null, date, tables, text: null, notes: context.notes.list() };
}

/** Formulas are parsed only to be counted: where the parser fails on one, they go uncounted. */
function openWorkbook(bytes: Uint8Array, context: ReadContext): WorkBook {
  const options = { type: 'array', cellStyles: true, cellNF: true, dense: true } as const;
  try {
    return read(bytes, { ...options, cellFormula: true });
  } catch {
    try {
      return read(bytes, { ...options, cellFormula: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw context.damaged(`The workbook cannot be read: ${reason}`, error);
    }
  }
}

/** The library gives a date or its ISO words, whatever its types say. */
function modifiedDay(book: WorkBook): string | null {
  const stated: unknown = book.Props?.ModifiedDate;
  const words =
    stated instanceof Date ? isoOrEmpty(stated) : typeof stated === 'string' ? stated : '';
  return /^\d{4}-\d\d-\d\d/u.exec(words)?.[0] ?? null;
}

function isoOrEmpty(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
