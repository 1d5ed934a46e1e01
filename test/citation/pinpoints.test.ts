import { describe, expect, test } from '@jest/globals';
import { extractCitations } from '../../src/citation/extract.js';
import { citationJson } from '../../src/citation/citation-json.js';
import { brief, briefs } from './brief.js';

/** Pinpoints as lists write them, each behind 《甲法》. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    '第四十四条，第四十七条至第四十九条，第五十条第一款、第四款和第五十一条',
    ['44', '47', '48', '49', '50(1)', '50(4)', '51'],
  ],
  [
    '第七十八条第一款第二至第七项和第九项第十项',
    ['2', '3', '4', '5', '6', '7', '9', '10'].map((item) => `78(1).${item}`),
  ],
  ['第十八条第（一）、（二）、（四）、（六）项', ['18.1', '18.2', '18.4', '18.6']],
  ['第六十二条第（三）（四）（五）（六）项 ：', ['62.3', '62.4', '62.5', '62.6']],
  ['第十四条第二、第三、第四、第五款', ['14(2)', '14(3)', '14(4)', '14(5)']],
  ['第二条第二项第三目', ['2.2/3']],
  ['第二条第二项第（三）小项', ['2.2/3']],
  ['\u2002第八条', ['8']],
  ['第八条第（一）款、第（三）款', ['8(1)', '8(3)']],
  ['第五章、第六章、第七章', ['c5', 'c6', 'c7']],
  ['第四章第十七条', ['c4 17']],
  ['第一百三十三条之一', ['133-1']],
  ['第一百三十三条至第一百三十三条之二', ['133', '133-1', '133-2']],
  ['第十条、十一条', ['10', '11']],
  ['第22条第1款', ['22(1)']],
  ['第１１条', ['11']],
  ['第 二 十 四 条', ['24']],
  ['三十条', ['30']],
  ['第七十四条（二）项', ['74.2']],
  ['第三条，二日内', ['3']],
  ['第三条（八）、第四条', ['3.8', '4']],
  ['第五条第（一）、第六条', ['5.1', '6']],
  ['第三条（三）和（四）、第五条', ['3.3', '3.4', '5']],
  ['第六十条（四）', ['60.4']],
  ['第六十五条第一款（二）', ['65(1).2']],
  ['第四十八条（2016）、第五十条', ['48', '50']],
  ['第十七条第一款、十八条', ['17(1)', '18']],
  ['第17条、18条第2款、19条', ['17', '18(2)', '19']],
  ['第十二条第三项、十三条', ['12.3', '13']],
  ['第二十条一款二项', ['20(1).2']],
  ['第二十条一项目', ['20']],
  ['第\n十六条', ['16']],
  ['第十\n六条第一款', ['16(1)']],
  ['第十六\n条', ['16']],
  ['第十六条\n第一款\n第（二）项', ['16(1).2']],
  ['（第六十五条）', ['65']],
  ['婚姻家庭编第一千零四十九条', ['1049']],
  [
    '第一百十一条、第一百一十一条、第一百〇三条、第一百零三条、第一〇三条、第二百条、第二百零二条、第一千零十七条',
    ['111', '111', '103', '103', '103', '200', '202', '1017'],
  ],
];

describe('pinpoints', () => {
  test('a range of articles says that inserted ones are not known (c17)', () => {
    const { citations } = extractCitations(
      '《刑法》第一百二十条至第一百二十二条、第三条第一项至第二项',
    );
    expect(citations.map((one) => [brief(one), citationJson(one).note])).toEqual([
      ['刑法 120', 'inserted-articles-unknown'],
      ['刑法 121', 'inserted-articles-unknown'],
      ['刑法 122', 'inserted-articles-unknown'],
      ['刑法 3.1', null],
      ['刑法 3.2', null],
    ]);
    const backwards = extractCitations('《刑法》第二百条至第一百九十八条');
    expect(backwards.unresolved).toMatchObject([{ reason: 'range-backwards' }]);
    const giant = extractCitations('《刑法》第一条至第九百九十九条');
    expect(giant.unresolved).toMatchObject([{ reason: 'range-too-long' }]);
  });

  test.each(CASES)('《甲法》%s', (words, expected) => {
    expect(briefs(`《甲法》${words}`)).toEqual(expected.map((pinpoint) => `甲法 ${pinpoint}`));
  });

  test.each([
    ['第一百百条', 'number-unreadable', '第一百百条'],
    ['第二百条至第一百九十八条', 'range-backwards', '第二百条至第一百九十八条'],
    ['第一条至第九百九十九条', 'range-too-long', '第一条至第九百九十九条'],
  ])('《甲法》%s is kept as %s', (words, reason, raw) => {
    const { citations, unresolved } = extractCitations(`《甲法》${words}`);
    expect(citations).toEqual([]);
    expect(unresolved).toEqual([{ raw, reason, start: 4, end: 4 + words.length }]);
  });

  test('one unreadable number does not take the others with it', () => {
    const { citations, unresolved } = extractCitations('《甲法》第三条、第一百百条、第五条');
    expect(citations.map(({ article }) => article)).toEqual([3, 5]);
    expect(unresolved.map(({ raw }) => raw)).toEqual(['第一百百条']);
  });

  test('ordinals in ordinary words are neither citations nor unresolved', () => {
    const words = '坚持第二条道路，第一项工作由二处牵头，第三条款项另行安排';
    expect(extractCitations(words)).toEqual({ citations: [], unresolved: [] });
  });
});
