import { describe, expect, test } from '@jest/globals';
import { expectOffsets, readRows, shorts } from './support/lists.js';

const HEADER = ['序号', '事项名称', '权力类型', '设定依据', '责任事项依据', '设定依据'];
const ROW = ['1', '甲检查', '行政检查', '《旧法》第一条', '《丙法》第三条', '《新法》第二条'];

describe('columns of one meaning', () => {
  test('that show are all read where they are bases, under names of their own', async () => {
    const list = await readRows([HEADER, ROW]);
    expect(list.items[0]?.basis.map(({ column, law }) => [column, law])).toEqual([
      ['设定依据', '旧法'],
      ['设定依据（第6列）', '新法'],
    ]);
    expectOffsets(list);
  });

  test('that the file hides give way to those that show, and are kept', async () => {
    const before = '<cols><col min="4" max="4" width="9" hidden="1"/></cols>';
    const list = await readRows([HEADER, ROW], { before });
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['新法 2']);
    expect(list.items[0]?.cells).toContainEqual({
      role: null,
      column: '设定依据（第4列）',
      text: '《旧法》第一条',
    });
    expectOffsets(list);
  });

  test('of cases and their bases in one cell', async () => {
    const list = await readRows([
      ['序号', '职权名称', '设定依据', '责任事项及依据', '追责情形及追责依据'],
      [
        '1',
        '甲检查',
        '《甲法》第三条',
        '1.检查责任：检查。（《甲法》第五条）\n2.告知责任：告知。（《甲法》第六条）',
        '1.不检查的；\n2.乱检查的。\n追责依据：\n1.《公务法》第八条\n2.《公务法》第九条第一款',
      ],
      ['2', '乙检查', '《甲法》第四条', '', '不检查的，依照《公务法》第八条处理。'],
    ]);
    const [first, second] = list.items;
    expect(first?.duties.map(({ n, citations }) => [n, shorts(citations)])).toEqual([
      [1, ['甲法 5']],
      [2, ['甲法 6']],
    ]);
    expect(first?.cases.map(({ text, citations }) => [text, shorts(citations)])).toEqual([
      ['不检查的', ['公务法 8']],
      ['乱检查的', ['公务法 9/1']],
    ]);
    expect(second?.cases.map(({ citations }) => shorts(citations))).toEqual([['公务法 8']]);
    expectOffsets(list);
  });

  test('that name an organ loosely give way to one that says who holds the power', async () => {
    const list = await readRows([
      ['序号', '主管部门', '权力名称', '设定依据', '实施主体'],
      ['1', '省沼泽厅', '查看沼泽', '《甲法》第三条', '县沼泽局'],
    ]);
    expect(list.items[0]?.organ).toBe('县沼泽局');
    expect(list.items[0]?.cells).toContainEqual({
      role: null,
      column: '主管部门',
      text: '省沼泽厅',
    });
    const form = await readRows([
      ['单位名称', '省沼泽厅'],
      ['权力名称', '查看沼泽'],
      ['实施主体', '县沼泽局'],
      ['设定依据', '《甲法》第三条'],
    ]);
    expect(form.items[0]?.organ).toBe('县沼泽局');
    const loose = await readRows([
      ['序号', '单位名称', '权力名称', '设定依据'],
      ['1', '县沼泽局', '查看沼泽', '《甲法》第三条'],
    ]);
    expect(loose.items[0]?.organ).toBe('县沼泽局');
  });
});
