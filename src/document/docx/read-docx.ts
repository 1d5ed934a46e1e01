import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { readModifiedDay } from '../zip/core-properties.js';
import { readPart } from '../zip/read-part.js';
import { readRelationships } from '../zip/relationships.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { BodyReader } from './body-reader.js';
import { ListCounter } from './list-counter.js';
import { readNumbering } from './numbering.js';
import { readStyleLists } from './style-lists.js';

/** A reader for the body of a Word document that knows its numbered lists. */
export async function openBody(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<BodyReader> {
  const links = await readRelationships(zip, part, context);
  const partOf = (kind: string): string | undefined =>
    links.find((link) => link.kind === kind && zip.has(link.target))?.target;
  const numbering = partOf('numbering');
  const styles = partOf('styles');
  return new BodyReader(
    new ListCounter(
      numbering === undefined ? new Map() : await readNumbering(zip, numbering, context),
    ),
    styles === undefined ? new Map() : await readStyleLists(zip, styles, context),
    context,
  );
}

/** Reads the tables of a Word document; one without a table is handed on as its paragraphs. */
export async function readDocx(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<SourceTables> {
  const reader = await openBody(zip, part, context);
  await readPart(zip, part, reader, context);
  reader.finish();
  if (zip.names().some((name) => name.endsWith('vbaproject.bin'))) {
    context.notes.add('macros-ignored', 1, 'The document has macros, which were not run');
  }
  const { tables, paragraphs } = reader;
  return {
    format: 'docx',
    title: tables[0]?.caption?.split('\n')[0] ?? null,
    date: await readModifiedDay(zip, context),
    tables,
    text: tables.length === 0 ? paragraphs.join('\n') : null,
    notes: context.notes.list(),
  };
}
