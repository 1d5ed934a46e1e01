import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { xlsx } from '../document/support/office.js';
import { readRows, sheetOf } from './support/lists.js';

const HEADER = ['序号', '事项名称', '设定依据', '实施机关'];
const row = (name: string): string[] => ['1', name, '《甲法》第三条', '某局'];

describe('a row that does not say its type', () => {
  test('has that of its sheet', async () => {
    const sheets = [
      sheetOf([HEADER, row('甲')], { name: '行政许可（11项）' }),
      sheetOf([HEADER, row('乙')], { name: '2.行政处罚类' }),
      sheetOf([HEADER, row('丙')], { name: 'Sheet3' }),
    ];
    const list = await readPowerList(xlsx(sheets), '清单.xlsx');
    expect(list.items.map(({ name, type }) => [name, type])).toEqual([
      ['甲', '行政许可'],
      ['乙', '行政处罚'],
      ['丙', ''],
    ]);
    expect(list.items[0]?.cells.at(-1)).toEqual({
      role: 'type',
      column: '工作表名称',
      text: '行政许可',
    });
  });

  test('else that of the section that it stands under', async () => {
    const list = await readRows([
      ['某局行政许可事项清单'],
      HEADER,
      row('甲'),
      ['一、行政处罚（共2项）'],
      row('乙'),
      ['农机类'],
      row('丙'),
      ['（二）其他行政权力'],
      row('丁'),
    ]);
    expect(list.items.map(({ name, type }) => [name, type])).toEqual([
      ['甲', '行政许可'],
      ['乙', '行政处罚'],
      ['丙', '行政处罚'],
      ['丁', '其他行政权力'],
    ]);
  });

  test('else none, and a type of its own always counts', async () => {
    const list = await readRows(
      [
        ['某局行政许可和行政处罚清单'],
        [...HEADER, '事项类型'],
        row('甲'),
        [...row('乙'), '行政检查'],
      ],
      { name: '行政权力' },
    );
    expect(list.items.map(({ type }) => type)).toEqual(['', '行政检查']);
  });
});
