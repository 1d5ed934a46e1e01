import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { xlsx } from '../document/support/office.js';
import { expectOffsets, readRows, sheetOf, shorts } from './support/lists.js';

const HEADER = [
  '序号',
  '权力类型',
  '权力名称',
  '设定依据',
  '实施主体',
  '责任事项',
  '责任事项依据',
  '承办科室',
];
const FIRST = [
  '1',
  '行政检查',
  '查看沼泽',
  '《甲沼泽法》第九条：沼泽应当查看。',
  '某县沼泽局',
  '1.看地责任：看地。\n2.记录责任：记录。',
  '1.《乙法》第五条\n2.《乙法》第六条',
  '地政科',
];

describe('a cell that says 同上 alone', () => {
  test('has the content of the cell above it, and keeps its words', async () => {
    const list = await readRows([
      HEADER,
      FIRST,
      ['2', '同上', '查看水渠', '《甲水渠法》第二条', '同上', '同上', '同上', '（同上）'],
      ['3', '同上。', '查看梯田', '同上', '同上', '同序号1', '同第1项', '同上'],
    ]);
    const [, second, third] = list.items;
    for (const item of [second, third]) {
      expect(item).toMatchObject({ type: '行政检查', organ: '某县沼泽局' });
      expect(item?.assignments.map(({ division }) => division)).toEqual(['地政科']);
      expect(item?.duties.map(({ label, citations }) => [label, shorts(citations)])).toEqual([
        ['看地责任', ['乙法 5']],
        ['记录责任', ['乙法 6']],
      ]);
    }
    expect(shorts(third?.basis ?? [])).toEqual(['甲水渠法 2']);
    expect(third?.basis[0]).toMatchObject({ raw: '同上', start: 0, end: 2, via: 'same-as' });
    expect(third?.cells.find(({ role }) => role === 'organ')?.text).toBe('同上');
    expect(list.unresolved).toEqual([]);
    expectOffsets(list);
  });

  test('means nothing above the first row of a sheet, and is reported', async () => {
    const none = ['2', '行政检查', '查看水渠', '同上', '同上', '同序号7', '同序号2', ''];
    const sheets = [
      sheetOf([HEADER, FIRST], { name: '甲' }),
      sheetOf([HEADER, none], { name: '乙' }),
    ];
    const list = await readPowerList(xlsx(sheets), '清单.xlsx');
    expect(list.items[1]).toMatchObject({ organ: null, basis: [], duties: [] });
    expect(list.unresolved.map(({ role, reason, raw }) => [role, reason, raw])).toEqual([
      ['basis', 'same-as-dangling', '同上'],
      ['organ', 'same-as-dangling', '同上'],
      ['duties', 'same-as-dangling', '同序号7'],
      ['dutyBasis', 'same-as-dangling', '同序号2'],
    ]);
    expectOffsets(list);
  });
});
