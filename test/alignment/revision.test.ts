import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { followProvision } from '../../src/alignment/follow.js';
import { brief, entryOf } from './support/brief.js';
import { law } from './support/law.js';

const THINGS = ['灯塔', '浮标', '缆绳', '锚地', '舷梯', '罗盘', '渔网', '冷库', '吊机', '油罐'];
const RULES: readonly ((thing: string) => string)[] = [
  (thing) => `${thing}的所有人应当每年向港口管理处申报${thing}状况。`,
  (thing) => `损坏${thing}的，应当照价赔偿并恢复原状。`,
  (thing) => `新建${thing}应当征求航道部门意见。`,
  (thing) => `${thing}检修期间应当悬挂警示灯。`,
  (thing) => `报废的${thing}应当在六十日内清除。`,
  (thing) => `禁止擅自移动${thing}或者在其上张贴广告。`,
];

/** Sixty articles of everyday rules; the thirtieth sets a term. */
const OLD = RULES.flatMap((rule) => THINGS.map((thing) => rule(thing)));
OLD[29] = '当事人不服决定的，可以在十五日内申请复查。';

describe('a revision that amends two articles, adds one and deletes one', () => {
  const next = [...OLD];
  next[11] = `${OLD[11] ?? ''}故意损坏的，并处警告。`;
  next[29] = '当事人不服决定的，可以在三十日内申请复查。';
  next.splice(19, 1);
  next.splice(12, 0, '港区实行网格化巡查，巡查记录保存两年。');
  const entries = alignLaws(law(OLD), law(next));

  test('what is between goes one up, what is behind keeps its number', () => {
    const changed = entries.filter(({ kind }) => kind !== 'unchanged').map(brief);
    expect(changed).toEqual([
      '12>12 amended',
      '>13 added',
      ...Array.from({ length: 7 }, (_, index) => `${index + 13}>${index + 14} renumbered`),
      '20> repealed',
      '30>30 amended',
    ]);
  });

  test('the new term is graded with the sentence that shows it', () => {
    const { changes, grade } = entryOf(entries, '30');
    expect(changes.map(({ from, to }) => [from?.text, to?.text])).toEqual([['十五日', '三十日']]);
    expect(grade).toEqual({
      kinds: ['deadline'],
      evidence: [{ kind: 'deadline', sentence: next[29], from: '十五日', to: '三十日' }],
      graded: true,
      ungraded: 0,
    });
  });

  test('citations are followed, and a repealed one leads nowhere', () => {
    const at = (article: number) =>
      followProvision(entries, { article, suffix: 0, paragraph: 1, item: null, subitem: null });
    expect(at(15).to).toEqual([
      { article: 16, suffix: 0, paragraph: 1, item: null, subitem: null },
    ]);
    expect(at(20)).toEqual({ to: [], kind: 'repealed', sure: true });
  });
});
