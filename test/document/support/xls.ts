import * as XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { BIFF, biffRecords } from '../../../src/document/xls/biff-records.js';

XLSX.set_cptable(codePages); // Workbooks before Excel 97 are written in a code page.

export { XLSX };

interface Container {
  FullPaths: string[];
  FileIndex: { size: number; content: Uint8Array }[];
}
const CFB = XLSX.CFB as {
  parse: (bytes: Buffer) => Container;
  write: (container: Container, options: { type: 'buffer' }) => Buffer;
  utils: {
    cfb_new: () => Container;
    cfb_add: (to: Container, path: string, bytes: Buffer) => void;
  };
};

export function xls(book: XLSX.WorkBook): Buffer {
  return XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

/** An OLE container of the given streams. */
export function ole(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const container = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) {
    CFB.utils.cfb_add(container, path, Buffer.from(bytes));
  }
  return CFB.write(container, { type: 'buffer' });
}

/** The records of a workbook that is in an OLE container. */
export function workbookStream(file: Buffer): Buffer {
  const container = CFB.parse(file);
  const at = container.FullPaths.findIndex((path) => /\/(?:Work)?[Bb]ook$/u.test(path));
  const entry = container.FileIndex[at];
  if (entry === undefined) throw new Error('No workbook');
  return Buffer.from(entry.content.slice(0, entry.size));
}

/** A workbook of Excel 95 in the Chinese code page: the library writes none but Western ones. */
export function chineseBiff5(): Buffer {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['AAAA', 'BBBB']]), '1');
  const stream = workbookStream(XLSX.write(book, { type: 'buffer', bookType: 'biff5' }) as Buffer);
  const codePage = stream.indexOf(Buffer.from([0x42, 0, 2, 0]));
  stream.writeUInt16LE(936, codePage + 4);
  stream.set([0xbc, 0xd7, 0xd2, 0xd2], stream.indexOf('AAAA')); // 甲乙
  return ole({ '/Book': stream });
}

/** Hides rows (counted from 1) of the last sheet: the library writes no records of rows. */
export function hideRowsOfLastSheet(file: Buffer, rows: readonly number[]): Buffer {
  const stream = workbookStream(file);
  const starts = [...biffRecords(stream)].filter(({ type }) => BIFF.BOF.has(type));
  const start = starts.at(-1);
  if (start === undefined) throw new Error('No sheet');
  const end = start.offset + 4 + start.length;
  const records = rows.map((row) => {
    const record = Buffer.alloc(20);
    record.writeUInt16LE(0x0208, 0);
    record.writeUInt16LE(16, 2);
    record.writeUInt16LE(row - 1, 4);
    record.writeUInt16LE(0x20, 16); // Height zero: hidden.
    return record;
  });
  return ole({
    '/Workbook': Buffer.concat([stream.subarray(0, end), ...records, stream.subarray(end)]),
  });
}
