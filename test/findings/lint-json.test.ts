import { expect, test } from '@jest/globals';
import { FINDING_KINDS } from '../../src/findings/finding.js';
import { lint } from '../../src/findings/lint.js';
import { lintJson } from '../../src/findings/lint-json.js';
import { lawText, made } from './support.js';

const LAW = lawText('测试管理条例', '2012年5月8日国务院令第801号公布', [
  '第一条 测试机构应当登记。',
  '第二条 违反本条例的，处罚款。',
]);
const ROWS = [
  {
    basis: '【规章】《测试管理条例》第一条：测试机构应当立即登记。',
    duties: '1.受理责任：受理。\n2.决定责任：决定。',
    dutyBasis: '1.《测试管理条例》第九条。\n2.同7。',
  },
  { basis: '' },
];

test('has the contract’s shape, and its findings in order', async () => {
  const json = lintJson(lint(await made({ rows: ROWS, laws: [LAW] })), '测试清单.csv');
  expect(Object.keys(json)).toEqual(['checked', 'notChecked', 'counts', 'findings']);
  expect(json.findings.map(({ item, part, kind }) => [item, part, kind])).toEqual([
    [1, 'basis', 'text-differs'],
    [1, 'basis', 'wrong-level'],
    [1, 'duties', 'dangling-same-as'],
    [1, 'duty 1', 'no-such-article'],
    [1, 'duty 2', 'unmatched-basis'],
    [2, 'basis', 'no-basis'],
  ]);
  for (const finding of json.findings) {
    expect(Object.keys(finding)).toEqual([
      'kind',
      'severity',
      'item',
      'part',
      'citation',
      'source',
      'message',
      'evidence',
      'suggestion',
    ]);
    expect(FINDING_KINDS).toContain(finding.kind);
    expect(Object.keys(finding.source)).toEqual(['file', 'sheet', 'row', 'column']);
    expect(finding.source.file).toBe('测试清单.csv');
  }
  const counted = Object.values(json.counts).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(json.findings.length);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('a citation is the one of its column, with offsets that reproduce its words', async () => {
  const input = await made({ rows: ROWS, laws: [LAW] });
  const { findings } = lintJson(lint(input), '测试清单.csv');
  const cited = findings.flatMap(({ citation, item }) =>
    citation === null ? [] : [{ citation, item }],
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const { citation, item } of cited) {
    const { cells } = input.list.items[item - 1] ?? { cells: [] };
    const cell = cells.find(({ column }) => column === citation.column)?.text;
    expect(cell?.slice(citation.start, citation.end)).toBe(citation.raw);
  }
});

test('the same input gives the same report', async () => {
  const input = await made({ rows: ROWS, laws: [LAW] });
  const again = await made({ rows: ROWS, laws: [LAW] });
  expect(lint(again)).toEqual(lint(input));
});
