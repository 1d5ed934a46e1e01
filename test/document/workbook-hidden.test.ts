import { describe, expect, test } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { parse } from './support/parse.js';
import { row, xlsx } from './support/office.js';
import { hideRowsOfLastSheet, xls } from './support/xls.js';

const CURRENT = '权责清单';
const OLD = '2021年（作废）';

const items = (name: string): string[][] =>
  Array.from({ length: 6 }, (_, index) => [String(index + 1), `${name}${index + 1}`, '旧', '新']);

function byHand(): Uint8Array {
  const sheet = (rows: string[][], hidden: readonly number[]): string =>
    `<sheetData>${[['序号', '事项名称', '旧依据', '依据'], ...rows]
      .map((cells, index) => row(index + 1, cells, hidden.includes(index + 1) ? 'hidden="1"' : ''))
      .join('')}</sheetData><autoFilter ref="A1:D7"/>`;
  const columns =
    '<cols><col min="3" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';
  return xlsx([
    { name: CURRENT, xml: columns + sheet(items('事项'), [4, 5]) },
    { name: OLD, state: 'veryHidden', xml: sheet(items('事项'), []) },
  ]);
}

function byLibrary(): Uint8Array {
  const head = ['序号', '事项名称', '旧依据', '依据'];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([head, ...items('事项')]), OLD);
  const current = XLSX.utils.aoa_to_sheet([head, ...items('事项')]);
  current['!cols'] = [{}, {}, { hidden: true }];
  XLSX.utils.book_append_sheet(book, current, CURRENT);
  book.Workbook = { Sheets: [{ Hidden: 2 }, { Hidden: 0 }] };
  return hideRowsOfLastSheet(xls(book), [4, 5]);
}

describe.each([
  ['xlsx', byHand],
  ['xls', byLibrary],
])('what a person hid in an %s', (format, write) => {
  test('is read, marked and counted', async () => {
    const { format: found, tables, notes } = await parse(write());
    expect(found).toBe(format);
    const current = tables.find(({ sheet }) => sheet === CURRENT);
    const old = tables.find(({ sheet }) => sheet === OLD);
    expect(current).toMatchObject({ visibility: 'visible', hiddenColumns: [3] });
    expect(current?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true],
      [6, false],
      [7, false],
    ]);
    expect(old).toMatchObject({ visibility: 'very-hidden' });
    expect(old?.rows).toHaveLength(7);
    expect(notes.map(({ code, count, place }) => [code, count, place.sheet])).toEqual([
      ['hidden-rows', 2, CURRENT],
      ['hidden-columns', 1, CURRENT],
      ['hidden-sheet', 7, OLD],
    ]);
  });
});
