import type { ReadContext } from '../context.js';
import type { SourceTables, Table } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { chainTables, type Chain } from './chain.js';
import type { Block } from './fragment.js';
import { joinFragments } from './joined-rows.js';
import { openPdf, type OpenPdf } from './open-pdf.js';
import { withoutFurniture } from './page-furniture.js';
import { readPage } from './read-page.js';

/**
 * Reads the tables of a PDF from its ruling lines and the places of its words.
 *
 * @throws FamaiError DOCUMENT_NO_TEXT where the pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<SourceTables> {
  const pdf = await openPdf(bytes, context);
  try {
    const pages = await readPages(pdf, context);
    const empty = pages.filter((page) => page.length === 0).length;
    if (empty === pages.length) {
      throw context.error('DOCUMENT_NO_TEXT', 'No page of the PDF has text');
    }
    context.notes.add('page-without-text', empty, `${empty} pages have no text that can be read`);
    const { chains, words } = chainTables(withoutFurniture(pages));
    const tables = chains
      .map((chain) => toTable(chain, context))
      .filter((table) => table.rows.length > 0);
    return {
      format: 'pdf',
      // What a PDF calls itself is mostly the name of the program's draft.
      title: tables[0]?.caption?.split('\n')[0] ?? null,
      date: await modifiedDay(pdf),
      tables,
      text: tables.length === 0 ? words.join('\n') : null,
      notes: context.notes.list(),
    };
  } finally {
    await pdf.document.destroy();
  }
}

async function readPages({ document, library }: OpenPdf, context: ReadContext): Promise<Block[][]> {
  if (document.numPages > context.limits.maxPages) {
    throw context.tooLarge(`The PDF has ${document.numPages} pages`);
  }
  const pages: Block[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, library));
      page.cleanup();
    } catch (error) {
      throw context.damaged(`Page ${number} of the PDF cannot be read`, error);
    }
  }
  return pages;
}

function toTable({ fragments, caption }: Chain, context: ReadContext): Table {
  const grid = new GridBuilder(context);
  for (const { row, lastRow, column, lastColumn, flow } of joinFragments(fragments)) {
    grid.set(row + 1, column + 1, flow.text);
    grid.merge({ top: row + 1, left: column + 1, bottom: lastRow + 1, right: lastColumn + 1 });
  }
  return grid.build({ caption: caption.length === 0 ? null : caption.join('\n') });
}

/** `D:20210122…`: the day as the writer's clock had it. */
async function modifiedDay({ document }: OpenPdf): Promise<string | null> {
  const info = await infoOf(document);
  const stated = info['ModDate'] ?? info['CreationDate'];
  const match = /^D:(\d{4})(\d\d)(\d\d)/u.exec(typeof stated === 'string' ? stated : '');
  return match === null ? null : match.slice(1).join('-');
}

async function infoOf(document: OpenPdf['document']): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // What a file says of itself is no reason to refuse it.
  }
}
