import type { ReadContext } from '../context.js';
import { readPart } from '../zip/read-part.js';
import { readRelationships } from '../zip/relationships.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { openBody } from './read-docx.js';

/** The paragraphs of a Word document, a line each; a table's rows stand in their place. */
export async function readDocxWords(bytes: Uint8Array, context: ReadContext): Promise<string> {
  const zip = await ZipArchive.open(bytes, context);
  const links = await readRelationships(zip, '', context);
  const named = links.find(({ kind }) => kind === 'officeDocument')?.target;
  const part = named ?? 'word/document.xml';
  if (!part.startsWith('word/') || !zip.has(part)) {
    throw context.error('DOCUMENT_UNKNOWN', 'The file is no Word document');
  }
  const reader = await openBody(zip, part, context);
  await readPart(zip, part, reader, context);
  reader.finish();
  return reader.paragraphs.join('\n');
}
