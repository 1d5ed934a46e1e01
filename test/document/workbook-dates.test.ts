import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { parseTable, words } from './support/parse.js';

function workbook(bookType: 'xlsx' | 'biff8', date1904: boolean): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([['序号', '公布日期']]);
  sheet['A2'] = { t: 'n', v: 1 };
  sheet['B2'] = { t: 'n', v: date1904 ? 42756 : 44218, z: 'yyyy-mm-dd' };
  sheet['!ref'] = 'A1:B2';
  const book = XLSX.utils.book_new(sheet, '权责清单');
  book.Workbook = { WBProps: { date1904 } };
  return XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array;
}

describe('date cells', () => {
  let folder = '';
  let files: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'famai-dates-'));
    files = (['xlsx', 'biff8'] as const).flatMap((type) =>
      [false, true].map((date1904) => {
        const file = join(folder, `${type}-${String(date1904)}`);
        writeFileSync(file, workbook(type, date1904));
        return file;
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are the same day in every time zone, date base and format', () => {
    const outputs = ['Asia/Shanghai', 'UTC', 'America/New_York'].flatMap((TZ) => {
      const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
      const script = join(import.meta.dirname, 'children/print-tables.ts');
      const child = spawnSync(process.execPath, ['--import', tsx, script, ...files], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(child.stderr).toBe('');
      return child.stdout.trim().split('\n');
    });
    expect(outputs).toHaveLength(12);
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain('"2021-01-22"');
  });

  test.each([
    [44218, 'yyyy/m/d', '2021-01-22'],
    [44218, 'yyyy"年"m"月"d"日"', '2021-01-22'],
    [44218, '[$-804]yyyy"年"m"月"d"日";@', '2021-01-22'],
    [44218, 'yyyy"年"m"月"', '2021-01'],
    [44218.354166666664, 'yyyy-mm-dd hh:mm', '2021-01-22T08:30'],
    [44217.9999999, 'yyyy-mm-dd', '2021-01-22'],
    [0.3541666667, 'h:mm', '08:30'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [12.5, '0.00', '12.50'],
    [0.125, '0.0%', '12.5%'],
    [7, '"第"0"号"', '第7号'],
    [7, '000', '007'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [330000000012345, 'General', '330000000012345'],
    [0.1 + 0.2, 'General', '0.3'],
    [44218, '[Red]0', '44218'],
  ])('%d as %s shows %s', async (v, z, shown) => {
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const sheet = XLSX.utils.aoa_to_sheet([['甲']]);
      sheet['A1'] = { t: 'n', v, z };
      const book = XLSX.utils.book_new(sheet, '甲');
      const bytes = XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array;
      expect(words(await parseTable(bytes))).toEqual([[shown]]);
    }
  });
});
