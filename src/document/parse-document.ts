import type { ReadContext } from './context.js';
import { decodeText } from './decode.js';
import { readWords } from './delimited/read-words.js';
import { fileKind } from './detect/file-kind.js';
import { isBrokenJson, textKind } from './detect/text-kind.js';
import type { SourceTables } from './document.js';

/**
 * Reads a document in the running thread. Its bytes alone say what it is; the reader of each
 * kind is loaded when the first such file comes.
 */
export async function parseDocument(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<SourceTables> {
  const read = await readKind(bytes, context);
  const hasRows = read.tables.some(({ rows }) => rows.length > 0);
  if (!hasRows && (read.text ?? '').trim() === '') {
    throw context.error('DOCUMENT_EMPTY', 'The document has no words');
  }
  return read;
}

async function readKind(bytes: Uint8Array, context: ReadContext): Promise<SourceTables> {
  switch (fileKind(bytes)) {
    case 'ole': {
      const { readOle } = await import('./ole/read-ole.js');
      return readOle(bytes, context);
    }
    case 'zip': {
      const { readOfficeZip } = await import('./zip/read-office-zip.js');
      return readOfficeZip(bytes, context);
    }
    case 'biff': {
      const { readXls } = await import('./xls/read-xls.js');
      return readXls(bytes, bytes, context);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      return readPdf(bytes, context);
    }
    case 'text':
      return readText(bytes, context);
  }
}

async function readText(bytes: Uint8Array, context: ReadContext): Promise<SourceTables> {
  const text = decodeText(bytes, context.file);
  switch (textKind(text)) {
    case 'html': {
      const { decodeHtml } = await import('./html/decode-html.js');
      const { readHtml } = await import('./html/read-html.js');
      return readHtml(decodeHtml(bytes, context.file), context);
    }
    case 'json': {
      const { parseJson } = await import('./json/parse-json.js');
      const { readJson } = await import('./json/read-json.js');
      const value = parseJson(text);
      if (value !== undefined) return readJson(value, context);
      if (isBrokenJson(text)) throw context.damaged('The file begins as JSON but does not parse');
      return readWords(text, context);
    }
    case 'spreadsheet-xml': {
      const { readSpreadsheetXml } = await import('./spreadsheet-xml/read-spreadsheet-xml.js');
      return readSpreadsheetXml(text, context);
    }
    case 'web-archive': {
      const { readWebArchive } = await import('./web-archive/read-web-archive.js');
      return readWebArchive(bytes, context);
    }
    case 'words':
      return readWords(text, context);
  }
}
