import { describe, expect, test } from '@jest/globals';
import type { PowerList } from '../../src/power-list/power-list.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';

const HEADER = ['序号', '职权名称', '职权类型', '法定依据', '行使主体', '责任事项', '备注'];
const ROW = ['1', '甲许可', '行政许可', '《甲法》第三条', '某局', '1.受理责任：受理。', ''];

/** A list as the web table that publishers save under any name. */
const html = (rows: readonly string[]): Promise<PowerList> =>
  readPowerList(new TextEncoder().encode(`<table>${rows.join('')}</table>`), '清单.xls');
const tr = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('lists in tables', () => {
  test('are read by the meaning of their headers, whatever the order', async () => {
    const order = [3, 5, 0, 1, 6, 2, 4];
    const pick = (row: readonly string[]): string[] => order.map((at) => row[at] ?? '');
    const list = await html([tr(pick(HEADER)), tr(pick(ROW))]);
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      name: '甲许可',
      type: '行政许可',
      organ: '某局',
      basis: [{ law: '甲法', article: 3 }],
      duties: [{ n: 1, label: '受理责任' }],
    });
  });

  test('have their title above the header, and every other row is accounted for', async () => {
    const title = '<tr><td colspan="7">某局2024年权责清单</td></tr>';
    const section = '<tr><td colspan="7">一、行政许可</td></tr>';
    const rows = [title, tr(HEADER), section, tr(ROW), tr(HEADER), tr(ROW.with(1, '乙许可'))];
    const list = await html(rows);
    expect(list.document.title).toBe('某局2024年权责清单');
    expect(list.items.map(({ name }) => name)).toEqual(['甲许可', '乙许可']);
    expect(list.skipped).toMatchObject([
      { row: 3, reason: 'title' },
      { row: 5, reason: 'repeated-header' },
    ]);
  });

  test('gather bases that are spread over rows', async () => {
    const list = await html([
      tr(HEADER),
      tr(ROW.with(3, '1.《甲法》第三条')),
      tr(['', '', '', '2.《乙条例》第五条', '', '', '']),
      tr(ROW.with(1, '乙许可')),
    ]);
    expect(list.items).toHaveLength(2);
    expect(list.items[0]?.basis.map(({ law, article }) => [law, article])).toEqual([
      ['甲法', 3],
      ['乙条例', 5],
    ]);
    expect(list.skipped).toMatchObject([{ row: 3, reason: 'continuation' }]);
  });

  test('keep merged names with each of their sub-items', async () => {
    const header = HEADER.toSpliced(2, 0, '子项');
    const first = ROW.slice(3)
      .map((cell) => `<td>${cell}</td>`)
      .join('');
    const list = await html([
      tr(header),
      `<tr><td rowspan="2">1</td><td rowspan="2">甲许可</td><td>（一）子项甲</td><td>行政许可</td>${first}</tr>`,
      `<tr><td>（二）子项乙</td><td>行政许可</td>${first}</tr>`,
    ]);
    expect(list.items.map(({ name, subItem }) => [name, subItem])).toEqual([
      ['甲许可', '（一）子项甲'],
      ['甲许可', '（二）子项乙'],
    ]);
  });

  test('keep columns of no known meaning', async () => {
    const list = await html([tr([...HEADER, '办理窗口']), tr([...ROW, '三号窗口'])]);
    expect(list.items[0]?.cells).toContainEqual({
      role: null,
      column: '办理窗口',
      text: '三号窗口',
    });
  });

  test('without a header of a list are refused', async () => {
    await expect(html([tr(['甲', '乙', '丙']), tr(['1', '2', '3'])])).rejects.toMatchObject({
      code: 'DOCUMENT_UNKNOWN',
    });
  });
});
