import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { readDocx } from '../docx/read-docx.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import { readRelationships } from './relationships.js';
import { ZipArchive } from './zip-archive.js';

/** Reads an Office Open XML file, told by the part that its container names as the document. */
export async function readOfficeZip(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<SourceTables> {
  const zip = await ZipArchive.open(bytes, context);
  const links = await readRelationships(zip, '', context);
  const main = links.find(({ kind }) => kind === 'officeDocument')?.target ?? usualPart(zip);
  if (main?.startsWith('xl/') === true && main.endsWith('.xml'))
    return readXlsx(zip, main, context);
  if (main?.startsWith('word/') === true) return readDocx(zip, main, context);
  throw context.error('DOCUMENT_UNKNOWN', `The file is ${describe(zip, main)}`, {
    mend: 'Save it as .xlsx or .docx and import that, or take the list out of the archive.',
  });
}

/** Some programs forget to name the main part. */
function usualPart(zip: ZipArchive): string | null {
  return ['xl/workbook.xml', 'word/document.xml'].find((name) => zip.has(name)) ?? null;
}

function describe(zip: ZipArchive, main: string | null): string {
  if (main?.endsWith('.bin') === true) return 'a binary workbook (.xlsb)';
  if (main?.startsWith('ppt/') === true) return 'a presentation';
  if (zip.has('mimetype') && zip.has('content.xml')) return 'an OpenDocument file';
  return 'a zip archive, not an Office document';
}
