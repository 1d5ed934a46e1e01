import { expect, test } from '@jest/globals';
import type { SourceTables, Table } from '../../src/document/document.js';
import { readTables } from '../../src/document/read-tables.js';
import { rowWords } from './support/parse.js';
import { describeWithPowerLists, powerLists, readPowerListFile } from './support/powerlists.js';

/** What stands in a sheet: its row of headers, its rows with words, and cells by row and column. */
interface SheetFacts {
  rows: number;
  header: number;
  headers: string;
  cells?: readonly (readonly [number, number, string])[];
}
interface FileFacts {
  format: string;
  sheets: readonly SheetFacts[];
  notes?: readonly (readonly [string, number])[];
}

const COMMON =
  '序号 事项名称 子项名称 权力类型 实施依据 行使主体 承办机构 实施层级及权限 实施层级及权限 部门职责 责任事项内容 责任事项依据 追责对象范围 追责情形 备注';
const NARROW =
  '序号 事项名称 子项名称 权力类型 实施依据 行使主体 承办机构 实施层级及权限 部门职责 责任事项内容 责任事项依据 追责对象范围 追责情形 备注';
const SPLIT = COMMON.replace('实施层级及权限 实施层级及权限', '实施层级及权限 -');

const sheets = (header: number, headers: string, ...rows: readonly number[]): SheetFacts[] =>
  rows.map((count) => ({ rows: count, header, headers }));

/** By a part of the file's name. */
const FACTS: Readonly<Record<string, FileFacts>> = {
  农业农村局: {
    format: 'xls',
    sheets: [
      { rows: 11, header: 1, headers: COMMON, cells: [[3, 1, '2,3']] },
      ...sheets(1, SPLIT, 22, 255),
      { rows: 4, header: 1, headers: COMMON, cells: [[3, 2, '对渔业资源增殖保护费的征收']] },
      ...sheets(1, SPLIT, 2, 3, 18),
      { rows: 2, header: 1, headers: SPLIT, cells: [[2, 1, '379']] },
      ...sheets(1, COMMON, 4),
    ],
    notes: [['hidden-rows', 2]],
  },
  住房和城乡建设局: {
    format: 'xls',
    sheets: [
      {
        rows: 329,
        header: 2,
        headers: COMMON,
        cells: [
          [4, 2, '建设类企业资质审核审批'],
          [4, 3, '2.建筑业企业资质审批'],
        ],
      },
      { rows: 0, header: 0, headers: '' },
    ],
  },
  发展和改革委员会: {
    format: 'xls',
    sheets: [{ rows: 59, header: 2, headers: COMMON, cells: [[5, 2, '固定资产投资项目节能审查']] }],
    notes: [['formula-values', 1]],
  },
  商务局: {
    format: 'xlsx',
    sheets: [
      {
        rows: 23,
        header: 2,
        headers: `${COMMON} 责任事项依据 追责对象范围 追责情形 备注`,
        cells: [[3, 2, '成品油零售经营许可']],
      },
    ],
    notes: [['hidden-columns', 4]],
  },
  委宣传部: {
    format: 'xlsx',
    sheets: [
      { rows: 3, header: 2, headers: NARROW, cells: [[3, 7, '审读出版科']] },
      { rows: 0, header: 0, headers: '' },
      { rows: 0, header: 0, headers: '' },
    ],
  },
  应急管理局: {
    format: 'xls',
    sheets: [
      {
        rows: 151,
        header: 2,
        headers: COMMON,
        cells: [
          [3, 6, '市应急管理局'],
          [9, 3, '2.非煤矿山建设项目安全设施设计审查'],
          [9, 1, '2'],
        ],
      },
    ],
  },
  机关事务管理局: {
    format: 'xls',
    sheets: [
      {
        rows: 13,
        header: 3,
        headers: NARROW,
        cells: [
          [4, 2, '公共机构节能监督检查'],
          [5, 2, '反食品浪费监督检查'],
        ],
      },
    ],
    notes: [['formula-values', 2]],
  },
  档案局: {
    format: 'xlsx',
    sheets: [
      { rows: 14, header: 3, headers: NARROW, cells: [[11, 2, '档案工作监督检查']] },
      { rows: 0, header: 0, headers: '' },
      { rows: 0, header: 0, headers: '' },
    ],
  },
  生态环境局: {
    format: 'xls',
    sheets: [
      {
        rows: 219,
        header: 2,
        headers: COMMON.replace(/ 备注$/u, ''),
        cells: [[5, 2, '排污许可']],
      },
    ],
  },
  国动办: {
    format: 'xlsx',
    sheets: sheets(3, COMMON, 5, 6, 3, 7, 7).map((facts, index) =>
      index === 1 ? { ...facts, cells: [[8, 2, '拆除人民防空工程的审批']] } : facts,
    ),
  },
  交通运输局: {
    format: 'xlsx',
    sheets: [
      {
        rows: 362,
        header: 2,
        headers: COMMON,
        cells: [
          [3, 1, '1'],
          [8, 2, '公路超限运输许可'],
          [8, 8, '市级'],
        ],
      },
    ],
    notes: [['formula-values', 360]],
  },
  财政局: {
    format: 'xls', // Named .xlsx.
    sheets: [
      {
        rows: 23,
        header: 3,
        headers:
          '序号 事项名称 子项名称 权力类型 行使主体 承办机构 实施依据 责任事项内容 责任事项依据 追责对象范围 追责情形 备注',
        cells: [[5, 4, '行政处罚']],
      },
    ],
    notes: [['hidden-columns', 1]],
  },
};

function headerOf(table: Table, header: number): string {
  const row = table.rows.find((one) => one.row === header);
  if (row === undefined) return '';
  return rowWords(row)
    .map((text) => (text === '' ? '-' : text.replace(/\s/gu, '')))
    .join(' ');
}

function textAt(table: Table, row: number, column: number): string | undefined {
  return table.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)
    ?.text;
}

describeWithPowerLists('the published workbooks', () => {
  test('are all known here', () => {
    expect(powerLists()).toHaveLength(Object.keys(FACTS).length);
  });

  test.each(Object.entries(FACTS))('%s', async (part, facts) => {
    const name = powerLists().find((one) => one.includes(part)) ?? '';
    const read: SourceTables = await readTables(readPowerListFile(name), name);
    expect(read.format).toBe(facts.format);
    expect(read.tables.map(({ rows }) => rows.length)).toEqual(
      facts.sheets.map(({ rows }) => rows),
    );
    facts.sheets.forEach(({ header, headers, cells }, index) => {
      const table = read.tables[index];
      if (table === undefined) throw new Error('No table');
      expect(headerOf(table, header)).toBe(headers);
      for (const [row, column, text] of cells ?? []) {
        expect(textAt(table, row, column)).toBe(text);
      }
    });
    expect(read.notes.map(({ code, count }) => [code, count])).toEqual(facts.notes ?? []);
    expect(JSON.stringify(read)).not.toContain('\ufffd');
  });

  test('merged titles are filled over their columns and marked', async () => {
    const name = powerLists().find((one) => one.includes('交通运输局')) ?? '';
    const { tables } = await readTables(readPowerListFile(name), name);
    const title = tables[0]?.rows[0]?.cells ?? [];
    expect(title).toHaveLength(15);
    expect(new Set(title.map(({ text }) => text)).size).toBe(1);
    expect(
      title.every(({ anchorRow, anchorColumn }) => anchorRow === 1 && anchorColumn === 1),
    ).toBe(true);
  });
});
