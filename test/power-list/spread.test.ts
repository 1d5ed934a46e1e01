import { describe, expect, test } from '@jest/globals';
import { expectOffsets, readRows, shorts } from './support/lists.js';

const HEADER = ['序号', '项目名称', '权力类型', '实施依据', '责任事项', '实施主体'];

describe('items that take several rows', () => {
  test('gather their bases and their numbered duties', async () => {
    for (const merges of [[], ['A2:A5', 'B2:B5', 'C2:C5', 'F2:F5']]) {
      const list = await readRows(
        [
          HEADER,
          ['1', '甲许可', '行政许可', '1.《甲法》第三条', '1.受理责任：收件。', '某局'],
          ['', '', '', '2.《乙条例》第五条', '2.审查责任：审查。', ''],
          ['', '', '', '3.《丙办法》第七条', '3.决定责任：决定。', ''],
          ['', '', '', '', '4.送达责任：送达。', ''],
          ['2', '乙许可', '行政许可', '《丁法》第一条', '1.受理责任：收件。', '某局'],
        ],
        { merges },
      );
      expect(list.items.map(({ name }) => name)).toEqual(['甲许可', '乙许可']);
      expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲法 3', '乙条例 5', '丙办法 7']);
      expect(list.items[0]?.duties.map(({ n, label }) => [n, label])).toEqual([
        [1, '受理责任'],
        [2, '审查责任'],
        [3, '决定责任'],
        [4, '送达责任'],
      ]);
      expect(list.skipped.map(({ row, reason }) => [row, reason])).toEqual([
        [3, 'continuation'],
        [4, 'continuation'],
        [5, 'continuation'],
      ]);
      expectOffsets(list);
    }
  });

  test('may have further sub-items without number and name', async () => {
    const list = await readRows([
      ['序号', '抽查事项名称', '抽查子项', '抽查依据', '抽查主体'],
      ['1', '检查甲', '子项一', '《甲法》第三条', '某局'],
      ['', '', '子项二', '《甲法》第四条', '某局'],
    ]);
    expect(list.items.map(({ name, subItem, basis }) => [name, subItem, shorts(basis)])).toEqual([
      ['检查甲', '子项一', ['甲法 3']],
      ['检查甲', '子项二', ['甲法 4']],
    ]);
  });

  test('whose title is merged over several articles', async () => {
    const list = await readRows(
      [
        ['序号', '职权名称', '职权类别', '法定依据', '具体条款'],
        ['1', '检查甲', '行政检查', '《甲法》', '第三条'],
        ['', '', '', '', '第四条'],
        ['', '', '', '《乙法》', '第五条'],
      ],
      { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D3'] },
    );
    expect(list.items.map(({ basis }) => shorts(basis))).toEqual([['甲法 3', '甲法 4', '乙法 5']]);
    expectOffsets(list);
  });

  test('are two where duties begin anew, and an item without a name is reported', async () => {
    const list = await readRows(
      [
        HEADER,
        ['1', '甲许可', '行政许可', '《甲法》第三条', '1.受理责任：收件。', '某局'],
        ['', '', '', '《乙法》第三条', '1.受理责任：另收。', ''],
        ['2', '', '行政许可', '《丙法》第三条', '1.受理责任：收件。', '某局'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'F2:F3'] },
    );
    expect(list.items.map(({ name, basis }) => [name, shorts(basis)])).toEqual([
      ['甲许可', ['甲法 3']],
      ['甲许可', ['乙法 3']],
    ]);
    expect(list.skipped).toEqual([{ sheet: '清单', row: 4, reason: 'no-name', words: '2' }]);
  });

  test('have a header of their own further down, with other columns', async () => {
    const list = await readRows([
      HEADER,
      ['1', '甲许可', '行政许可', '《甲法》第三条', '1.受理责任：收件。', '某局'],
      ['序号', '设定依据', '事项名称', '事项类型', '实施机关'],
      ['1', '《乙法》第四条', '乙检查', '行政检查', '另局'],
    ]);
    expect(list.items.map(({ name, organ, basis }) => [name, organ, shorts(basis)])).toEqual([
      ['甲许可', '某局', ['甲法 3']],
      ['乙检查', '另局', ['乙法 4']],
    ]);
    expect(list.skipped).toMatchObject([{ row: 3, reason: 'repeated-header' }]);
  });

  test('have name and part under one header over two columns', async () => {
    const list = await readRows(
      [
        ['序号', '事项名称', '', '设定依据', '实施机关'],
        ['1', '甲许可', '', '《甲法》第三条', '某局'],
        ['2', '乙许可', '乙之一', '《甲法》第四条', '某局'],
        ['3', '丙许可', '无', '《甲法》第五条', '某局'],
      ],
      { merges: ['B1:C1', 'B2:C2'] },
    );
    expect(list.items.map(({ name, subItem }) => [name, subItem])).toEqual([
      ['甲许可', null],
      ['乙许可', '乙之一'],
      ['丙许可', null],
    ]);
  });
});
