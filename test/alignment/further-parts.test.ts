import { expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const around = (...articles: readonly string[]): string[] => [
  ...FILLERS,
  ...articles,
  ...MORE_FILLERS,
];

const OLD = [
  '养蜂人应当建立蜂群健康档案制度。',
  '新购入蜂群时，应当要求卖方出示检疫证明，核对蜂群来源和数量并登记。',
  '蜂群由他人代为照管的，应当同时登记代管人的姓名和住址。',
  '发现蜂群来源存疑的，应当重新核查来源和检疫证明；不得收留来历不明的蜂群。',
].join('\n');

const FIRST = '养蜂人应当按照规定建立蜂群健康档案制度，不得收留来历不明的蜂群。';
const PART =
  '有下列情形之一的，养蜂人应当开展检疫调查：（一）新购入蜂群且卖方未能当场出示检疫证明；（二）对登记的蜂群来源和数量存疑。调查包括核对蜂群来源、检疫证明。';
const FURTHER =
  '蜂群由亲属或者雇工代为照管的，养蜂人应当查明委托关系，核实并登记代管人的姓名和住址、联系电话。';

test('an article written out anew in several keeps no sentence whole, and is split', () => {
  const entries = alignLaws(law(around(OLD)), law(around(FIRST, PART, FURTHER)));
  expect(brief(entryOf(entries, '10'))).toBe('10>10,11,12 split');
});

test('what repeats a part and has nothing else of the old article is no further part', () => {
  const again =
    '买卖双方同住一村的，检疫调查可以从简：新购入蜂群且卖方未能当场出示检疫证明的，只核对蜂群来源和数量、检疫证明。';
  const entries = alignLaws(law(around(OLD)), law(around(FIRST, PART, FURTHER, again)));
  expect(brief(entryOf(entries, '10'))).toBe('10>10,11,12 split');
});

const SOURCES = [
  '蜂场应当设置隔离带，隔离带宽度由县级养蜂管理机构按照地形确定并公布。',
  '运送蜂箱的车辆应当每日清洗消毒，清洗消毒记录由驾驶员签字后保存一年。',
] as const;

test('an article that says anew what two said has both for its sources', () => {
  const next =
    '蜂场应当设置隔离带，宽度由县级养蜂管理机构按照地形确定并公布；运送蜂箱的车辆进场前应当冲洗，冲洗和消毒由驾驶员签字确认，记录留存备查。';
  const entries = alignLaws(law(around(...SOURCES)), law(around(next)));
  const entry = entryOf(entries, '10');
  expect([brief(entry), entry.unsure]).toEqual(['10,11>10 merged', true]);
});
