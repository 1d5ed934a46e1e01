import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { bytesOf, expectOffsets, readJson, readRows, shorts } from './support/lists.js';

describe('an article in a cell apart from its title', () => {
  test('is read with it, whether the title has brackets or not', async () => {
    const list = await readRows([
      ['序号', '职权名称', '职权类别', '法定依据', '具体条款', '执法岗位'],
      ['1', '查处甲行为', '行政处罚', '《甲市容条例》', '第十条第二款', '一队'],
      ['2', '查处乙行为', '行政处罚', '乙市渔业管理办法', '第十一条', '一队'],
      ['3', '查处丙行为', '行政处罚', '《丙法》\n《丁条例》', '第三条\n第五条第（二）项', '一队'],
      ['4', '查处丁行为', '行政处罚', '乙市渔业管理办法', '12', '一队'],
    ]);
    expect(list.items.map(({ basis }) => shorts(basis))).toEqual([
      ['甲市容条例 10/2'],
      ['乙市渔业管理办法 11'],
      ['丙法 3', '丁条例 5/2'],
      ['乙市渔业管理办法 12'],
    ]);
    expect(list.items[1]?.basis[0]).toMatchObject({
      raw: '乙市渔业管理办法 第十一条',
      column: '法定依据＋具体条款',
    });
    expect(list.unresolved).toEqual([]);
    expectOffsets(list);
  });

  test('goes with the title nearest to it', async () => {
    const list = await readRows([
      ['事项名称', '违反条款', '具体条款', '处罚依据', '法条罚则'],
      [
        '私自养蜂',
        '《甲养殖法》',
        '第七条',
        '《甲养殖法》第七十条',
        '私自养蜂的，由主管部门责令改正，处一千元罚款。',
      ],
    ]);
    const [item] = list.items;
    expect(shorts(item?.basis ?? [])).toEqual(['甲养殖法 7', '甲养殖法 70']);
    expect(item?.basis.map(({ column }) => column)).toEqual([
      '违反条款＋具体条款',
      '处罚依据＋法条罚则',
    ]);
    expect(item?.basis[1]?.quote).toBe('私自养蜂的，由主管部门责令改正，处一千元罚款。');
    expectOffsets(list);
  });

  test('that the wording names again is one citation', async () => {
    const list = await readRows([
      ['执法主体', '处罚事项', '处罚依据', '法条罚则', '裁量基准', '层级'],
      [
        '某水利局',
        '占用河道',
        '《甲河道条例》第四十条',
        '第四十条 违反本条例第九条规定占用河道的，责令限期拆除。',
        '从轻',
        '县级',
      ],
    ]);
    const [item] = list.items;
    expect(shorts(item?.basis ?? [])).toEqual(['甲河道条例 40']);
    expect(item?.basis[0]?.quote).toContain('占用河道的，责令限期拆除');
    expect(item?.basis[0]?.references.map(({ article }) => article)).toEqual([9]);
    expectOffsets(list);
  });

  test('keeps both bases where a table has two', async () => {
    const list = await readRows([
      ['序号', '违法行为', '违反条款', '处罚依据'],
      ['1', '无证运输', '《甲运输法》第五条', '《甲运输法》第五十条第一款'],
    ]);
    expect(list.items[0]?.basis.map(({ column, article }) => [column, article])).toEqual([
      ['违反条款', 5],
      ['处罚依据', 50],
    ]);
  });
});

