import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../src/document/read-tables.js';
import { docx, relationships, row, xlsx, zip } from './support/office.js';
import { errorOf, parse } from './support/parse.js';
import { ole, workbookStream, xls, XLSX } from './support/xls.js';

const sheet = (xml: string): Uint8Array => xlsx([{ name: '甲', xml }]);
const SMALL = { maxMilliseconds: 20_000, maxHeapMegabytes: 128 };

describe('hostile containers', () => {
  test('a part that grows beyond measure', async () => {
    const bytes = sheet(`<sheetData>${' '.repeat(60_000_000)}</sheetData>`);
    expect(bytes.length).toBeLessThan(200_000);
    expect((await errorOf(parse(bytes))).code).toBe('DOCUMENT_TOO_LARGE');
  });

  test('a part that is larger than its container says', async () => {
    const bytes = Buffer.from(sheet(`<sheetData>${row(1, ['甲'.repeat(50_000)])}</sheetData>`));
    const directory = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bytes.writeUInt32LE(100, directory + 24);
    expect((await errorOf(parse(bytes))).code).toBe('DOCUMENT_DAMAGED');
  });

  test('many parts that are large together', async () => {
    const sheets = Array.from({ length: 30 }, (_, index) => ({
      name: String(index),
      xml: `<sheetData>${'<row/>'.repeat(100_000)}</sheetData>`,
    }));
    const error = await errorOf(parse(xlsx(sheets), { maxUnpackedBytes: 10_000_000 }));
    expect(error.code).toBe('DOCUMENT_TOO_LARGE');
  });

  test('too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, '']));
    const error = await errorOf(parse(zip(parts), { maxEntries: 200 }));
    expect(error.code).toBe('DOCUMENT_TOO_LARGE');
  });

  test('names that climb out of the container', async () => {
    const evil = zip({ '../../../tmp/famai-evil': 'x', 'xl/workbook.xml': '<workbook/>' });
    expect((await errorOf(parse(evil))).code).toBe('DOCUMENT_DAMAGED');
    const links = zip({
      '_rels/.rels': relationships([['r', 'officeDocument', '../../../../etc/passwd']]),
    });
    expect((await errorOf(parse(links))).code).toBe('DOCUMENT_UNKNOWN');
  });

  test('changed bytes under an old checksum', async () => {
    const bytes = Buffer.from(zip({ 'xl/workbook.xml': '<workbook/>' }));
    const data = deflateRawSync('<workbook/>');
    expect(data.length).toBeGreaterThan(0);
    bytes.writeUInt32LE(7, bytes.lastIndexOf('xl/workbook.xml') - 46 + 16);
    expect((await errorOf(parse(bytes))).code).toBe('DOCUMENT_DAMAGED');
  });

  test.each([
    ['a zip of something else', zip({ 'readme.txt': 'x' }), /zip archive/u],
    ['an OpenDocument file', zip({ mimetype: 'x', 'content.xml': 'x' }), /OpenDocument/u],
    [
      'a binary workbook',
      zip({ '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.bin']]) }),
      /\.xlsb/u,
    ],
    ['an old Word document', ole({ '/WordDocument': Buffer.alloc(600) }), /Word/u],
  ])('%s is named', async (_, bytes, message) => {
    const error = await errorOf(parse(bytes));
    expect([error.code, error.message]).toEqual([
      'DOCUMENT_UNKNOWN',
      expect.stringMatching(message),
    ]);
  });

  test('cut off anywhere, an Office file is damaged', async () => {
    const book = XLSX.utils.book_new(
      XLSX.utils.aoa_to_sheet([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
      '一',
    );
    for (const whole of [
      Buffer.from(sheet(`<sheetData>${row(1, ['甲'])}</sheetData>`)),
      xls(book),
    ]) {
      for (const share of [0.2, 0.5, 0.9]) {
        const error = await errorOf(parse(whole.subarray(0, Math.floor(whole.length * share))));
        expect(error.code).toBe('DOCUMENT_DAMAGED');
      }
    }
    const stream = workbookStream(xls(book));
    const error = await errorOf(
      parse(ole({ '/Workbook': stream.subarray(0, stream.length - 40) })),
    );
    expect(error.code).toBe('DOCUMENT_DAMAGED');
  });
});

