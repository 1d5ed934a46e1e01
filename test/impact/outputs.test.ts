import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/impact/assess.js';
import { countImpact, groupImpact } from '../../src/impact/group.js';
import { csvCell, impactCsv } from '../../src/impact/impact-csv.js';
import { impactJson } from '../../src/impact/impact-json.js';
import { impactText } from '../../src/impact/impact-text.js';
import type { CitingPlace } from '../../src/impact/types.js';
import { partWords } from '../../src/impact/words.js';
import { workOrder } from '../../src/impact/work-order.js';
import { law, places, revision, TITLE } from './support/revision.js';

const KEPT = ['本条例适用于港口危险货物仓库的建设和使用。', '仓库应当设置避雷装置和消防水池。'];
const OLD = law([...KEPT, '夜间作业应当配备照明设备和值班人员。', '船舶靠泊前应当通报时间。']);
const NEXT = law([...KEPT, '船舶靠泊前应当通报时间。']);
const OF = revision(OLD, NEXT);
const HOSTILE = [
  '=HYPERLINK("http://127.0.0.1/","点此")',
  '-1．检查',
  '@某处',
  '+1',
  '＝1+1',
  '<img src=x onerror=alert(1)>检查',
  '换行\n与"引号"',
  '_x0041_',
];

function place(cell: string, more: Partial<CitingPlace> = {}): CitingPlace {
  const [one] = places(cell, more);
  if (one === undefined) throw new Error(`no citation in ${cell}`);
  return one;
}

const AFFECTED = assess(OF, [
  place(`《${TITLE}》第四条`, { organ: '乙局', divisions: ['二科', '一科'] }),
  place(`《${TITLE}》第三条`, { organ: '乙局', divisions: ['一科'], kind: 'PowerItem' }),
  place(`《${TITLE}》（2015年3月1日通过）第一条`, { organ: '甲局', divisions: [] }),
  place(`《${TITLE}》第四条`, {
    kind: 'Article',
    organ: null,
    divisions: [],
    item: null,
    part: 'article 12',
  }),
]);

describe('groups', () => {
  test('counts say what was found, by action, kind and change', () => {
    expect(countImpact(AFFECTED)).toEqual({
      total: 4,
      byAction: { none: 1, renumber: 2, reread: 0, rebase: 1 },
      byKind: { PowerItem: 1, Duty: 2, AccountabilityCase: 0, Article: 1 },
      byChange: { renumbered: 2, repealed: 1, unchanged: 1 },
      unsure: 0,
      indirect: 0,
      historyOnly: 1,
      replaced: 3,
    });
  });

  test('organ, division, action; a place of two divisions stands under both, its organ counts it once', () => {
    const shape = groupImpact(AFFECTED).map(({ organ, counts, divisions }) => [
      organ,
      Object.values(counts).reduce((sum, count) => sum + count),
      divisions.map(({ division, actions }) => [
        division,
        ...actions.map(({ action, places: own }) => `${action} ${own.length}`),
      ]),
    ]);
    expect(shape).toEqual([
      [
        '乙局',
        2,
        [
          ['一科', 'rebase 1', 'renumber 1'],
          ['二科', 'renumber 1'],
        ],
      ],
      ['甲局', 1, [[null, 'none 1']]],
      [null, 1, [[null, 'renumber 1']]],
    ]);
  });
});

test.each([
  ['basis', '设定依据'],
  ['duty 3', '责任事项3'],
  ['case 2', '追责情形2'],
  ['unmatched', '责任或追责依据（未对应到条目）'],
  ['article 133-1', '第一百三十三条之一'],
  [null, ''],
])('part %s reads %s', (part, words) => expect(partWords(part)).toBe(words));

