import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { PageReader } from './page-reader.js';

/** Reads the tables of a web page; a page without one is handed on as its words. */
export function readHtml(html: string, context: ReadContext): SourceTables {
  const { title, tables, words } = new PageReader(context).read(html);
  return {
    format: 'html',
    title,
    date: null,
    tables,
    text: tables.length === 0 ? words : null,
    notes: context.notes.list(),
  };
}
