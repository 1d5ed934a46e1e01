import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../src/document/read-tables.js';
import { letter, row, xlsx } from './support/office.js';
import { rowWords } from './support/parse.js';

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs>';

function inflatedRange(): Uint8Array {
  const blank = (number: number, from: number, to: number): string =>
    Array.from(
      { length: to - from },
      (_, at) => `<c r="${letter(from + at)}${number}" s="1"/>`,
    ).join('');
  const item = (number: number, index: number): string =>
    row(number, [String(index), '行政许可', `事项${index}`]).replace(
      '</row>',
      `${blank(number, 4, 204)}</row>`,
    );
  const rows: string[] = [];
  for (let index = 1; index <= 20; index += 1) rows.push(item(index, index));
  for (let number = 21; number <= 5020; number += 1) {
    rows.push(`<row r="${number}" s="1" customFormat="1">${blank(number, 1, 10)}</row>`);
  }
  for (let index = 21; index <= 30; index += 1) rows.push(item(5000 + index, index));
  rows.push('<row r="1048576"><c r="XFD1048576" s="1"/></row>');
  const xml = `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols>
    <sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>`;
  return xlsx([{ name: '清单', xml }], { styles: STYLES });
}

describe('a used range blown up by one formatted cell', () => {
  test('costs nothing, loses nothing and holds nobody up', async () => {
    const bytes = inflatedRange();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    const { tables } = await readTables(bytes, '清单.xlsx', { maxHeapMegabytes: 256 });
    clearInterval(timer);
    const rows = tables[0]?.rows ?? [];
    expect(rows.map(rowWords)).toEqual(
      Array.from({ length: 30 }, (_, at) => [String(at + 1), '行政许可', `事项${at + 1}`]),
    );
    expect(rows.at(20)?.row).toBe(5021);
    expect(ticks).toBeGreaterThan(0);
  });
});
