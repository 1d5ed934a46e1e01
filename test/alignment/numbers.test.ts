import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { comparable } from '../../src/alignment/comparable.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law } from './support/law.js';

const same = (words: string): string => comparable(words, 0, words.length);

describe('a number is the same in whatever figures', () => {
  test.each([
    ['10日内', '十日内'],
    ['１０日内', '十日内'],
    ['100元', '一百元'],
    ['2000元', '二千元'],
    ['30000元', '三万元'],
    ['5万元', '五万元'],
    ['2014年', '二〇一四年'],
  ])('%s and %s', (one, two) => {
    expect(same(one)).toBe(same(two));
  });

  test.each([
    ['10日内', '十一日内'],
    ['5万元', '五千元'],
    ['五日', '五月'],
  ])('but not %s and %s', (one, two) => {
    expect(same(one)).not.toBe(same(two));
  });
});

test('figures that only changed their script change nothing, another value is shown', () => {
  const old = law([...FILLERS, '养蜂人应当在10日内登记。', '丢弃蜂箱的，处100元罚款。']);
  const next = law([...FILLERS, '养蜂人应当在十日内登记。', '丢弃蜂箱的，处二百元罚款。']);
  const entries = alignLaws(old, next);
  expect(brief(entryOf(entries, '10'))).toBe('10>10 unchanged');
  expect(entryOf(entries, '11').changes).toMatchObject([
    { kind: 'replaced', from: { text: '100元' }, to: { text: '二百元' } },
  ]);
});
