import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { decodeHtml } from '../html/decode-html.js';
import { PageReader } from '../html/page-reader.js';
import { mimeParts } from './mime-parts.js';

/** Reads a workbook or page that was saved as a single-file web page (.mht, often named .xls). */
export function readWebArchive(bytes: Uint8Array, context: ReadContext): SourceTables {
  const pages = mimeParts(bytes)
    .filter(({ type }) => type === 'text/html')
    .map((part) => new PageReader(context).read(decodeHtml(part.bytes, context.file)));
  if (pages.length === 0) {
    throw context.damaged('The web archive has no page in it');
  }
  const tables = pages.flatMap((page) => page.tables);
  return {
    format: 'html',
    title: pages.find(({ title }) => title !== null)?.title ?? null,
    date: null,
    tables,
    text: tables.length === 0 ? pages.map(({ words }) => words).join('\n') : null,
    notes: context.notes.list(),
  };
}
