import { describe, expect, test } from '@jest/globals';
import { found, lawText, lintMade } from './support.js';

const OLD = lawText('测试管理条例', '2012年5月8日国务院令第801号公布 自2012年7月1日起施行', [
  '第一条 为了规范测试活动，制定本条例。',
  '第二条 测试机构应当在开业前向县级主管部门登记，并提交场地和人员的说明。',
  '第三条 违反本条例第二条规定的，处五千元以下罚款。',
]);
const NEW = lawText(
  '测试管理条例',
  '2012年5月8日国务院令第801号公布 2022年4月6日国务院令第902号修订 自2022年6月1日起施行',
  [
    '第一条 为了规范测试活动，制定本条例。',
    '第二条 国家鼓励测试机构采用新的方法。',
    '第三条 测试机构应当在开业前向县级主管部门登记，并提交场地、设备和人员的说明。',
    '第四条 违反本条例第三条规定的，处一万元以下罚款。',
  ],
);
const STATED = '《测试管理条例》（2012年5月8日国务院令第801号公布）';

describe('stale version', () => {
  test('a later one was in force: the suggestion has the number that the words have now', async () => {
    const [finding] = await found('stale-version', {
      rows: [
        {
          basis: `【行政法规】${STATED}第二条：测试机构应当在开业前向县级主管部门登记，并提交场地和人员的说明。`,
        },
      ],
      laws: [OLD, NEW],
    });
    expect(finding).toMatchObject({ severity: 'error', item: 1, part: 'basis' });
    expect(finding?.evidence).toMatchObject({
      statedVersion: '2012-05-08',
      laterVersion: '2022-04-06',
    });
    expect(finding?.suggestion).toContain('2022年4月6日');
    expect(finding?.suggestion).toMatch(/第三条$/u);
  });

  test('in the words of a row that states the later version', async () => {
    const later = '《测试管理条例》（2012年5月8日公布，2022年4月6日国务院令第902号修订）';
    const [finding] = await found('stale-version', {
      rows: [{ basis: `${STATED}第二条` }, { basis: `${later}第一条` }],
      laws: [OLD, NEW],
    });
    expect(finding?.suggestion).toBe(`${later}第三条`);
  });

  test('an article without a clear successor is left to the reader', async () => {
    const other = lawText('测试管理条例', '2022年4月6日国务院令第902号修订', [
      '第一条 为了规范测试活动，制定本条例。',
      '第二条 国家鼓励测试机构采用新的方法。',
    ]);
    const [finding] = await found('stale-version', {
      rows: [{ basis: `${STATED}第三条` }],
      laws: [OLD, other],
    });
    expect(finding?.suggestion).toMatch(/原第三条.*(?:无法确定|没有找到)/u);
  });

  test.each([
    ['the day before the later one', '2022-05-31', 0],
    ['its first day', '2022-06-01', 1],
  ])('on %s', async (_name, day, count) => {
    const findings = await found('stale-version', {
      rows: [{ basis: `${STATED}第二条` }],
      laws: [OLD, NEW],
      day,
    });
    expect(findings).toHaveLength(count);
  });

  test('no history means the version in force', async () => {
    expect(
      await found('stale-version', {
        rows: [{ basis: '《测试管理条例》第二条' }],
        laws: [OLD, NEW],
      }),
    ).toEqual([]);
  });

  test('neither a history by months nor one with an unreal day is read as its last full date', async () => {
    for (const history of [
      '2012年5月8日公布，2022年4月修订',
      '2012年5月8日公布，2022年4月36日修订',
      '2012年5月8日国务院令第801号公布，根据国务院令第902号修订',
    ]) {
      const rows = [{ basis: `《测试管理条例》（${history}）第二条` }];
      expect(await found('stale-version', { rows, laws: [OLD, NEW] })).toEqual([]);
    }
  });

  test('a history by months names its version', async () => {
    const rows = [{ basis: '《测试管理条例》（2012年5月公布）第二条' }];
    expect(await found('stale-version', { rows, laws: [OLD, NEW] })).toHaveLength(1);
  });
});

describe('a version that is not held (c23)', () => {
  const since1988 = (text: string): string =>
    text.replace('（2012年5月8日', '（1988年9月5日国务院常务会议通过 2012年5月8日');
  const laws = [OLD, NEW].map((text) => since1988(text).replace('令第801号公布', '令第801号修订'));
  const rows = [{ basis: '《测试管理条例》（1988年9月5日通过）第二条：测试机构由国家设立。' }];

  test('is counted as not held, and its words are not compared with another', async () => {
    const report = await lintMade({ rows, laws, day: '1999-05-01' });
    expect(report.findings).toEqual([]);
    expect(report.notChecked['version-not-held']).toBeGreaterThan(0);
  });

  test('a later list is told that later texts are in force, and nothing of the words', async () => {
    const { findings, notChecked } = await lintMade({ rows, laws });
    expect(findings.map(({ kind }) => kind)).toEqual(['stale-version']);
    expect(findings[0]?.citation?.version).toBe('1988-09-05');
    expect(notChecked['version-not-held']).toBeGreaterThan(0);
  });

  test('no text of the law: nothing passes as checked', async () => {
    const { findings, notChecked } = await lintMade({ rows });
    expect(findings).toEqual([]);
    expect(notChecked['law-not-held']).toBeGreaterThan(0);
  });
});

describe('provisions that start later (c21)', () => {
  const law = lawText('测试管理条例', '2024年3月20日国务院令第950号公布', [
    ...Array.from({ length: 11 }, (_, index) => `第${index + 1}条 测试事项之${index + 1}。`),
    '第12条 测试报告应当附样品编号。',
    '第13条 本条例自2024年5月1日起施行，第12条自2025年1月1日起施行。',
  ]);
  const rows = [
    { basis: '《测试管理条例》第十二条' },
    { name: '另一事项', basis: '《测试管理条例》第十一条' },
  ];

  test('on a day between: the twelfth is not in force, the eleventh is', async () => {
    const findings = await found('not-in-force', { rows, laws: [law], day: '2024-06-01' });
    expect(findings.map(({ item }) => item)).toEqual([1]);
    expect(findings[0]?.message).toContain('第十二条自2025年1月1日起施行');
    expect(findings[0]?.evidence['inForce']).toBe('2025-01-01');
  });

  test('later: both are', async () => {
    expect(await found('not-in-force', { rows, laws: [law], day: '2025-02-01' })).toEqual([]);
  });

  test('before the law itself: a stated version is not in force, one not stated is not told', async () => {
    const stated = '《测试管理条例》（2024年3月20日国务院令第950号公布）第十一条';
    const day = '2024-04-01';
    expect(
      await found('not-in-force', { rows: [{ basis: stated }], laws: [law], day }),
    ).toHaveLength(1);
    const { notChecked } = await lintMade({ rows, laws: [law], day });
    expect(notChecked['none-in-force']).toBeGreaterThan(0);
  });
});

test('a list without a date is not checked for what depends on it', async () => {
  const { findings, notChecked } = await lintMade({
    rows: [{ basis: '《测试管理条例》第二条：测试机构不用登记，随时可以开业。' }],
    laws: [OLD, NEW],
    day: null,
  });
  expect(findings).toEqual([]);
  expect(notChecked['list-undated']).toBeGreaterThan(0);
});
