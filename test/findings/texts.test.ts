import { describe, expect, test } from '@jest/globals';
import { found, lawText, lintMade } from './support.js';

const SUBJECTS = ['登记', '备案', '取样', '封存', '复核', '公示', '保管'];
const article = (number: number, words: string): string => `第${number}条 ${words}`;
const norm = (subject: string): string =>
  `测试机构办理${subject}的，应当由两名人员在场并制作${subject}记录。`;

/** Ten articles; the eighth punishes breach of the fifth. */
const OLD = lawText('测试管理条例', '2015年2月3日国务院令第810号公布', [
  ...SUBJECTS.map((subject, index) => article(index + 1, norm(subject))),
  article(8, '违反本条例第五条规定的，处五千元以下罚款。'),
  article(9, '罚款应当上缴国库。'),
  article(10, '本条例自2015年4月1日起施行。'),
]);
/** One inserted as the third. */
const NEW = lawText(
  '测试管理条例',
  '2015年2月3日国务院令第810号公布 2021年9月9日国务院令第890号修订',
  [
    article(1, norm('登记')),
    article(2, norm('备案')),
    article(3, '测试样品的编号由省级主管部门统一规定。'),
    ...SUBJECTS.slice(2).map((subject, index) => article(index + 4, norm(subject))),
    article(9, '违反本条例第六条规定的，处五千元以下罚款。'),
    article(10, '罚款应当上缴国库。'),
    article(11, '本条例自2021年11月1日起施行。'),
  ],
);

describe('words that stand under another number (c25)', () => {
  test('though the new law has an article of the cited number', async () => {
    const { findings } = await lintMade({
      rows: [{ basis: `《测试管理条例》第五条：${norm('复核')}` }],
      laws: [OLD, NEW],
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['text-moved']);
    expect(findings[0]?.evidence).toEqual({
      version: '2021-09-09',
      matchesArticle: '6',
      matchesVersion: '2015-02-03',
    });
    expect(findings[0]?.suggestion).toMatch(/2021年9月9日.*第六条$/u);
  });

  test('the article that did not move is quoted rightly', async () => {
    const { findings } = await lintMade({
      rows: [{ basis: `《测试管理条例》第二条：${norm('备案')}` }],
      laws: [OLD, NEW],
    });
    expect(findings).toEqual([]);
  });

  test('words of the stated version are right, though another version has them elsewhere', async () => {
    const { counts } = await lintMade({
      rows: [
        { basis: `《测试管理条例》（2015年2月3日国务院令第810号公布）第五条：${norm('复核')}` },
      ],
      laws: [OLD, NEW],
    });
    expect(counts).toEqual({ 'stale-version': 1 });
  });
});

describe('words that differ', () => {
  test('from an earlier version under the same number', async () => {
    const [finding] = await found('text-differs', {
      rows: [{ basis: '《测试管理条例》第八条：违反本条例第五条规定的，处五千元以下罚款。' }],
      laws: [OLD, NEW],
    });
    expect(finding?.evidence).toMatchObject({
      version: '2021-09-09',
      matchesVersion: '2015-02-03',
      matchesArticle: '8',
    });
    expect(finding?.suggestion).toContain('第九条');
  });

  test('by a word that no version has', async () => {
    const [finding] = await found('text-differs', {
      rows: [{ basis: '《测试管理条例》第十条：罚款应当全部上缴国库。' }],
      laws: [OLD, NEW],
    });
    expect(finding?.evidence).toMatchObject({ matchesVersion: null });
    expect(String(finding?.evidence['differences'])).toContain('全部');
  });

  test('two files of one version: one that has the words is enough', async () => {
    const misprint = NEW.replace('上缴国库', '上交国库');
    const rows = [{ basis: '《测试管理条例》第十条：罚款应当上缴国库。' }];
    expect(await found('text-differs', { rows, laws: [misprint, NEW] })).toEqual([]);
    expect(await found('text-differs', { rows, laws: [misprint] })).toHaveLength(1);
  });

  test('one quotation of two articles is compared with both', async () => {
    const rows = [
      { basis: `《测试管理条例》第一条、第二条：${norm('登记')}${norm('备案')}` },
      {
        name: '又一事项',
        basis: `《测试管理条例》第一条：${norm('登记')}\n第二条：${norm('备案')}`,
      },
    ];
    expect(await found('text-differs', { rows, laws: [NEW] })).toEqual([]);
  });

  test('what 同N copies is looked at once', async () => {
    const findings = await found('text-differs', {
      rows: [
        {
          duties: '1.受理责任：登记。\n2.决定责任：决定。',
          dutyBasis: '1.《测试管理条例》第十条：罚款应当全部上缴国库。\n2.同1。',
        },
      ],
      laws: [NEW],
    });
    expect(findings.map(({ part }) => part)).toEqual(['duty 1']);
  });
});

describe('an article that is not there', () => {
  test('above the last one, and a 之一', async () => {
    const rows = [
      { basis: '《测试管理条例》第四十条' },
      { name: '又一事项', basis: '《测试管理条例》第三条之一' },
      { name: '第三事项', basis: '《测试管理条例》第十一条' },
    ];
    const findings = await found('no-such-article', { rows, laws: [NEW] });
    expect(findings.map(({ item, evidence }) => [item, evidence['missing']])).toEqual([
      [1, '40'],
      [2, '3-1'],
    ]);
    expect(findings[0]?.message).toContain('最后一条是第十一条');
  });

  test('is itself what the finding cites, of several that are cited together', async () => {
    const [finding] = await found('no-such-article', {
      rows: [{ basis: '《测试管理条例》第三条、第四条、第五十条' }],
      laws: [NEW],
    });
    expect(finding?.citation).toMatchObject({ article: 50 });
  });

  test('its words lead to where they are', async () => {
    const [finding] = await found('no-such-article', {
      rows: [{ basis: `《测试管理条例》第四十条：${norm('公示')}` }],
      laws: [NEW],
    });
    expect(finding?.suggestion).toMatch(/第七条$/u);
  });

  test('a number that the held text skips proves nothing', async () => {
    const gap = lawText('测试管理条例', '2015年2月3日国务院令第810号公布', [
      article(1, norm('登记')),
      article(3, norm('取样')),
    ]);
    const { findings, notChecked } = await lintMade({
      rows: [{ basis: '《测试管理条例》第二条' }],
      laws: [gap],
    });
    expect(findings).toEqual([]);
    expect(notChecked['text-incomplete']).toBeGreaterThan(0);
  });

  test('a title whose brackets do not close is not taken for the shorter one', async () => {
    const { findings, notChecked } = await lintMade({
      rows: [
        {
          basis:
            '【规章】《测试管理条例》实施细则》（2020年3月1日公布）\n第三十二条：另有规定的从其规定。',
        },
      ],
      laws: [NEW],
    });
    expect(
      findings.filter(({ kind }) => kind === 'no-such-article' || kind === 'text-differs'),
    ).toEqual([]);
    expect(notChecked['title-unclear']).toBeGreaterThan(0);
  });
});
