import { describe, expect, test } from '@jest/globals';
import { openHistory } from '../../src/findings/open-history.js';
import { found, lawText, type MadeLaw, type Row } from './support.js';

const findings = async (
  rows: readonly Row[],
  laws: readonly MadeLaw[] = [],
): ReturnType<typeof found> => found('history-contradicted', { rows, laws });

describe('a history whose end is given by numbers alone', () => {
  test.each([
    '2006年3月4日样品部令第11号发布，根据样品部令第24、32、50号修正',
    '2006年3月4日样品部令第11号发布，样品部令第32、50号修订',
    '2006年3月4日样品部令第11号发布，根据样品部令第50号修正',
    '2006年3月4日国务院会议通过，自2006年5月1日起施行。样品部令第50号修正',
    '样品部令第11号，50号令修正',
    '2014年3月4日样品部发布，根据2019年9月1日《决定》修正 样品部令2020年第10号',
  ])('is open: %s', async (history) => {
    expect(openHistory(`《样品办法》（${history}）`)).toEqual({ kind: 'unclear' });
    expect(
      await findings([
        { basis: `《样品办法》（${history}）第一条` },
        { basis: '《样品办法》（2006年3月4日发布，2020年2月1日样品部令第50号修正）第一条' },
      ]),
    ).toEqual([]);
  });

  test.each([
    '2020年2月1日样品部令第50号修正',
    '2006年3月4日发布，2020年2月1日样品部令第50号修正',
    '样品部令第11号，根据样品部令第50号修订',
    '2014年3月4日样品部发布，2019年12月10日修正（样品部令2020年第1号）',
  ])('is not: %s', (history) => {
    expect(openHistory(`《样品办法》（${history}）`)).toBeNull();
  });
});

describe('the history to write instead', () => {
  const suggestion = async (rows: readonly Row[], laws: readonly MadeLaw[] = []): Promise<string> =>
    (await findings(rows, laws))[0]?.suggestion ?? '';
  const later = '2021年4月1日样品部令第53号修正';

  test('has the dates that the row has, though another form is of the same day', async () => {
    const words = await suggestion([
      { basis: '《样品条例》（2009年6月2日某省会议通过）第一条' },
      { basis: '《样品条例》（2016年9月29日某省会议通过，自2016年11月1日起施行）第一条' },
      { basis: '《样品条例》（2009年6月2日某省会议通过，2016年9月29日修正）第一条' },
    ]);
    expect(words).toContain('（2009年6月2日某省会议通过，2016年9月29日修正）');
  });

  test('is the most frequent of those', async () => {
    const common = '《样品条例》（1997年3月1日某省会议通过，2019年4月23日公告第29号修正）第一条';
    const words = await suggestion([
      { basis: '《样品条例》（1997年3月1日某省会议通过）第一条' },
      { basis: '《样品条例》（1997年3月1日某省会议通过，2019年4月23日修正）第一条' },
      { basis: common },
      { basis: common },
    ]);
    expect(words).toContain('公告第29号修正');
  });

  test('keeps the row’s publication where the other form has the meeting’s day', async () => {
    const words = await suggestion([
      { basis: '《样品办法》（2002年12月4日样品部令第11号发布）第一条' },
      { basis: '《样品办法》（2002年12月4日样品部令第11号发布）第二条' },
      { basis: `《样品办法》（2002年11月6日部务会议讨论通过，${later}）第一条` },
    ]);
    expect(words).toContain(`（2002年12月4日样品部令第11号发布，${later}）`);
  });

  test('spells the state’s name right', async () => {
    const words = await suggestion([
      { basis: '《样品条例》（2014年1月17日国务院令第46号公布）第一条' },
      {
        basis:
          '《样品条例》（2014年1月17日中国人民共和国国务院令第46号公布，2024年7月10日修订）第一条',
      },
    ]);
    expect(words).toContain('中华人民共和国国务院令第46号');
  });

  test('does not pass on a date that nothing else knows', async () => {
    const words = await suggestion([
      { basis: '《样品办法》（2004年5月6日样品部令第11号发布）第一条' },
      { basis: `《样品办法》（2002年12月4日样品部令第11号发布，${later}）第一条` },
    ]);
    expect(words).toContain('（2002年12月4日');
    expect(words).not.toContain('2004年5月6日');
  });
});

