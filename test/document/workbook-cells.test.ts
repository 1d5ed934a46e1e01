import { describe, expect, test } from '@jest/globals';
import { letter, row, xlsx } from './support/office.js';
import { parse, parseTable, words } from './support/parse.js';

const cell = (xml: string): string => `<sheetData><row r="1">${xml}</row></sheetData>`;

describe('cells of an xlsx', () => {
  test('rich text is joined, phonetic guides are left out, escapes undone', async () => {
    const strings = `<si><r><t>第</t></r><r><rPr><b/></rPr><t xml:space="preserve">四十一 </t></r><r><t>条</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
      <si><t>一_x000D_
二</t></si>`;
    const xml = cell(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
    );
    expect(words(await parseTable(xlsx([{ name: '甲', xml }], { strings })))).toEqual([
      ['第四十一 条', '東京', '一\n二'],
    ]);
  });

  test('numbers kept as text, truth values, ISO dates and errors', async () => {
    const xml = cell(`<c r="A1" t="inlineStr"><is><t>007</t></is></c><c t="b"><v>1</v></c>
      <c t="d"><v>2021-01-22T00:00:00</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>甲</v></c>`);
    const { tables, notes } = await parse(xlsx([{ name: '甲', xml }]));
    expect(tables.map(words)).toEqual([[['007', 'TRUE', '2021-01-22', '#REF!', '甲']]]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['formula-values', 1],
      ['error-values', 1],
    ]);
  });

  test('formulas give the value last saved and are never computed', async () => {
    const xml = cell('<c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>HYPERLINK("x")</f></c>');
    const { tables, notes } = await parse(xlsx([{ name: '甲', xml }]));
    expect(tables.map(words)).toEqual([[['3']]]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['formula-values', 1],
      ['formula-without-value', 1],
    ]);
  });

  test('merged ranges are filled where there are words, and marked', async () => {
    const rows = [
      row(1, ['权责清单', '', '']),
      row(3, ['1', '印制许可', '甲']),
      row(4, ['', '', '乙']),
      row(5, ['', '', '']),
      row(6, ['2', '', '丙']),
    ].join('');
    const merges = ['A1:XFD1', 'A3:A5', 'B3:B5', 'C4:C5'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const xml = `<sheetData>${rows}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
    const table = await parseTable(xlsx([{ name: '甲', xml }]));
    expect(words(table)).toEqual([
      ['权责清单', '权责清单', '权责清单'],
      ['1', '印制许可', '甲'],
      ['1', '印制许可', '乙'],
      ['2', '', '丙'],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 3, 4, 6]);
    expect(table.rows[2]?.cells[0]).toEqual({
      text: '1',
      row: 4,
      column: 1,
      anchorRow: 3,
      anchorColumn: 1,
    });
  });

  test('words that a merged range covers are noted, not read', async () => {
    const xml = `<sheetData>${row(1, ['显示', '盖住'])}</sheetData>
      <mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    const { tables, notes } = await parse(xlsx([{ name: '甲', xml }]));
    expect(tables.map(words)).toEqual([[['显示', '显示']]]);
    expect(notes.map(({ code }) => code)).toEqual(['covered-words']);
  });

  test('rows and cells without numbers stand behind one another', async () => {
    const xml = `<sheetData><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row>
      <row r="4"><c r="C4"><v>2</v></c><c><v>3</v></c></row></sheetData>`;
    const table = await parseTable(xlsx([{ name: '甲', xml }]));
    expect(table.rows.map(({ row }) => row)).toEqual([1, 4]);
    expect(words(table)).toEqual([
      ['甲', '1'],
      ['', '', '2', '3'],
    ]);
  });

  test('prefixed names, macros, and a chart sheet that is left out', async () => {
    const bytes = xlsx([{ name: '甲', xml: cell('<x:c xmlns:x="u" r="A1"><x:v>5</x:v></x:c>') }], {
      more: { 'xl/vbaProject.bin': 'Sub Auto_Open()' },
    });
    const { tables, notes } = await parse(bytes);
    expect(tables.map(words)).toEqual([[['5']]]);
    expect(notes.map(({ code }) => code)).toEqual(['macros-ignored']);
  });

  test('letters of columns', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(letter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});