test('json has the fields of the contract and nothing that is lost', () => {
  const json = impactJson(OF, AFFECTED);
  expect(json.alignment.map(({ kind }) => kind)).toEqual([
    'unchanged',
    'unchanged',
    'repealed',
    'renumbered',
  ]);
  expect(json.counts.total).toBe(4);
  expect(json.affected[0]).toMatchObject({
    kind: 'Duty',
    id: 'duty-0',
    item: 1,
    part: 'duty 1',
    organ: '乙局',
    divisions: ['二科', '一科'],
    path: ['duty', 'article'],
    citation: { law: TITLE, article: 4, raw: `《${TITLE}》第四条`, via: 'stated', version: null },
    change: { kind: 'renumbered', to: [{ article: 3 }] },
    action: 'renumber',
    replacement: `《${TITLE}》第三条`,
  });
  expect(json.affected[1]).toMatchObject({ action: 'rebase', replacement: null });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('text says who has to do what, without characters that a terminal obeys', () => {
  const text = impactText(
    OF,
    assess(OF, [place(`《${TITLE}》第三条`, { name: '\u001b[2J检查\n第二行' })]),
  );
  expect(impactText(OF, AFFECTED)).toContain('另找依据 1，重新核对 0，更新条号 2，无需处理 1');
  expect(text).toContain('另找依据');
  expect(text).not.toContain('\u001b');
  expect(impactText(OF, [])).toContain('没有找到');
});

describe('csv', () => {
  test('has a byte order mark and one row a citation', () => {
    const csv = impactCsv(AFFECTED);
    expect(csv.startsWith('\ufeff部门,科室,序号,事项,部分,原引用,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(6);
  });

  test.each(HOSTILE)('%j is inert and reads back', (name) => {
    const cell = csvCell(name);
    expect(cell).not.toMatch(/^"?[=+\-@＝＋－＠]/u);
    const book = utils.sheet_to_json<string[]>(
      read(`甲,乙\r\n${cell},1\r\n`, { type: 'string', raw: true }).Sheets['Sheet1'] ?? {},
      { header: 1, raw: true },
    );
    expect(String(book[1]?.[0]).replace(/^'/u, '')).toBe(name);
  });
});

describe('work order', () => {
  const long = '长'.repeat(40_000);
  const quoted = place(`《${TITLE}》第四条`);
  const affected = assess(OF, [
    ...HOSTILE.map((name) => place(`《${TITLE}》第四条`, { name })),
    { ...quoted, name: long, id: 'long-one' },
    { ...quoted, name: '控制\u0000\u0007符\ud800' },
  ]);
  const book: WorkBook = read(workOrder(OF, affected), { type: 'array' });
  const sheet = book.Sheets['工作单'] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true });

  test('has the columns that an officer works by, one row a citation, and a summary', () => {
    expect(book.SheetNames).toEqual(['汇总', '工作单']);
    expect(rows[0]?.slice(0, 12)).toEqual(
      '部门 科室 序号 事项 部分 原引用 现状 变化 需做 建议写法 新条文 依据句'.split(' '),
    );
    expect(rows).toHaveLength(affected.length + 1);
    expect(rows[1]).toEqual(
      expect.arrayContaining(['更新条号', `《${TITLE}》第三条`, '责任事项1']),
    );
    const summary = utils.sheet_to_json<string[]>(book.Sheets['汇总'] ?? {}, { header: 1 });
    expect(summary).toEqual(
      expect.arrayContaining([['部门', '科室', '另找依据', '重新核对', '更新条号', '无需处理']]),
    );
  });

  test('no cell is a formula, and names read back as they were', () => {
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
    expect(cells.some(([, cell]) => 'f' in (cell as object))).toBe(false);
    expect(rows.slice(1, HOSTILE.length + 1).map((row) => row[3])).toEqual(HOSTILE);
  });

  test('a long text is cut with a mark and says where the whole stands', () => {
    const name = rows[HOSTILE.length + 1]?.[3] ?? '';
    expect(name.length).toBeLessThanOrEqual(32_000);
    expect(name).toMatch(/^长+…〔全文共40000字，此处截断；全文见 CSV 或 JSON，编号 long-one〕$/u);
  });

  test('what XML cannot hold is left out', () => {
    expect(rows[HOSTILE.length + 2]?.[3]).toBe('控制符');
  });
});