describe('two dates of one act', () => {
  const one = '《样品办法》（2015年2月2日某省人民政府令第19号公布）第一条';
  const other = '《样品办法》（2016年2月2日某省人民政府令第19号公布）第一条';

  test('disagree; neither is an earlier text', async () => {
    const found = await findings([{ basis: one }, { basis: other }]);
    expect(found.map(({ item }) => item)).toEqual([1, 2]);
    for (const { message } of found) {
      expect(message).toContain('必有一处有误');
      expect(message).not.toContain('沿革止于');
    }
  });

  test('one that most rows agree on is left alone', async () => {
    const items = async (usual: string): Promise<number[]> =>
      (await findings([usual, usual, usual, other].map((basis) => ({ basis })))).map(
        ({ item }) => item,
      );
    expect(await items(one)).toEqual([4]);
    // One that starts fourteen months after its own date is none of 2015.
    expect(await items(one.replace('公布', '公布，自2016年4月1日起施行'))).toEqual([1, 2, 3, 4]);
  });

  test('of an amendment by its count', async () => {
    const of = (day: string): Row => ({
      basis: `《样品办法》（2006年3月4日样品部发布，根据${day}《决定》第三次修正）第一条`,
    });
    const found = await findings([of('2022年4月28日'), of('2022年11月10日')]);
    expect(found.map(({ item }) => item)).toEqual([1, 2]);
    expect(found[0]?.message).toContain('第三次修改的日期');
    expect(await findings([of('2022年4月28日'), of('2022年5月10日')])).toEqual([]);
  });

  test('two numbers are two acts', async () => {
    const [finding] = await findings([
      { basis: one },
      { basis: other.replace('第19号', '第20号') },
    ]);
    expect(finding?.message).toContain('沿革止于2015年2月2日');
  });
});

describe('a day before there was such a law', () => {
  const first = '2008年8月1日国务院令第830号公布';
  const basis = '《样品条例》（2005年10月28日部务会议讨论通过）第一条';
  const articles = ['第一条 样品应当登记。', '第二条 样品应当封存。'];

  test('is a wrong date or another document, not a stale version', async () => {
    const laws = [lawText('样品条例', first, articles)];
    const [finding, ...others] = await findings([{ basis }], laws);
    expect(finding?.evidence).toEqual({ version: '2005-10-28', firstMade: '2008-08-01' });
    expect(others).toEqual([]);
    expect(await found('stale-version', { rows: [{ basis }], laws })).toEqual([]);
    const both = [
      { basis: `${basis}：样品应当登记。\n第二条：样品应当封存。` },
      { basis: `《样品条例》（${first}）第一条` },
    ];
    expect(await findings(both, laws)).toHaveLength(1);
  });

  test('is that of an older law where the text itself repeals it', async () => {
    const repeal = '第三条 本条例自2008年10月1日起施行。2005年10月28日公布的《样品条例》同时废止。';
    const laws = [lawText('样品条例', first, [...articles, repeal])];
    expect(await findings([{ basis }], laws)).toEqual([]);
    expect(await found('stale-version', { rows: [{ basis }], laws })).toHaveLength(1);
  });
});

test('another row is named by what the list prints', async () => {
  const [finding] = await findings([
    { number: '7', basis: '《样品条例》（2010年3月4日公布）第一条' },
    { number: '70', basis: '《样品条例》（2010年3月4日公布，2020年8月9日修订）第一条' },
    { number: '', basis: '《另一条例》（2010年3月4日公布）第一条' },
  ]);
  expect(finding?.message).toContain('序号70（第3行）');
  expect(finding).toMatchObject({ item: 1, printed: '7' });
});
