import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { followProvision } from '../../src/alignment/follow.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const KEEP = '养蜂人应当在蜂场入口设置警示牌，并在放蜂期间安排专人看守。';
const MOVE = '转场放蜂的，养蜂人应当提前七日将路线、蜂箱数量和停留时间告知沿途村民委员会。';
const SELL = '蜂蜜上市前应当检测抗生素残留，检测报告随货同行并保存两年备查。';
const around = (...articles: readonly string[]): string[] => [
  ...FILLERS,
  ...articles,
  ...MORE_FILLERS,
];

describe('an article whose paragraphs became articles', () => {
  const old = law(around(`${KEEP}\n${MOVE}\n${SELL}`));
  const moved = `运输蜂箱的车辆应当覆盖防逃网。\n${MOVE}村民委员会应当张贴公告并登记联系电话。`;
  const next = law([...FILLERS, KEEP, ...MORE_FILLERS, moved, '蜂具应当消毒后再次使用。', SELL]);
  const entries = alignLaws(old, next);

  test('is split, near or far, and though its new articles say more', () => {
    expect(brief(entryOf(entries, '10'))).toBe('10>10,18,20 split');
  });

  test('each paragraph is followed to where it went', () => {
    const at = (paragraph: number): unknown =>
      followProvision(entries, { article: 10, suffix: 0, paragraph, item: null, subitem: null })
        .to[0];
    expect([1, 2, 3].map(at)).toMatchObject([
      { article: 10, paragraph: 1 },
      { article: 18, paragraph: 2 },
      { article: 20, paragraph: 1 },
    ]);
  });
});

test('items with a sentence of their own are parts as well', () => {
  const list = '复核后按照下列规定处理：';
  const items = [
    '（一）蜂种登记事实清楚、材料齐全的，维持原登记；',
    '（二）申请人隐瞒蜂病疫情骗取补贴的，撤销补贴决定；',
    '（三）蜂场位置距离幼儿园不足五百米的，责令迁移蜂箱。',
  ];
  const old = law(around([list, ...items].join('\n')));
  const next = law(
    around(
      '蜂种登记事实清楚、材料齐全的，复核机构决定维持原登记。',
      '申请人隐瞒蜂病疫情骗取补贴的，复核机构决定撤销补贴决定。',
      '蜂场位置距离幼儿园不足五百米的，复核机构责令迁移蜂箱。',
    ),
  );
  expect(brief(entryOf(alignLaws(old, next), '10'))).toBe('10>10,11,12 split');
});

test('a small paragraph that went elsewhere makes no split, but is followed', () => {
  const last = '蜂箱颜色由养蜂人自定。';
  const old = law(around(`${KEEP}${MOVE}${SELL}\n${last}`));
  const next = law(around(`${KEEP}${MOVE}${SELL}`, `蜂箱高度不得超过两米。\n${last}`));
  const entries = alignLaws(old, next);
  expect(brief(entryOf(entries, '10'))).toBe('10>10 amended');
  const at = { article: 10, suffix: 0, paragraph: 2, item: null, subitem: null };
  expect(followProvision(entries, at).to).toMatchObject([{ article: 11, paragraph: 2 }]);
});

test('a small paragraph that is all of a new article makes a split', () => {
  const last = '任何人不得破坏蜂箱、蜂场围栏和警示牌。';
  const old = law(around(`${MOVE}${SELL}\n${last}`));
  const next = law(around(`${MOVE}${SELL}`, last));
  expect(brief(entryOf(alignLaws(old, next), '10'))).toBe('10>10,11 split');
});

test('one sentence may be parted between two articles', () => {
  const old = law(around('养蜂登记由蜂场所在地的县级以上农业部门办理。'));
  const next = law(around('养蜂登记由蜂场所在地的部门办理。', '养蜂登记由县级以上农业部门办理。'));
  expect(brief(entryOf(alignLaws(old, next), '10'))).toBe('10>10,11 split');
});

test('references to the same norms show where a sentence went', () => {
  const rule = '蜂场检疫合格并建有隔离带，蜂箱不足五十只的，可以当场作出登记决定。';
  const old = law(
    around(`${rule}养蜂人应当依照本条例第三条、第四条、第五条的规定执行登记决定。`, SELL),
  );
  const next = law([
    '新增一条关于名词解释。',
    ...around(rule, SELL, '养蜂人应当依照本条例第四条至第六条的规定执行。'),
  ]);
  expect(brief(entryOf(alignLaws(old, next), '10'))).toBe('10>11,13 split');
});

test('a list that is gone leaves the article where its sentences went', () => {
  const first = '依照本条例办理蜂病诊断的兽医站是蜂病诊断机构。';
  const licence = '初次从事蜂病诊断的人员应当通过全国统一考试取得执业资格证书。';
  const duties = [
    '诊断机构的工作人员具体办理各项事务，履行下列职责：',
    '（一）采集巢脾样品并低温冷藏运送；',
    '（二）解答咨询，发放防治手册和挂图；',
    '（三）统计越冬损失，汇总花期长短；',
    '（四）鉴定蜂王品系，编制谱系图册；',
    '（五）研制疫苗，开展野外试验；',
    '（六）预报流蜜季节，发布气温骤降警报；',
    '（七）收集天敌情报，组织捕杀胡蜂；',
  ];
  const old = law(around([`${first}${duties[0] ?? ''}`, ...duties.slice(1), licence].join('\n')));
  const next = law(
    around(
      `乡镇设立的以及其他${first}\n上级兽医站指导下级兽医站的业务，定期通报典型病例。`,
      `国家培养蜂业人才。\n${licence}\n高等农业学校开设昆虫专业，招收定向学生并减免学费。`,
    ),
  );
  const entry = entryOf(alignLaws(old, next), '10');
  expect([brief(entry), entry.unsure]).toEqual(['10>10,11 split', true]);
});
