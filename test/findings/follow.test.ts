import { describe, expect, test } from '@jest/globals';
import { provisionsWords } from '../../src/findings/provision-words.js';
import { found, lawText, type Row } from './support.js';

const LIST = [
  '第三条 测试机构有下列行为之一的，由主管部门责令改正：',
  '（一）未按照规定登记样品编号和来源的；',
  '（二）拒绝主管部门查看样品库的；',
  '（三）将样品出借给其他机构使用的。',
  '测试机构的负责人每年应当参加主管部门举办的培训。',
];
const OLD = lawText('测试管理条例', '2012年5月8日国务院令第801号公布 自2012年7月1日起施行', [
  '第一条 为了规范测试活动，制定本条例。',
  '第二条 测试机构应当在开业前登记，并提交场地和人员的说明。',
  LIST.join('\n\n'),
  '第四条 罚款应当在十五日内上缴省级国库。',
  '第五条 本条例自2012年7月1日起施行。',
]);
const NEW = lawText(
  '测试管理条例',
  '2012年5月8日国务院令第801号公布 2022年4月6日国务院令第902号修订',
  [
    '第一条 为了规范测试活动，制定本条例。',
    '第二条 国家鼓励测试机构采用新的方法，建立互认的平台。',
    '第三条 测试机构应当在开业前登记，并提交场地和人员的说明。',
    [
      '第四条 测试机构的负责人每年应当参加主管部门举办的培训。',
      ...LIST.slice(0, 4).map((line) => line.replace('第三条 ', '')),
    ].join('\n\n'),
    '第五条 罚款应当在十五日内上缴省级国库。',
    '第六条 本条例自2012年7月1日起施行。',
  ],
);
const STATED = '《测试管理条例》（2012年5月8日国务院令第801号公布）';

describe('the provision to write instead of a stale one', () => {
  const suggestion = async (basis: string, others: readonly Row[] = []): Promise<string> => {
    const rows = [{ basis }, ...others];
    const [finding] = await found('stale-version', { rows, laws: [OLD, NEW] });
    return finding?.suggestion ?? '';
  };

  test.each([
    ['第二条', '第三条'],
    ['第三条第一款第二项', '第四条第二款第二项'],
    ['第三条第一款第（二）项', '第四条第二款第（二）项'],
    ['第三条第二款', '第四条第一款'],
    ['第二条、第四条', '第三条、第五条'],
    ['第二条第一款', '第三条'],
  ])('%s → %s', async (from, to) => {
    expect(await suggestion(`${STATED}${from}`)).toMatch(new RegExp(`）${to}$`, 'u'));
  });

  test('is told for a whole law too', async () => {
    expect(await suggestion(STATED)).toMatch(/^改引《测试管理条例》（2022年4月6日/u);
  });
});

test('words that stand elsewhere are told with their 款 and 项', async () => {
  const lead = '测试机构有下列行为之一的，由主管部门责令改正：';
  const [finding] = await found('text-moved', {
    rows: [
      { basis: `《测试管理条例》第二条第一款第三项：${lead}（三）将样品出借给其他机构使用的。` },
    ],
    laws: [NEW],
  });
  expect(finding?.suggestion).toMatch(/第四条第二款第三项$/u);
});

describe('since when the later version applies', () => {
  const evidence = async (laws: readonly string[], rows: readonly Row[] = []): Promise<unknown> => {
    const [finding] = await found('stale-version', {
      rows: [{ basis: `${STATED}第二条` }, ...rows],
      laws,
    });
    return finding?.evidence['laterInForce'];
  };

  test('is not the day on which it was made', async () => {
    expect(await evidence([OLD, NEW])).toBeNull();
  });

  test('is what its clause says', async () => {
    expect(await evidence([OLD, NEW.replace('自2012年7月1日', '自2022年6月1日')])).toBe(
      '2022-06-01',
    );
  });

  test('or what a row of the list says', async () => {
    const history = '（2012年5月8日公布，2022年4月6日国务院令第902号修订，自2022年7月1日起施行）';
    expect(await evidence([OLD, NEW], [{ basis: `《测试管理条例》${history}第一条` }])).toBe(
      '2022-07-01',
    );
  });
});

describe('a text whose head stops before it', () => {
  const text = lawText('测试管理条例', '2012年5月8日国务院令第801号公布', [
    '第一条 为了规范测试活动，制定本条例。',
    '第二条 测试机构应当在开业前登记，并提交场地、设备和人员的说明。',
  ]);
  const laws = [{ text, name: '测试管理条例(2019-03-02).md' }];

  test('replaces the act that the head lists, by its own day', async () => {
    const rows = [{ basis: `${STATED}第一条` }];
    const [finding] = await found('stale-version', { rows, laws });
    expect(finding?.message).toContain('文本日期为2019年3月2日的版本');
    expect(finding?.suggestion).toContain('文本日期2019年3月2日');
    expect(finding?.evidence).toMatchObject({
      laterVersion: '2012-05-08',
      laterTextDate: '2019-03-02',
    });
  });

  test('is what a citation of that day means, whose words are compared with it', async () => {
    const basis =
      '《测试管理条例》（2012年5月8日公布，2019年3月2日修订）第二条：测试机构应当在开业后登记，并提交场地、设备和人员的说明。';
    expect(await found('stale-version', { rows: [{ basis }], laws })).toEqual([]);
    expect(await found('text-differs', { rows: [{ basis }], laws })).toHaveLength(1);
  });

  test('does not tell what words the earlier act had', async () => {
    const basis = `${STATED}第二条：测试机构应当在开业前登记，并提交场地和人员的说明。`;
    expect(await found('text-differs', { rows: [{ basis }], laws })).toEqual([]);
  });
});

test('the same words under two numbers: one must be wrong', async () => {
  const quote = '测试机构应当在开业前登记，并提交场地和人员的说明。';
  const [finding] = await found('duplicate-item', {
    rows: [
      { name: '对未登记的处罚', number: '12', basis: `《测试管理条例》第二条：${quote}` },
      { name: '对未登记的处罚', basis: `《测试管理条例》第三条：${quote}` },
    ],
  });
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.message).toContain('序号12（第2行）');
  expect(finding?.message).toContain('一写第三条、一写第二条，必有一处有误');
});

test('provisions share what they have in common', () => {
  const of = (article: number, paragraph: number | null, item: number | null): object => ({
    ...{ article, suffix: 0, paragraph, item, subitem: null },
  });
  const words = (...all: object[]): string =>
    provisionsWords(all as Parameters<typeof provisionsWords>[0]);
  expect(words(of(5, 1, null), of(5, 2, null))).toBe('第五条第一款、第二款');
  expect(words(of(5, null, 3), of(5, null, 4))).toBe('第五条第三项、第四项');
  expect(words(of(5, 1, null), of(6, 1, null))).toBe('第五条第一款、第六条第一款');
  expect(words(of(5, null, null), of(5, null, null), of(6, null, null))).toBe('第五条、第六条');
});
