import { describe, expect, test } from '@jest/globals';
import { comparable } from '../../src/findings/comparable.js';
import { isFormOnly } from '../../src/findings/form-words.js';
import { withoutHistories } from '../../src/findings/inserted-history.js';
import { comparableArticle, fitQuotation } from '../../src/findings/quotation.js';
import { found, lawText } from './support.js';

const LAW = lawText('测试管理条例', '2020年3月1日国务院令第900号公布', [
  '第一条 测试机构应当按照国家有关规定登记会计账簿，并对其直接负责的主管人员给予培训。',
  '第二条 机构有前条行为的，依照《样品安全法》的有关规定处以罚款；情节严重的，吊销登记证书。',
  '第三条 本条例自2020年5月1日起施行。',
]);
const OTHER = lawText('样品保管条例', '2019年3月1日国务院令第890号公布', [
  '第一条 样品库的管理人员应当每月清点样品，并将清点结果书面报告县级主管部门。',
  '第二条 样品不得出借。',
]);
const differs = (basis: string): ReturnType<typeof found> =>
  found('text-differs', {
    rows: [{ basis }, { basis: '《样品保管条例》第二条' }],
    laws: [LAW, OTHER],
  });

describe('form alone', () => {
  test.each([
    ['对其直接', '对直接', true],
    ['处以', '处', true],
    ['账簿', '帐簿', true],
    ['作出', '做出', true],
    ['不得', '不', false],
    ['或者', '和', false],
    ['三日', '五日', false],
  ])('%s for %s: %s', (one, other, expected) => {
    expect(isFormOnly(one, other)).toBe(expected);
  });

  test('is pointed at and says so', async () => {
    const [finding] = await differs(
      '《测试管理条例》第一条：测试机构应当按国家有关规定登记会计帐簿，并对直接负责的主管人员给予培训。',
    );
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.message).toContain('文义不变');
  });

  test('with a word that counts it is none', async () => {
    const [finding] = await differs(
      '《测试管理条例》第一条：测试机构应当按国家有关规定登记会计账簿，并对其直接负责的主管人员给予处分。',
    );
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).not.toContain('文义不变');
  });
});

describe('a history put into the quoted words', () => {
  const bracket = '（中华人民共和国主席令第十三号，2014年8月31日通过，自2014年12月1日起施行）';

  test('is what is to be deleted', async () => {
    const [finding, ...others] = await differs(
      `《测试管理条例》第二条：机构有前条行为的，依照《样品安全法》${bracket}的有关规定处以罚款；情节严重的，吊销登记证书。`,
    );
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.suggestion).toBe(`删去引文中的括注“${bracket}”`);
    expect(others).toEqual([]);
  });

  test('hides no other difference', async () => {
    const [finding] = await differs(
      `《测试管理条例》第二条：机构有前条行为的，依照《样品安全法》${bracket}的有关规定处以罚款；情节严重的，吊销营业执照。`,
    );
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(String(finding?.evidence['differences'])).toContain('营业执照');
    expect(String(finding?.evidence['differences'])).not.toContain('主席令');
  });

  test('other brackets stay, and brackets that do not close cost no time', () => {
    const words = '依照《样品安全法》（以下简称样品法）第三条';
    expect(withoutHistories(words)).toEqual({ words, removed: [] });
    const open = '《甲》（2014年8月31日通过'.repeat(2000);
    expect(withoutHistories(open).words).toBe(open);
  });
});

describe('words of another law', () => {
  test('are told with it', async () => {
    const [finding] = await differs(
      '《测试管理条例》第二条：样品库的管理人员应当每月清点样品，并将清点结果书面报告县级主管部门。',
    );
    expect(finding?.evidence).toMatchObject({ matchesLaw: '样品保管条例', matchesArticle: '1' });
    expect(finding?.message).toContain('《样品保管条例》');
    expect(finding?.suggestion).toContain('《样品保管条例》（2019年3月1日 国务院令第890号）第一条');
  });

  test('of a law that nothing holds are left to the reader, who is told so', async () => {
    const [finding] = await differs(
      '《测试管理条例》第二条：渔港的消防船每年检修两次，检修记录由港务机构保存五年以上。',
    );
    expect(finding?.evidence).toMatchObject({ matchesLaw: null });
    expect(finding?.suggestion).toContain('其他法律');
  });
});

test('decimals in characters, and a blank in the bracket of a number, are form', () => {
  const article = comparableArticle(
    '第四条 处合同价款0.5%以上1%以下的罚款：\n（一）转包的；\n（二）分包的。',
  );
  const fit = (words: string): string => fitQuotation(comparable(words), article);
  expect(fit('处合同价款百分之零点五以上百分之一以下的罚款：（    一）转包的')).toBe('same');
  expect(fit('处合同价款百分之零点六以上百分之一以下的罚款')).toBe('different');
  expect(fit('处合同价款百分之三点五以上百分之一以下的罚款')).toBe('different');
});

test('the cited paragraph is what its words are compared with', async () => {
  const law = lawText('蜂场管理条例', '2020年3月1日国务院令第901号公布', [
    '第一条 蜂场应当每年春季向所在地的养蜂管理机构登记蜂箱数量。\n养蜂管理机构应当自收到登记之日起十日内发给蜂箱编号。',
    '第二条 本条例自2020年5月1日起施行。',
  ]);
  const basis =
    '《蜂场管理条例》第一条第二款：养蜂管理机构应当自收到登记之日起十五日内发给蜂箱编号。';
  const [finding] = await found('text-differs', { rows: [{ basis }], laws: [law] });
  expect(finding?.message).toContain('十五日');
  expect(finding?.message).not.toContain('春季');
  expect(finding?.evidence['differences']).not.toContain('春季');
});
