import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { AlignableLaw } from '../../src/alignment/types.js';

/** Laws far beyond any real one: what matters is that an answer comes, and that it is whole. */
function many(count: number, words: (index: number) => string): AlignableLaw {
  const articles = Array.from({ length: count }, (_, index) => {
    const label = String(index + 1);
    const body = words(index);
    const text = `第${label}条 ${body}`;
    const start = text.length - body.length;
    const paragraphs = [{ text: body, start, end: text.length, items: [] }];
    const places = { part: null, chapter: null };
    return { number: index + 1, suffix: 0, label, ...places, text, paragraphs };
  });
  return { title: '测试条例', articles };
}

const whole = (one: AlignableLaw, two: AlignableLaw): void => {
  const entries = alignLaws(one, two);
  expect(entries.flatMap(({ from }) => from)).toHaveLength(one.articles.length);
  expect(entries.flatMap(({ to }) => to)).toHaveLength(two.articles.length);
};

describe('hostile texts', () => {
  test.each([
    ['thousands of equal articles', () => '任何单位不得违反规定。', () => '任何单位不得违反规定。'],
    [
      'thousands that are all near',
      (index: number) => `不得甲${index}。`,
      (index: number) => `不得乙${index}。`,
    ],
    [
      'thousands that refer to each other',
      (index: number) => `违反本法第${((index * 7) % 3000) + 1}条规定的，处罚款。`,
      (index: number) => `违反本法第${((index * 11) % 3000) + 1}条规定的，处罚款。`,
    ],
  ])('%s', (_, one, two) => {
    whole(many(3000, one), many(2990, two));
  });

  test('one article of a hundred thousand characters', () => {
    whole(
      many(1, () => '甲乙丙丁'.repeat(25_000)),
      many(1, () => '乙甲丁丙'.repeat(25_000)),
    );
  });

  test('one article of thousands of sentences, and a law of its sentences', () => {
    const sentence = (index: number): string => `丙${index}号蜂箱应当丁${index}次消毒。`;
    const all = Array.from({ length: 4000 }, (_, index) => sentence(index)).join('');
    whole(
      many(1, () => all),
      many(3000, sentence),
    );
    whole(
      many(3000, sentence),
      many(1, () => all),
    );
  });

  test('laws without an article, and articles without a word', () => {
    whole(
      many(0, () => ''),
      many(3, () => '蜂箱。'),
    );
    whole(
      many(3, () => ''),
      many(2, () => ''),
    );
    whole(
      many(2, () => ''),
      many(0, () => ''),
    );
  });
});
