import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { alignmentJson } from '../../src/alignment/align-json.js';
import { brief, entryOf } from './support/brief.js';
import { chapters, FILLERS, law, MORE_FILLERS } from './support/law.js';

const HONEY = '养蜂人应当登记蜂箱位置。';
const SALE = '蜂蜜上市前应当检测抗生素残留。';

test('punctuation, blanks and the name of the law for itself change nothing', () => {
  const old = law(['制定本条例的目的是，保护 蜜蜂。', ...FILLERS.slice(1)]);
  const next = law(['制定本办法的目的是保护蜜蜂。', ...FILLERS.slice(1)], '测试管理办法');
  expect(brief(entryOf(alignLaws(old, next), '1'))).toBe('1>1 unchanged');
});

test('one article parted into two is a split', () => {
  const old = law([...FILLERS, `${HONEY}${SALE}`, ...MORE_FILLERS]);
  const next = law([...FILLERS, HONEY, `${SALE}不合格的不得出售。`, ...MORE_FILLERS]);
  const entries = alignLaws(old, next);
  expect(brief(entryOf(entries, '10'))).toBe('10>10,11 split');
  expect(entries.some(({ kind }) => kind === 'added')).toBe(false);
});

test('an article that takes only a few words of an old one makes no split', () => {
  const long = `${HONEY}${SALE}转场放蜂应当提前告知沿途村民并避开喷洒农药的果园。`;
  const old = law([...FILLERS, long, ...MORE_FILLERS]);
  const next = law([...FILLERS, long, '蜂蜜包装应当标明产地、花种和保质期限。', ...MORE_FILLERS]);
  const entries = alignLaws(old, next);
  expect(brief(entryOf(entries, '10'))).toBe('10>10 unchanged');
  expect(entries.map(brief)).toContain('>11 added');
});

test('two articles put together are merged', () => {
  const old = law([...FILLERS, HONEY, SALE, ...MORE_FILLERS]);
  const next = law([...FILLERS, `${HONEY}\n${SALE}`, ...MORE_FILLERS]);
  const entry = entryOf(alignLaws(old, next), '11');
  expect(brief(entry)).toBe('10,11>10 merged');
  expect(entry.paragraphs.map(({ to }) => to?.paragraph)).toEqual([1, 2]);
});

test('an article that goes to another chapter is moved, one whose chapter is renumbered is not', () => {
  const old = chapters([
    ['总则', FILLERS.slice(0, 3)],
    ['养殖', [HONEY, ...FILLERS.slice(3, 6)]],
    ['销售', [SALE, ...MORE_FILLERS.slice(0, 3)]],
  ]);
  const next = chapters([
    ['总则', FILLERS.slice(0, 3)],
    ['保险', ['蜂场可以投保自然灾害险。']],
    ['养殖', FILLERS.slice(3, 6)],
    ['销售', [HONEY, SALE, ...MORE_FILLERS.slice(0, 3)]],
  ]);
  const entries = alignLaws(old, next);
  expect(entries.filter(({ moved }) => moved).map(brief)).toEqual(['4>8 renumbered']);
});

test('a renamed chapter is the same one by the articles it holds', () => {
  const old = chapters([
    ['总则', FILLERS.slice(0, 3)],
    ['养殖', FILLERS.slice(3, 7)],
  ]);
  const next = chapters([
    ['总则', FILLERS.slice(0, 3)],
    ['生产与养殖', FILLERS.slice(3, 7)],
  ]);
  expect(alignLaws(old, next).some(({ moved }) => moved)).toBe(false);
});

test('the stable fields of the JSON come first', () => {
  const [first] = alignmentJson(alignLaws(law([HONEY]), law([HONEY])));
  expect(Object.keys(first ?? {}).slice(0, 4)).toEqual(['from', 'to', 'kind', 'score']);
});

test('every article of both versions stands in exactly one entry', () => {
  const pool = [
    ...FILLERS,
    ...MORE_FILLERS,
    HONEY,
    SALE,
    `${HONEY}${SALE}`,
    '附则。',
    '另行规定。',
  ];
  const articles = fc.array(
    fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...pool, '')).map(([one, two]) => one + two),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(articles, articles, (one, two) => {
      const old = law(one);
      const next = law(two);
      const entries = alignLaws(old, next);
      const labels = (of: typeof old): string[] => of.articles.map(({ label }) => label).sort();
      expect(entries.flatMap(({ from }) => from).sort()).toEqual(labels(old));
      expect(entries.flatMap(({ to }) => to).sort()).toEqual(labels(next));
      for (const { from, to, kind, score } of entries) {
        expect(score >= 0 && score <= 1).toBe(true);
        expect(kind === 'added').toBe(from.length === 0);
        expect(kind === 'repealed').toBe(to.length === 0);
      }
    }),
    { numRuns: 60 },
  );
});
