import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { delimitedRecords } from '../../src/document/delimited/records.js';
import { gb18030 } from './support/gb18030.js';
import { errorOf, parse, parseTable, words } from './support/parse.js';

describe('delimited text', () => {
  test.each([
    [',', 'csv'],
    ['\t', 'tsv'],
    [';', 'csv'],
    ['|', 'csv'],
  ])('the delimiter %j is found', async (delimiter, format) => {
    const text = [
      ['序号', '名称', '依据'],
      ['1', '甲', '一'],
      ['2', '', '二'],
    ];
    const read = await parse(text.map((cells) => cells.join(delimiter)).join('\r\n'));
    expect(read.format).toBe(format);
    expect(read.tables.map(words)).toEqual([text]);
  });

  test('quotes, doubled quotes, breaks inside and stray quotes', async () => {
    const text = '序号,名称,依据\n1,"甲, ""乙""\n丙",他说"好"\n2,"丁"戊,\n3,己,"庚"\n';
    expect(words(await parseTable(text))).toEqual([
      ['序号', '名称', '依据'],
      ['1', '甲, "乙"\n丙', '他说"好"'],
      ['2', '丁戊'],
      ['3', '己', '庚'],
    ]);
  });

  test('title rows and blank rows keep the count of rows', async () => {
    const table = await parseTable('市级清单\n\n序号,名称,依据\n1,甲,一\n2,乙,二\n');
    expect(table.rows.map(({ row }) => row)).toEqual([1, 3, 4, 5]);
  });

  test('GB18030 and a mark of UTF-8', async () => {
    expect(words(await parseTable(gb18030('序号,名称,人\n1,甲,王喆\n')))).toEqual([
      ['序号', '名称', '人'],
      ['1', '甲', '王喆'],
    ]);
    expect(words(await parseTable('\ufeff序号,名称,人\n1,甲,乙\n'))[0]?.[0]).toBe('序号');
  });

  test('what is written as Excel writes it is read as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', ' ', '\r') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2 }), { minLength: 1 }), (records) => {
        const text = records
          .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect([...delimitedRecords(text, ',')].map(({ fields }) => fields)).toEqual(records);
      }),
    );
  });

  test('law texts and notes are plain text', async () => {
    const law =
      '中华人民共和国测试法\n\n第一条　为了测试，制定本法。\n第二条　本法自2021年1月22日起施行。\n';
    expect(await parse(law)).toMatchObject({ format: 'plain-text', tables: [], text: law });
  });

  test('nothing but blanks is empty', async () => {
    expect((await errorOf(parse(' \n\t\n'))).code).toBe('DOCUMENT_EMPTY');
  });
});

describe('a table pasted as text', () => {
  test('the project’s seed is handed on as its words', async () => {
    const seed = readFileSync(new URL('../../seed/power-list.txt', import.meta.url));
    expect(await parse(seed)).toMatchObject({
      format: 'pasted-text',
      tables: [],
      text: seed.toString(),
    });
  });

  test('tab-separated rows whose first cell is empty are no pasted text', async () => {
    const { format } = await parse('序号\t名称\t依据\n1\t甲\t一\n\t乙\t二\n\t丙\t三\n\t丁\t四\n');
    expect(format).toBe('tsv');
  });
});
