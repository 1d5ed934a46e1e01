import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparable } from '../../src/findings/comparable.js';
import { comparableArticle, fitQuotation } from '../../src/findings/quotation.js';
import { quotedWords } from '../../src/findings/quoted-words.js';
import { differencesInWords, wordDifferences } from '../../src/findings/word-difference.js';

const ARTICLE = [
  '第十二条 有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：',
  '（一）未按照规定登记样品的；',
  '（二）伪造样品编号的；',
  '（三）拒绝接受现场查看的。',
  '单位有前款行为的，对负责人处百分之五的罚款。造成损失的，依法赔偿。',
].join('\n');

const fit = (quote: string, article = ARTICLE): string =>
  fitQuotation(comparable(quotedWords(quote).words), comparableArticle(article));

describe('words that are the article’s own', () => {
  test.each([
    ['the whole', ARTICLE],
    ['one line', ARTICLE.replaceAll('\n', '')],
    [
      'the lead with one item',
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：（二）伪造样品编号的。',
    ],
    [
      'the lead with two items that do not touch',
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：（一）未按照规定登记样品的；（三）拒绝接受现场查看的。',
    ],
    ['a 款', '单位有前款行为的，对负责人处百分之五的罚款。'],
    ['an item alone', '（三）拒绝接受现场查看的'],
    [
      'half width and other punctuation',
      '有下列情形之一的,由主管部门责令改正;处一万元以上十万元以下罚款:(二)伪造样品编号的',
    ],
    ['a blank in a word and full-width digits', '单位有 前款行为的，对负责人处５％的罚款'],
    ['digits for numerals', '有下列情形之一的，由主管部门责令改正，处10000元以上10万元以下罚款'],
    ['words in quotation marks', '“造成损失的，依法赔偿。”'],
    [
      'marked omissions',
      '有下列情形之一的，……处一万元以上十万元以下罚款：……（三）拒绝接受现场查看的',
    ],
    [
      '等 at the end',
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：（一）未按照规定登记样品的等',
    ],
    ['the article’s number repeated', '第十二条 单位有前款行为的，对负责人处百分之五的罚款'],
    ['a sentence left out between', '拒绝接受现场查看的。造成损失的，依法赔偿。'],
    [
      'a sentence left out, joined by a comma',
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款，拒绝接受现场查看的',
    ],
  ])('%s', (_name, quote) => {
    expect(fit(quote)).toBe('same');
  });
});

describe('words that are not', () => {
  test.each([
    ['another amount', '处一万元以上二十万元以下罚款', 'different'],
    ['a word more', '单位有前款行为的，对主要负责人处百分之五的罚款', 'different'],
    ['one character', '伪造样本编号的', 'different'],
    [
      'an item that is not there',
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：（四）出借样品的',
      'different',
    ],
    [
      'a clause left out without a mark',
      '有下列情形之一的，处一万元以上十万元以下罚款',
      'shortened',
    ],
    ['十 for 一十 is the same, 一 for 十 is not', '处一万元以上一万元以下罚款', 'different'],
    ['nothing', '', 'different'],
  ])('%s', (_name, quote, expected) => {
    expect(fit(quote)).toBe(expected);
  });
});

test('a quotation begins and ends where a clause does', () => {
  const article = '第二条 未经许可，不得占用样品库；确需占用的，应当报告。';
  expect(fit('不得占用样品库', article)).toBe('same');
  expect(fit('得占用样品库', article)).toBe('different');
  expect(fit('得占用样品库确需占用的，应当报告', article)).toBe('different');
  expect(fit('确需占用的，应当报', article)).toBe('different');
});

test('〇 and 零, and a reference’s brackets, are form', () => {
  const article = '第二条 违反本条例第一百零三条第（二）项的，依照本条例处理。';
  expect(fit('违反本条例第一百〇三条第二项的，依照本条例处理', article)).toBe('same');
  expect(fit('违反本条例第一百一十三条第二项的，依照本条例处理', article)).toBe('different');
});

test('a quotation that goes on with a further article names it', () => {
  const quoted = quotedWords('第三条 甲应当登记。\n第四条 乙应当备案。');
  expect(quoted.labels).toEqual(['3', '4']);
  expect(quoted.words).not.toContain('第');
});

test('what is cut from the clause that a quotation ends in is told', () => {
  const article = comparableArticle(
    '第二条 不予批准的，书面通知申请人并说明理由。其他事项另行规定。',
  );
  const { list } = wordDifferences(comparable('不予批准的，书面通知申请人。'), article);
  expect(differencesInWords(list)).toBe('缺“并说明理由”');
});

describe('the words that differ', () => {
  const differ = (quote: string): string =>
    differencesInWords(wordDifferences(comparable(quote), comparableArticle(ARTICLE)).list);

  test('are told with those around them where they are short', () => {
    expect(differ('单位有前款行为的，对主要负责人处百分之五的罚款。')).toContain('主要负责人');
  });

  test('leave out what the quotation leaves out whole', () => {
    const words = differ(
      '有下列情形之一的，由主管部门责令改正，处一万元以上十万元以下罚款：（二）伪造样本编号的。',
    );
    expect(words).toContain('样本');
    expect(words).not.toContain('登记');
    expect(words).not.toContain('赔偿');
  });
});

test('any article fits itself, with any punctuation between its characters', () => {
  const word = fc.constantFrom(...'甲乙丙丁负责登记备案样品改正');
  const mark = fc.constantFrom('', '', '', '，', '；', ' ', '\n', '（');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 60 }), (parts) => {
      const plain = parts.map(([char]) => char).join('');
      const marked = parts.map(([char, sign]) => char + sign).join('');
      expect(fitQuotation(comparable(marked), comparable(plain))).toBe('same');
    }),
  );
});

test('positions lead back to the characters that count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
      const { key, starts, ends, breaks, source } = comparable(words);
      expect(starts).toHaveLength(key.length);
      expect(ends).toHaveLength(key.length);
      expect(breaks).toHaveLength(key.length + 1);
      for (const [index, start] of starts.entries()) {
        expect(ends[index]).toBeGreaterThan(start);
        expect(ends[index]).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});
