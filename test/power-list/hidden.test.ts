import { expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { row, xlsx } from '../document/support/office.js';

const HEADER = ['序号', '权力类型', '事项名称', '旧依据', '设定依据', '实施主体'];
const item = (n: number, law: string): string[] => [
  String(n),
  '行政处罚',
  `对违反第${n}项规定的处罚`,
  '《旧条例》第一条',
  `《${law}》第${n}条`,
  '样本局',
];

/** Case c04: rows and a column are hidden, and a very hidden sheet holds an older list. */
function workbook(): Uint8Array {
  const sheet = (law: string, hidden: readonly number[]): string => {
    const rows = [HEADER, ...Array.from({ length: 6 }, (_, index) => item(index + 1, law))];
    const xml = rows.map((cells, index) =>
      row(index + 1, cells, hidden.includes(index + 1) ? 'hidden="1"' : ''),
    );
    return `<sheetData>${xml.join('')}</sheetData><autoFilter ref="A1:F7"/>`;
  };
  const columns = '<cols><col min="4" max="4" hidden="1"/></cols>';
  return xlsx([
    { name: '权责清单', xml: columns + sheet('新条例', [4, 5]) },
    { name: '2021年（作废）', state: 'veryHidden', xml: sheet('旧条例', []) },
  ]);
}

test('hidden rows are read and marked, hidden columns and sheets are no current basis', async () => {
  const list = await readPowerList(workbook(), '清单.xlsx');
  expect(list.items.map(({ source }) => [source.row, source.hidden ?? false])).toEqual([
    [2, false],
    [3, false],
    [4, true],
    [5, true],
    [6, false],
    [7, false],
  ]);
  const laws = list.items.flatMap(({ basis }) => basis.map(({ law, article }) => [law, article]));
  expect(laws).toEqual([1, 2, 3, 4, 5, 6].map((n) => ['新条例', n]));
  expect(list.items[0]?.cells).toContainEqual(
    expect.objectContaining({ column: '旧依据', role: null, text: '《旧条例》第一条' }),
  );
  expect(list.notes.map(({ code, count }) => [code, count])).toEqual([
    ['hidden-rows', 2],
    ['hidden-columns', 1],
    ['hidden-sheet', 7],
  ]);
});
