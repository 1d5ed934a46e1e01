import { expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const OLD = [
  '复核后按照下列规定处理：',
  '（一）蜂种登记事实清楚、材料齐全、程序合法、内容适当的，维持原登记；',
  '（二）申请人隐瞒蜂病疫情骗取补贴的，撤销或者变更补贴决定；',
  '（三）蜂场位置距离幼儿园不足五百米的，责令迁移蜂箱。',
].join('\n');
const KEPT = '蜂种登记事实清楚、材料齐全、程序合法、内容适当的，复核机构决定维持原登记。';
const MOVED = '蜂场位置距离幼儿园不足五百米的，复核机构责令迁移蜂箱。';

function became(...articles: readonly string[]): string {
  const old = law([...FILLERS, OLD, ...MORE_FILLERS]);
  const next = law([...FILLERS, ...articles, ...MORE_FILLERS]);
  return brief(entryOf(alignLaws(old, next), '10'));
}

test('an article between parts that is a mix of the old words is a part', () => {
  const mix =
    '补贴决定有下列情形之一的，复核机构变更补贴决定：\n（一）蜂种登记事实清楚、材料齐全，但是内容不适当；\n（二）隐瞒蜂病疫情，程序合法。';
  expect(became(KEPT, mix, MOVED)).toBe('10>10,11,12 split');
});

test('one that says another thing is none', () => {
  const other = '复核机构的工作人员应当取得资格证书，每两年参加一次脱产培训，考核合格后方可上岗。';
  expect(became(KEPT, other, MOVED)).toBe('10>10,12 split');
});