describe('references to laws in data', () => {
  const law = (name: string, clause: string, content: string): object => ({
    law_name: name,
    law_number: '某令第3号',
    clause_number: clause,
    clause_content: content,
  });

  test('as records inside the item, few or many', async () => {
    const by_law = [
      law('甲种子法', '第八条', '对销售假种子的，由主管部门责令停止销售。'),
      law('乙省种子条例', '第九条第一款', '县级主管部门负责种子检查。'),
    ];
    for (const more of [{}, { code: '001', accept_std: '无', remark: '无', a: '1', b: '2' }]) {
      const list = await readJson({
        data: [
          { name: '种子检查', type: '行政检查', ...more, by_law },
          { name: '种子许可', type: '行政许可', ...more, by_law: by_law.slice(1) },
        ],
      });
      expect(list.items.map(({ name, type }) => [name, type])).toEqual([
        ['种子检查', '行政检查'],
        ['种子许可', '行政许可'],
      ]);
      expect(list.items.map(({ basis }) => shorts(basis))).toEqual([
        ['甲种子法 8', '乙省种子条例 9/1'],
        ['乙省种子条例 9/1'],
      ]);
      expect(list.items[0]?.basis[0]).toMatchObject({
        raw: '甲种子法 某令第3号 第八条',
        quote: '对销售假种子的，由主管部门责令停止销售。',
      });
      expect(list.skipped).toMatchObject([{ reason: 'continuation' }]);
      expectOffsets(list);
    }
  });

  test('in four fields of the item itself', async () => {
    const list = await readJson([
      {
        item_name: '种子检查',
        item_type: '行政检查',
        ...law('甲种子法', '8', '应当检查种子质量。'),
      },
    ]);
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲种子法 8']);
    expectOffsets(list);
  });

  test('as NAME, LAW_NUMBER and CONTENT, whose article opens the words', async () => {
    const list = await readJson([
      {
        事项名称: '种子检查',
        事项类型: '行政检查',
        LAW: [
          { NAME: '甲种子法', LAW_NUMBER: '某令第3号', CONTENT: '第八条 应当检查种子的质量。' },
          { NAME: '乙种子条例', LAW_NUMBER: '（某令第4号）', CONTENT: '第二条 检查由县级进行。' },
        ],
      },
    ]);
    expect(list.items).toHaveLength(1);
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲种子法 8', '乙种子条例 2']);
    expect(list.items[0]?.basis[0]?.quote).toBe('应当检查种子的质量。');
    expectOffsets(list);
  });

  test('with labels and line breaks inside one field', async () => {
    const list = await readJson([
      {
        授权部门: '甲县农业局',
        职权编码: '2100-B-001',
        事项名称: '种子检查',
        事项类型: '行政检查',
        依据: '【法律】《甲种子法》第八条：应当检查种子的质量。\r\n【规章】《乙种子办法》第二条',
        实施层级: '县级',
      },
    ]);
    expect(list.items[0]).toMatchObject({ organ: '甲县农业局', type: '行政检查' });
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲种子法 8', '乙种子办法 2']);
    expectOffsets(list);
  });

  test('of breach and of penalty in fields apart', async () => {
    const list = await readJson([
      {
        wfdm: '1001',
        wfxw: '驾驶时打电话',
        wfgd: '《甲交通法》第二十条',
        flyj: '《甲交通法》第九十条',
      },
      {
        wfdm: '1002',
        wfxw: '不系安全带',
        wfgd: '《甲交通法》第五十一条',
        flyj: '《甲交通法》第九十条',
      },
    ]);
    expect(list.items.map(({ name }) => name)).toEqual(['驾驶时打电话', '不系安全带']);
    expect(list.items[0]?.basis.map(({ column, article }) => [column, article])).toEqual([
      ['wfgd', 20],
      ['flyj', 90],
    ]);
  });

  test('in columns of delimited text', async () => {
    const csv = [
      'item_name,item_type,law_name,clause_number',
      '种子检查,行政检查,甲种子法,第八条',
      '种子许可,行政许可,乙种子条例,第九条之一',
    ].join('\n');
    const list = await readPowerList(bytesOf(csv), '清单.csv');
    expect(list.items.map(({ basis }) => shorts(basis))).toEqual([
      ['甲种子法 8'],
      ['乙种子条例 9-1'],
    ]);
    expectOffsets(list);
  });
});
