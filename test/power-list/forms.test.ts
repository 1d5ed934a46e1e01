import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { docx } from '../document/support/office.js';
import { bytesOf, expectOffsets, readRows, shorts } from './support/lists.js';

const form = (no: string, name: string, article: string): string[][] => [
  [`表${no}`],
  ['序号', no],
  ['权力类型', '行政检查'],
  ['权力项目名称', name],
  ['责任主体', '甲县交通局'],
  ['实施依据', `《甲公路法》${article}`],
  ['责任事项', '1.检查责任：到现场检查。\n2.处置责任：作出处理。'],
  ['追责情形', '1.不检查的。\n2.乱检查的。'],
];

describe('lists with a form for each item', () => {
  test('one below the other in a sheet', async () => {
    const list = await readRows([
      ['甲县交通局责任清单'],
      ...form('2-1', '检查公路', '第三条'),
      ...form('2-2', '检查桥梁', '第四条'),
    ]);
    expect(list.document.title).toBe('甲县交通局责任清单');
    expect(
      list.items.map(({ name, type, organ, basis, duties, cases, source }) => ({
        name,
        type,
        organ,
        basis: shorts(basis),
        duties: duties.map(({ label }) => label),
        cases: cases.length,
        row: source.row,
      })),
    ).toEqual([
      {
        name: '检查公路',
        type: '行政检查',
        organ: '甲县交通局',
        basis: ['甲公路法 3'],
        duties: ['检查责任', '处置责任'],
        cases: 2,
        row: 3,
      },
      {
        name: '检查桥梁',
        type: '行政检查',
        organ: '甲县交通局',
        basis: ['甲公路法 4'],
        duties: ['检查责任', '处置责任'],
        cases: 2,
        row: 11,
      },
    ]);
    expect(list.skipped.filter(({ reason }) => reason === 'form-row')).toHaveLength(12);
    expectOffsets(list);
  });

  test('without titles between them, told by the label that comes again', async () => {
    const list = await readRows([
      ...form('1', '检查公路', '第三条').slice(1),
      ...form('2', '检查桥梁', '第四条').slice(1),
    ]);
    expect(list.items.map(({ name }) => name)).toEqual(['检查公路', '检查桥梁']);
    expect(list.items.length + list.skipped.length).toBe(14);
  });

  test('with two or three pairs a row, each form a table of a Word file', async () => {
    const cell = (text: string, span = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = (name: string, article: string): string => `<w:tbl>
      <w:tr>${cell('职权名称')}${cell(name)}${cell('职权类型')}${cell('行政确认')}${cell('审核转报')}${cell('否')}</w:tr>
      <w:tr>${cell('职权编码')}${cell('0700-1')}${cell('法定主体')}${cell('乙市卫健委')}${cell('承办机构')}${cell('医政科')}</w:tr>
      <w:tr>${cell('法定依据')}${cell(`《乙医疗条例》${article}`, 5)}</w:tr>
      <w:tr>${cell('责任事项')}${cell('1.受理责任：收件。2.审查责任：审查。', 5)}</w:tr></w:tbl>`;
    const body = table('确认甲', '第三条') + table('确认乙', '第四条');
    const list = await readPowerList(docx(body), '行政权力责任事项梳理表.docx');
    expect(
      list.items.map(({ name, type, organ, assignments, basis, duties }) => [
        name,
        type,
        organ,
        assignments.map(({ division }) => division),
        shorts(basis),
        duties.map(({ label }) => label),
      ]),
    ).toEqual([
      ['确认甲', '行政确认', '乙市卫健委', ['医政科'], ['乙医疗条例 3'], ['受理责任', '审查责任']],
      ['确认乙', '行政确认', '乙市卫健委', ['医政科'], ['乙医疗条例 4'], ['受理责任', '审查责任']],
    ]);
    expect(list.items[0]?.cells).toContainEqual({ role: null, column: '审核转报', text: '否' });
  });

  test('as the label and value of a decision on a page', async () => {
    const line = (label: string, value: string): string =>
      `<tr><td>${label}</td><td>${value}</td></tr>`;
    const page = `<table>${line('行政相对人名称', '某养殖户')}${line('处罚事由', '未备案养殖')}
      ${line('处罚依据', '《甲畜牧法》第三十条第一款')}${line('处罚结果', '警告')}${line('处罚机关', '甲县畜牧局')}</table>`;
    const list = await readPowerList(bytesOf(page), '双公示.html');
    expect(list.items).toMatchObject([{ name: '未备案养殖', organ: '甲县畜牧局' }]);
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲畜牧法 30/1']);
  });

  test('whose article stands in a field of its own, drawn with lines in plain text', async () => {
    const text = [
      '行政职权分解表',
      '┌────┬────────┬────┬──────┐',
      '│职权类别│行政处罚│职权名称│查处无照│',
      '│        │        │        │经营    │',
      '├────┼────────┼────┼──────┤',
      '│法定依据│《甲经营办法》│具体条款│第十条第二款│',
      '├────┼────────┼────┼──────┤',
      '│执法程序│立案、调查│执法岗位│执法一科│',
      '└────┴────────┴────┴──────┘',
    ].join('\n');
    const list = await readPowerList(bytesOf(text), '分解表.txt');
    expect(list.items).toMatchObject([{ name: '查处无照经营', type: '行政处罚' }]);
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲经营办法 10/2']);
    expectOffsets(list);
  });

  test('with a label merged beside several values', async () => {
    const list = await readRows(
      [
        ['职权名称', '检查水库'],
        ['职权类型', '行政检查'],
        ['法定主体', '丙县水利局'],
        ['法定依据', '1.《甲水法》第三条'],
        ['', '2.《乙水库条例》第五条'],
      ],
      { merges: ['A4:A5'] },
    );
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲水法 3', '乙水库条例 5']);
    expectOffsets(list);
  });
});