describe('hostile XML and HTML', () => {
  test('entities that a document type declares are refused, not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "&a;&a;">]>`;
    const bytes = zip({
      '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': `${bomb}<workbook>&b;</workbook>`,
    });
    expect((await errorOf(parse(bytes))).code).toBe('DOCUMENT_DAMAGED');
  });

  test('a million empty columns and rows, and merged ranges over all of them', async () => {
    const xml = `<cols>${'<col min="1" max="1000000000" hidden="1"/>'.repeat(100)}</cols><sheetData>
      ${row(1, ['甲', '乙'])}<row r="999999999" hidden="1"/></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`;
    const { tables } = await parse(sheet(xml));
    expect(tables[0]?.rows).toHaveLength(1);
  });

  test('one long string that every cell repeats', async () => {
    const strings = `<si><t>${'甲'.repeat(30_000)}</t></si>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(20_000);
    const bytes = xlsx([{ name: '甲', xml: `<sheetData><row>${cells}</row></sheetData>` }], {
      strings,
    });
    expect((await errorOf(parse(bytes))).code).toBe('DOCUMENT_TOO_LARGE');
  });

  test('nesting without end', async () => {
    const deep = '<div>'.repeat(200_000);
    expect((await errorOf(parse(`<html>${deep}`))).code).toBe('DOCUMENT_DAMAGED');
    const tables = '<table><tr><td>'.repeat(5_000);
    expect((await errorOf(parse(`<html>${tables}`))).code).toBe('DOCUMENT_DAMAGED');
    const word = docx('<w:tbl><w:tr><w:tc>'.repeat(1_000));
    expect((await errorOf(parse(word))).code).toBe('DOCUMENT_DAMAGED');
    const json = `${'['.repeat(100_000)}{"a":1}${']'.repeat(100_000)}`;
    expect((await errorOf(parse(json))).code).toBe('DOCUMENT_EMPTY');
  });

  test('absurd spans', async () => {
    const row_ = `<tr>${'<td colspan=1000 rowspan=65534>甲'.repeat(200)}`;
    const error = await errorOf(parse(`<table>${row_.repeat(100)}</table>`));
    expect(error.code).toBe('DOCUMENT_TOO_LARGE');
  });
});

describe('the reading thread', () => {
  test('is ended when it takes too long, and the next document is read', async () => {
    const html = `<table>${`<tr>${'<td colspan=1000>甲'.repeat(500)}`.repeat(1000)}</table>`;
    const limits = {
      maxMilliseconds: 300,
      maxCells: 1e9,
      maxTextLength: 1e9,
      maxHeapMegabytes: 2048,
    };
    const error = await errorOf(readTables(Buffer.from(html), '慢.xls', limits));
    expect(error.code).toBe('DOCUMENT_TIMEOUT');
    expect(error.place.file).toBe('慢.xls');
    expect((await readTables(Buffer.from('序号,甲,乙\n1,2,3\n'), '快.csv')).format).toBe('csv');
  });

  test('is ended when it takes too much memory', async () => {
    const cells = `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`.repeat(2_000);
    const bytes = xlsx([{ name: '甲', xml: `<sheetData>${cells}</sheetData>` }], {
      strings: '<si><t>甲</t></si>',
    });
    const limits = { ...SMALL, maxHeapMegabytes: 48, maxCells: 1e9 };
    const error = await errorOf(readTables(bytes, '大.xlsx', limits));
    expect(error.code).toBe('DOCUMENT_TOO_LARGE');
    expect(error.message).toMatch(/48 MB/u);
  });

  test('reads several documents at once and keeps their results apart', async () => {
    const read = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        readTables(Buffer.from(`序号,甲,乙\n${index},2,3\n`), `${index}.csv`),
      ),
    );
    expect(read.map(({ tables }) => tables[0]?.rows[1]?.cells[0]?.text)).toEqual([
      ...Array.from({ length: 6 }, (_, index) => String(index)),
    ]);
  });

  test('too many bytes and none at all never start it', async () => {
    expect((await errorOf(readTables(Buffer.alloc(11), 'x', { maxBytes: 10 }))).code).toBe(
      'INPUT_TOO_LARGE',
    );
    expect((await errorOf(readTables(Buffer.alloc(0), 'x'))).code).toBe('DOCUMENT_EMPTY');
  });
});
