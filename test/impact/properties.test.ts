import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/impact/assess.js';
import { fateOf } from '../../src/impact/fate.js';
import { replaceWords } from '../../src/impact/replacement/replace-words.js';
import { RevisionIndex } from '../../src/impact/revision-index.js';
import type { CitingPlace } from '../../src/impact/types.js';
import { chineseNumeral } from '../../src/text/numeral.js';
import { law, places, revision, TITLE } from './support/revision.js';

const ARTICLES = 30;
const body = (index: number): string =>
  [
    `第${index}类设施由编号${index * 37}的机构检验：`,
    ...'一二三四'.split('').map((n) => `（${n}）检验项目${n}之${index * 7}；`),
    `检验结果第${index}号应当在${index + 3}日内公布。`,
  ].join('\n');
const OLD = law(Array.from({ length: ARTICLES }, (_, index) => body(index)));
const SAME = revision(OLD, OLD);
/** Three articles in front: every number goes up by three. */
const NEXT = revision(
  OLD,
  law([
    '甲乙丙丁戊己。',
    '子丑寅卯辰巳。',
    '金木水火土日。',
    ...OLD.articles.map((_, index) => body(index)),
  ]),
);

const numeral = (value: number, style: number): string =>
  style === 0 ? chineseNumeral(value) : style === 1 ? String(value) : ` ${chineseNumeral(value)} `;
const style = fc.integer({ min: 0, max: 2 });
const article = fc.record({
  number: fc.integer({ min: 1, max: ARTICLES }),
  style,
  tail: fc.constantFrom(
    '',
    '第二款',
    '第一款第（三）项',
    '第（二）项',
    '（四）项',
    '第一、三项',
    '第(一)(二)项',
    '第二项至第四项',
  ),
});
const title = fc.constantFrom(`《${TITLE}》`, `《中华人民共和国${TITLE}》`, `《${TITLE}》 \n   `);
const words = fc
  .record({
    title,
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
    joiner: fc.constantFrom('、', '和', '，', '及'),
  })
  .map(({ title: name, articles, joiner }) => ({
    text:
      name + articles.map((one) => `第${numeral(one.number, one.style)}条${one.tail}`).join(joiner),
    numbers: articles.map(({ number }) => number),
  }));

function replaced(of: typeof SAME, place: CitingPlace): string | null {
  const index = new RevisionIndex(of);
  return replaceWords(place.citation, index, (pinpoint) => fateOf(pinpoint, index)).text;
}

describe('replacements of any citation', () => {
  test('are the words themselves where nothing changed, and nothing has to be done', () => {
    fc.assert(
      fc.property(words, ({ text }) => {
        for (const place of places(text)) {
          expect(replaced(SAME, place)).toBe(place.citation.raw);
          const [affected] = assess(SAME, [place]);
          expect(affected).toMatchObject({ action: 'none', replacement: { text: null } });
        }
      }),
    );
  });

  test('read back as the provisions that those they replace have become', () => {
    fc.assert(
      fc.property(words, ({ text, numbers }) => {
        const before = places(text);
        // Equal and falling numbers are put in order: those are tested by example.
        fc.pre(numbers.every((one, index) => index === 0 || (numbers[index - 1] ?? 0) < one));
        const raw = before.map((place) => replaced(NEXT, place));
        const after = places(raw[0] ?? '');
        expect(
          after.map(({ citation: { article: n, paragraph, item } }) => [n, paragraph, item]),
        ).toEqual(
          before.map(({ citation: { article: n, paragraph, item } }) => [
            (n ?? 0) + 3,
            paragraph,
            item,
          ]),
        );
      }),
    );
  });

  test('never throw and never change what cannot be read', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'《》（）第条款项一二十、至和2015年月日令号通过修订'),
          maxLength: 60,
        }),
        (raw) => {
          const [model] = places(`《${TITLE}》第五条`);
          if (model === undefined) throw new Error('no place');
          const [affected] = assess(NEXT, [{ ...model, citation: { ...model.citation, raw } }]);
          const text = affected?.replacement.text;
          expect(text === null || typeof text === 'string').toBe(true);
        },
      ),
    );
  });
});

test('long hostile words are read in one go and end in an answer', () => {
  const [model] = places(`《${TITLE}》第五条`);
  if (model === undefined) throw new Error('no place');
  for (const unit of ['（', '《', '第', '第一条、', '（2015年', '2015年3月1日修订，', '一']) {
    const raw = `《${TITLE}》${unit.repeat(20_000)}`;
    const [affected] = assess(NEXT, [{ ...model, citation: { ...model.citation, raw } }]);
    expect(affected?.citation.raw).toBe(raw);
  }
});
