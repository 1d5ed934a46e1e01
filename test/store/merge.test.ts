import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { Properties } from '../../src/graph/facts.js';
import { NODE_KINDS } from '../../src/graph/kinds.js';
import { canonicalJson, compareCodePoints, mergeClaims } from '../../src/graph/merge.js';

/** Few names and values, so that claims often agree in some and differ in others. */
const claims = fc.array(
  fc.record(
    {
      title: fc.constantFrom('法', '中华人民共和国法', null),
      level: fc.constantFrom('法律', '行政法规', null),
      text: fc.constantFrom('短', '长一些', '长一点', null),
      textSource: fc.constantFrom('quotation', 'statute', null),
      chapter: fc.constantFrom(1, 2, 10, null),
      searchText: fc.constantFrom('甲', '乙'),
      generic: fc.boolean(),
      textHeld: fc.constantFrom(true, null),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 6 },
);

describe('mergeClaims', () => {
  test('does not depend on the order of the claims', () => {
    const any = fc
      .tuple(fc.constantFrom(...NODE_KINDS), claims)
      .chain(([kind, list]) =>
        fc.tuple(
          fc.constant(kind),
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(any, ([kind, list, shuffled]) => {
        expect(canonicalJson(mergeClaims(kind, shuffled))).toBe(
          canonicalJson(mergeClaims(kind, list)),
        );
      }),
    );
  });

  test('of one claim is that claim', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NODE_KINDS), claims, (kind, [claim = {}]) => {
        expect(canonicalJson(mergeClaims(kind, [claim]))).toBe(canonicalJson(claim));
        expect(canonicalJson(mergeClaims(kind, [claim, claim]))).toBe(canonicalJson(claim));
      }),
    );
  });

  test.each<readonly [string, Parameters<typeof mergeClaims>, Properties]>([
    [
      'a law has the longest title, its words to search, and the level that most claim',
      [
        'Law',
        [
          { title: '行政处罚法', searchText: '行政处罚法', level: '行政法规' },
          { title: '中华人民共和国行政处罚法', searchText: '全称', level: '法律' },
          { title: '行政处罚法', searchText: '行政处罚法', level: '法律' },
        ],
      ],
      { title: '中华人民共和国行政处罚法', searchText: '全称', level: '法律' },
    ],
    [
      'an article has the text of the law before a longer quotation',
      [
        'Article',
        [
          { text: '很长很长的引文', textSource: 'quotation', chapter: 1, searchText: '引文' },
          { text: '原文', textSource: 'statute', chapter: 2, searchText: '原文' },
        ],
      ],
      { text: '原文', textSource: 'statute', chapter: 2, searchText: '原文' },
    ],
    [
      'of two quotations the longer, of equally long ones the smaller',
      [
        'Article',
        [
          { text: '乙乙', textSource: 'quotation' },
          { text: '丙', textSource: 'quotation' },
          { text: '一一', textSource: 'quotation' },
        ],
      ],
      { text: '一一', textSource: 'quotation' },
    ],
    [
      'what the best claim does not say, the next says',
      [
        'Article',
        [
          { text: '原文', textSource: 'statute', chapter: null },
          { text: null, textSource: null, chapter: 3 },
        ],
      ],
      { text: '原文', textSource: 'statute', chapter: 3 },
    ],
    [
      'no text is no rank',
      [
        'Article',
        [
          { text: null, textSource: 'statute' },
          { text: '文', textSource: 'quotation' },
        ],
      ],
      { text: '文', textSource: 'quotation' },
    ],
    [
      'anything beats null, the most claimed beats the smallest, the smallest the rest',
      [
        'Division',
        [
          { name: null, n: 10, generic: true, tags: ['b'] },
          { name: '处', n: 9, generic: false, tags: ['a'] },
          { name: null, n: 10, generic: false, tags: ['b'] },
          { name: null, n: 9, generic: true, tags: ['a'] },
        ],
      ],
      { name: '处', n: 9, generic: false, tags: ['a'] },
    ],
    ['nothing claimed is nothing', ['Organ', []], {}],
  ])('%s', (_what, [kind, list], merged) => {
    expect(mergeClaims(kind, list)).toEqual(merged);
    expect(mergeClaims(kind, [...list].reverse())).toEqual(merged);
  });
});

describe('compareCodePoints', () => {
  test('orders as the characters’ numbers do', () => {
    const anyText = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [first, second] = [a, b].map((text) => [...text].map((c) => c.codePointAt(0) ?? 0));
        expect(Math.sign(compareCodePoints(a, b))).toBe(compareLists(first ?? [], second ?? []));
      }),
    );
  });

  test('a character beyond the first plane stands behind all of the first', () => {
    expect(['😀', '\uff5e', 'z'].sort(compareCodePoints)).toEqual(['z', '\uff5e', '😀']);
  });
});

describe('canonicalJson', () => {
  test('sorts keys at every depth and leaves nulls out, but not those in lists', () => {
    const value = { b: 1, a: { d: null, c: [null, { f: 0, e: '"' }] } };
    expect(canonicalJson(value)).toBe('{"a":{"c":[null,{"e":"\\"","f":0}]},"b":1}');
  });
});

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, first] of a.entries()) {
    const second = b[i];
    if (second === undefined) return 1;
    if (first !== second) return Math.sign(first - second);
  }
  return a.length === b.length ? 0 : -1;
}
