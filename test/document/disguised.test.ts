import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../src/document/read-tables.js';
import { gb18030 } from './support/gb18030.js';
import { rowWords } from './support/parse.js';
import { chineseBiff5, XLSX } from './support/xls.js';

describe('files that are not what their name says', () => {
  test('a web table named .xls, GB18030 that declares gb2312', async () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
      <title>权责清单</title></head><body><table border=1>
      <tr><th>序号<th>事项名称<th>子项<th>备注
      <tr><td>1<td rowspan=2>印制许可<td>甲项<br>一<td>&lt;5人
      <tr><td>2<td>乙项<td>&nbsp;
      <tr><td>3<td>王喆奖励<td>&nbsp;<td>见&ldquo;通知&rdquo;
      </table></body></html>`;
    const read = await readTables(gb18030(html), '清单.xls');
    expect(read).toMatchObject({ format: 'html', title: '权责清单' });
    expect(read.tables[0]?.rows.map(rowWords)).toEqual([
      ['序号', '事项名称', '子项', '备注'],
      ['1', '印制许可', '甲项\n一', '<5人'],
      ['2', '印制许可', '乙项'],
      ['3', '王喆奖励', '', '见“通知”'],
    ]);
    expect(read.tables[0]?.rows[2]?.cells[1]).toMatchObject({
      anchorRow: 2,
      anchorColumn: 2,
      row: 3,
    });
    expect(JSON.stringify(read)).not.toContain('\ufffd');
  });

  test('tab-separated UTF-16 named .XLSX', async () => {
    const text = '\ufeff序号\t事项名称\t依据\r\n1\t甲\t"第一条\n第二条"\r\n2\t乙\t\r\n';
    const read = await readTables(Buffer.from(text, 'utf16le'), '清单.XLSX');
    expect(read.format).toBe('tsv');
    expect(read.tables[0]?.rows.map(rowWords)).toEqual([
      ['序号', '事项名称', '依据'],
      ['1', '甲', '第一条\n第二条'],
      ['2', '乙'],
    ]);
  });

  test('the formats of Excel under one another’s names', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['甲', '乙']]), '一');
    const written = (bookType: 'xlsx' | 'biff8' | 'biff5' | 'xlml'): Buffer =>
      XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
    for (const [format, bytes] of [
      ['xlsx', written('xlsx')],
      ['xls', written('biff8')],
      ['spreadsheet-xml', written('xlml')],
    ] as const) {
      const read = await readTables(bytes, '清单.pdf');
      expect(read.format).toBe(format);
      expect(read.tables[0]?.rows.map(rowWords)).toEqual([['甲', '乙']]);
    }
    const old = await readTables(chineseBiff5(), '清单.xlsx');
    expect(old.tables[0]?.rows.map(rowWords)).toEqual([['甲乙', 'BBBB']]);
  });
});
