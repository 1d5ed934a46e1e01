import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { followProvision, type Provision } from '../../src/alignment/follow.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const at = (article: number, paragraph: number | null, item: number | null = null): Provision => ({
  article,
  suffix: 0,
  paragraph,
  item,
  subitem: null,
});

const LEAD = '申请养蜂证应当提交下列材料：';
const OLD = [
  ...FILLERS,
  [
    '养蜂人应当取得养蜂证。',
    LEAD,
    '（一）身份证明；',
    '（二）蜂箱照片；',
    '（三）蜜源植物分布图。',
    '县农业部门应当在二十日内作出决定。',
  ].join('\n'),
  ...MORE_FILLERS,
];
const NEW = [
  ...FILLERS,
  '蜂业协会依照章程开展活动。',
  [
    '县农业部门负责养蜂证的印制。',
    '养蜂人应当取得养蜂证。',
    LEAD,
    '（一）身份证明；',
    '（二）健康证明；',
    '（三）蜂箱彩色照片；',
    '（四）蜜源植物分布图。',
    '县农业部门应当在十日内作出决定。',
  ].join('\n'),
  ...MORE_FILLERS,
];

describe('paragraphs and items within an article', () => {
  const entries = alignLaws(law(OLD), law(NEW));
  const follow = (provision: Provision) => followProvision(entries, provision);

  test('a citation of a paragraph follows it', () => {
    expect(follow(at(10, 1))).toEqual({ to: [at(11, 2)], kind: 'renumbered', sure: true });
    expect(follow(at(10, 3))).toEqual({ to: [at(11, 4)], kind: 'amended', sure: true });
  });

  test('a citation of an item follows it in its paragraph', () => {
    expect(follow(at(10, 2, 1)).to).toEqual([at(11, 3, 1)]);
    expect(follow(at(10, 2, 2))).toMatchObject({ to: [at(11, 3, 3)], kind: 'amended' });
    expect(follow(at(10, 2, 3))).toEqual({ to: [at(11, 3, 4)], kind: 'renumbered', sure: true });
  });

  test('an item without its paragraph is looked for in the article', () => {
    expect(follow(at(10, null, 3)).to).toEqual([at(11, 3, 4)]);
  });

  test('a provision that the old article does not have is not followed', () => {
    expect(follow(at(10, 9))).toEqual({ to: [], kind: null, sure: false });
    expect(follow(at(10, 2, 8))).toEqual({ to: [], kind: null, sure: false });
  });
});

test('each paragraph of a split article goes to its own successor', () => {
  const [one, two] = ['养蜂人转场应当携带检疫证明。', '过境蜂车应当夜间行驶并覆盖纱网。'];
  const old = law([...FILLERS, `${one}\n${two}`, ...MORE_FILLERS]);
  const next = law([...FILLERS, one, two, ...MORE_FILLERS]);
  const entries = alignLaws(old, next);
  expect(followProvision(entries, at(10, null))).toMatchObject({ kind: 'split', sure: false });
  expect(followProvision(entries, at(10, 1)).to).toEqual([at(10, 1)]);
  expect(followProvision(entries, at(10, 2)).to).toEqual([at(11, 1)]);
});

test('a deleted item is not led to another one', () => {
  const list = (items: readonly string[]): string =>
    [LEAD, ...items.map((item, index) => `（${'一二三四'.charAt(index)}）${item}；`)].join('\n');
  const old = law([...FILLERS, list(['身份证明', '蜂箱照片', '蜜源植物分布图'])]);
  const next = law([...FILLERS, list(['身份证明', '蜜源植物分布图'])]);
  const entries = alignLaws(old, next);
  expect(followProvision(entries, at(10, 1, 2)).to).toEqual([]);
  expect(followProvision(entries, at(10, 1, 3)).to).toEqual([at(10, 1, 2)]);
});
