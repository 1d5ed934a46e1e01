import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { noteHiddenSheets } from '../spreadsheet/hidden-sheets.js';
import { XmlReader } from '../xml/xml-parser.js';
import { BookReader } from './book-reader.js';

/** Reads a workbook that was saved, or made by a web system, in Excel's XML of 2003. */
export function readSpreadsheetXml(text: string, context: ReadContext): SourceTables {
  const book = new BookReader(context);
  const reader = new XmlReader(book, context, 'The workbook');
  reader.writeText(text);
  reader.end();
  noteHiddenSheets(book.tables, context.notes);
  const { tables } = book;
  if (!/<\/(?:\w+:)?Workbook>\s*$/u.test(text.slice(-200))) {
    throw context.damaged('The workbook is cut off before its end');
  }
  const notes = context.notes.list();
  return { format: 'spreadsheet-xml', title: null, date: null, tables, text: null, notes };
}
