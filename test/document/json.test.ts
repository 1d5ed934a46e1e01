import { describe, expect, test } from '@jest/globals';
import { errorOf, parse, parseTable, words } from './support/parse.js';

describe('JSON records', () => {
  test('an array of objects, its fields in the order they come up', async () => {
    const table = await parseTable(
      JSON.stringify([
        { 职权编码: '01', 依据: '【法律】一\r\n【法规】二', 备注: null },
        { 职权编码: '02', 层级: true },
      ]),
    );
    expect(words(table)).toEqual([
      ['职权编码', '依据', '备注', '层级'], // A field without words keeps its column.
      ['01', '【法律】一\n【法规】二'],
      ['02', '', '', 'true'],
    ]);
  });

  test('numbers keep the digits they are written with', async () => {
    const table = await parseTable(
      '[{"编码": 3300000000000001234, "率": 1.50, "名": "12 与 \\"3\\""}]',
    );
    expect(words(table)[1]).toEqual(['3300000000000001234', '1.50', '12 与 "3"']);
  });

  test('arrays wherever they are, nested objects, lists of details', async () => {
    const { title, tables } = await parse(
      JSON.stringify({
        title: '广西清单',
        data: {
          list: [
            {
              name: '甲',
              dept: { code: '1', name: '局' },
              authority: '处',
              accept_std: '无',
              by_law: [
                { law_name: '一法', clause: '第一条' },
                { law_name: '二法', clause: '第二条' },
              ],
              tags: ['x', 'y'],
            },
          ],
        },
      }),
    );
    expect(title).toBe('广西清单');
    expect(tables.map(({ caption }) => caption)).toEqual(['data.list']);
    expect(tables.map(words)).toEqual([
      [
        ['name', 'dept.code', 'dept.name', 'authority', 'accept_std', 'by_law', 'tags'],
        ['甲', '1', '局', '处', '无', '一法 第一条\n二法 第二条', 'x\ny'],
      ],
    ]);
  });

  test('groups give each of their entries the group’s own fields', async () => {
    const item = (name: string): object => ({ 名称: name, 依据: '一', 主体: '局' });
    const table = await parseTable(
      JSON.stringify([
        { 类型: '行政许可', 事项: [item('甲'), item('乙')] },
        { 类型: '行政处罚', 事项: [item('丙')] },
      ]),
    );
    expect(words(table)).toEqual([
      ['类型', '名称', '依据', '主体'],
      ['行政许可', '甲', '一', '局'],
      ['行政许可', '乙', '一', '局'],
      ['行政处罚', '丙', '一', '局'],
    ]);
  });

  test('one object a line', async () => {
    expect(words(await parseTable('{"名":"甲"}\n{"名":"乙"}\n'))).toEqual([['名'], ['甲'], ['乙']]);
  });

  test('cut off, it is damaged and no other format', async () => {
    const text = JSON.stringify([
      { 名: '甲', 依据: '一' },
      { 名: '乙', 依据: '二' },
    ]);
    expect((await errorOf(parse(text.slice(0, -9)))).code).toBe('DOCUMENT_DAMAGED');
  });

  test('text that only begins with a bracket is text', async () => {
    expect((await parse('[2021] 1号\n第一条\n')).format).toBe('plain-text');
  });
});
