import { describe, expect, test } from '@jest/globals';
import type { PowerList } from '../../src/power-list/power-list.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { bytesOf, expectOffsets, readRows, shorts } from './support/lists.js';

const HEAD = [
  ['权力名称', '梯田改造核准', '', ''],
  ['权力类型', '行政许可', '', ''],
  ['实施依据', '《甲梯田条例》第三条', '', ''],
];
const HEAD_MERGES = ['B1:D1', 'B2:D2', 'B3:D3'];

const duties = (list: PowerList, at = 0): unknown =>
  list.items[at]?.duties.map(({ n, label, text, citations }) => [
    n,
    label,
    text,
    shorts(citations),
  ]);
const cases = (list: PowerList, at = 0): unknown =>
  list.items[at]?.cases.map(({ n, text, citations }) => [n, text, shorts(citations)]);

describe('a form with a header inside', () => {
  test('has its duties and cases below their labels', async () => {
    const list = await readRows(
      [
        ...HEAD,
        ['责任事项', '', '责任事项依据', ''],
        ['1.收件责任：收件。\n2.看地责任：看地。', '', '1.《乙法》第五条\n2.《乙法》第六条', ''],
        ['追责情形', '', '追责依据', ''],
        ['1.实施主体不合法的。', '', '1.《丙法》第七条', ''],
        ['2.乱改的。', '', '2.《丙法》第八条', ''],
        ['权力名称', '水渠改造核准', '', ''],
        ['权力类型', '行政许可', '', ''],
        ['实施依据', '《甲水渠条例》第四条', '', ''],
      ],
      {
        merges: [
          ...HEAD_MERGES,
          ...[4, 5, 6, 7, 8].flatMap((at) => [`A${at}:B${at}`, `C${at}:D${at}`]),
          ...[9, 10, 11].map((at) => `B${at}:D${at}`),
        ],
      },
    );
    expect(list.items.map(({ name }) => name)).toEqual(['梯田改造核准', '水渠改造核准']);
    expect(duties(list)).toEqual([
      [1, '收件责任', '收件', ['乙法 5']],
      [2, '看地责任', '看地', ['乙法 6']],
    ]);
    expect(cases(list)).toEqual([
      [1, '实施主体不合法的', ['丙法 7']],
      [2, '乱改的', ['丙法 8']],
    ]);
    expect(list.skipped.every(({ reason }) => reason === 'form-row')).toBe(true);
    expectOffsets(list);
  });

  test('that is one label over all columns has its words below', async () => {
    const list = await readRows(
      [
        ...HEAD,
        ['责任事项', '', '', ''],
        ['1.收件责任：收件。', '', '', ''],
        ['附表之二', '', '', ''],
      ],
      { merges: [...HEAD_MERGES, 'A4:D4', 'A5:D5', 'A6:D6'] },
    );
    expect(duties(list)).toEqual([[1, '收件责任', '收件', []]]);
    expect(list.skipped.at(-1)).toMatchObject({ row: 6, reason: 'title' });
  });
});

describe('a form with a row for each duty', () => {
  const row = (cells: readonly (readonly [string, string])[]): string =>
    `<tr>${cells.map(([words, attributes]) => `<td ${attributes}>${words}</td>`).join('')}</tr>`;
  const page = (rows: readonly (readonly (readonly [string, string])[])[]): Promise<PowerList> =>
    readPowerList(
      bytesOf(`<meta charset="utf-8"><table>${rows.map(row).join('')}</table>`),
      '表.html',
    );

  test('takes what stands in front as its label', async () => {
    const list = await page([
      [
        ['权力名称', ''],
        ['沼泽开垦核准', 'colspan="3"'],
      ],
      [
        ['权力类型', ''],
        ['行政许可', ''],
        ['权力编码', ''],
        ['07-1', ''],
      ],
      [
        ['实施依据', ''],
        ['《甲沼泽法》第九条', 'colspan="3"'],
      ],
      [
        ['责任事项', 'rowspan="2"'],
        ['收件', ''],
        ['写明缺什么', 'colspan="2"'],
      ],
      [
        ['看地', ''],
        ['两人去看地（地政科）', 'colspan="2"'],
      ],
      [
        ['追责情形', 'rowspan="2"'],
        ['1', ''],
        ['乱批的', 'colspan="2"'],
      ],
      [
        ['2', ''],
        ['拖延的', 'colspan="2"'],
      ],
    ]);
    expect(duties(list)).toEqual([
      [1, '收件', '写明缺什么', []],
      [2, '看地', '两人去看地', []],
    ]);
    expect(list.items[0]?.duties[1]?.assignments).toMatchObject([{ division: '地政科' }]);
    expect(cases(list)).toEqual([
      [1, '乱批的', []],
      [2, '拖延的', []],
    ]);
  });

  test('may call it by words that are a header elsewhere, or leave the label out', async () => {
    const list = await readRows([
      ['权力名称', '沼泽开垦核准'],
      ['权力类型', '行政许可'],
      ['实施依据', '《甲沼泽法》第九条'],
      ['责任事项', '直接实施责任', '收件并看地'],
      ['', '监督责任', '查看开垦'],
    ]);
    expect(duties(list)).toEqual([
      [1, '直接实施责任', '收件并看地', []],
      [2, '监督责任', '查看开垦', []],
    ]);
  });
});
