import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { decryptBiff } from '../xls/decrypt-biff.js';
import { readXls } from '../xls/read-xls.js';
import { readOfficeZip } from '../zip/read-office-zip.js';
import { decryptPackage } from './decrypt-package.js';
import { OleContainer } from './ole-container.js';

/** Reads an OLE file: an old workbook, or a new one that is encrypted. */
export async function readOle(bytes: Uint8Array, context: ReadContext): Promise<SourceTables> {
  const ole = OleContainer.open(bytes, context);
  if (ole.find('EncryptedPackage') !== null) {
    return readOfficeZip(decryptPackage(ole, context), context);
  }
  const stream = ole.find('Workbook') ?? ole.find('Book');
  if (stream === null) throw noWorkbook(ole, context);
  if (ole.names().some((name) => name.startsWith('_vba_project_cur/'))) {
    context.notes.add('macros-ignored', 1, 'The workbook has macros, which were not run');
  }
  const plain = decryptBiff(stream, context);
  return plain === null ? readXls(bytes, stream, context) : readXls(plain, plain, context);
}

function noWorkbook(ole: OleContainer, context: ReadContext): Error {
  const names = ole.names();
  if (names.some((name) => name.includes('drmencrypted'))) {
    return context.error('DOCUMENT_ENCRYPTED', 'The file is locked by rights management');
  }
  if (names.includes('worddocument')) {
    return context.error('DOCUMENT_UNKNOWN', 'The file is a document of Word before 2007 (.doc)', {
      mend: 'Open it in Word or WPS, save it as .docx and import that.',
    });
  }
  return context.damaged('The file is an OLE container without a workbook');
}
