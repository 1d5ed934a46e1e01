import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { bytesOf, expectOffsets, readRows, shorts } from './support/lists.js';

const HEADER = ['序号', '事项名称', '权力类型', '设定依据'];
const row = (name: string): string[] => ['1', name, '行政检查', '《甲法》第三条'];

describe('rows that are no items', () => {
  test('count those of others', async () => {
    const list = await readRows([
      HEADER,
      row('查看沼泽'),
      ['小 计', '1项'],
      row('查看水渠'),
      ['', '合计', '2', '2'],
      ['2', '总计划审查', '行政检查', '《甲法》第四条'],
    ]);
    expect(list.items.map(({ name }) => name)).toEqual(['查看沼泽', '查看水渠', '总计划审查']);
    expect(list.skipped.map((one) => [one.row, one.reason])).toEqual([
      [3, 'total'],
      [5, 'total'],
    ]);
  });

  test('draw the line below a header of Markdown', async () => {
    const lines = [HEADER, [':---', '---', '---:', '---'], row('查看沼泽')];
    const page = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const list = await readPowerList(bytesOf(page), '清单.md');
    expect(list.items.map(({ name }) => name)).toEqual(['查看沼泽']);
    expect(list.skipped).toMatchObject([{ reason: 'rule' }]);
  });
});

describe('rows that name a group', () => {
  const BARE = ['序号', '事项名称', '设定依据'];
  const bare = (name: string): string[] => ['1', name, '《甲法》第三条'];

  test('above the header say the type of the items below', async () => {
    const list = await readRows([
      ['某县沼泽局权责清单'],
      ['一、行政许可'],
      BARE,
      bare('沼泽开垦'),
      ['二、行政处罚'],
      BARE,
      bare('乱垦沼泽'),
    ]);
    expect(list.items.map(({ type }) => type)).toEqual(['行政许可', '行政处罚']);
    expect(list.document.title).toBe('某县沼泽局权责清单');
  });

  test('say the organ where no column does', async () => {
    const groups = (header: string[], item: (name: string) => string[]): string[][] => [
      header,
      ['一、县沼泽局（共2项）'],
      ['（一）行政许可'],
      item('沼泽开垦'),
      ['（二）行政检查'],
      item('查看沼泽'),
      ['二、县水渠局'],
      item('查看水渠'),
      ['水渠之外'],
      item('查看沟'),
    ];
    const list = await readRows(groups(BARE, bare));
    expect(list.items.map(({ organ, type }) => [organ, type])).toEqual([
      ['县沼泽局', '行政许可'],
      ['县沼泽局', '行政检查'],
      ['县水渠局', ''],
      ['县水渠局', ''],
    ]);
    const told = await readRows(groups([...BARE, '实施主体'], (name) => [...bare(name), '市局']));
    expect(new Set(told.items.map(({ organ }) => organ))).toEqual(new Set(['市局']));
  });
});

describe('a type', () => {
  test.each([
    ['行政许可类', '行政许可'],
    ['行政征收（1项）', '行政征收'],
    ['一、行政处罚\n（共3项）', '行政处罚'],
    ['处罚', '行政处罚'],
    ['其他类', '其他类'],
    ['其他行政权力', '其他行政权力'],
    ['行政许可、行政检查', '行政许可、行政检查'],
  ])('%j is read as the kind that it names', async (words, kind) => {
    const list = await readRows([HEADER, ['1', '沼泽开垦', words, '《甲法》第三条']]);
    expect(list.items[0]?.type).toBe(kind);
    expect(list.items[0]?.cells.find(({ role }) => role === 'type')?.text).toBe(words);
  });
});

describe('columns and rows for each duty', () => {
  test('have the header of the column as label', async () => {
    const list = await readRows(
      [
        ['序号', '事项名称', '权力类型', '责任事项', '', '', '追责情形'],
        ['', '', '', '收件责任', '看地责任', '备案号', ''],
        ['1', '沼泽开垦', '行政许可', '写明缺什么', '两人去看', '7', '1.乱批的。'],
        ['2', '沼泽放水', '行政许可', '', '一人去看', '', '1.乱放的。'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
    );
    expect(
      list.items.map(({ duties }) => duties.map(({ n, label, text }) => [n, label, text])),
    ).toEqual([
      [
        [1, '收件责任', '写明缺什么'],
        [2, '看地责任', '两人去看'],
      ],
      [[1, '看地责任', '一人去看']],
    ]);
    expect(list.items[0]?.cells).toContainEqual({ role: null, column: '备案号', text: '7' });
  });

  test('have the basis beside them, where both have no number', async () => {
    const list = await readRows(
      [
        ['序号', '事项名称', '权力类型', '责任事项', '责任事项依据'],
        ['1', '沼泽开垦', '行政许可', '收件责任：收件。', '《乙法》第五条'],
        ['', '', '', '看地责任：看地。', '《乙法》第六条'],
        ['', '', '', '记录责任：记录。\n送达责任：送达。', '《乙法》第七条'],
      ],
      { merges: ['A2:A4', 'B2:B4', 'C2:C4'] },
    );
    expect(list.items[0]?.duties.map(({ citations }) => shorts(citations))).toEqual([
      ['乙法 5'],
      ['乙法 6'],
      [],
      [],
    ]);
    expect(shorts(list.items[0]?.unmatched ?? [])).toEqual(['乙法 7']);
    expectOffsets(list);
  });
});
