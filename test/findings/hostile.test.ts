import { expect, test } from '@jest/globals';
import { comparable } from '../../src/findings/comparable.js';
import { comparableArticle, fitQuotation } from '../../src/findings/quotation.js';
import { wordDifferences } from '../../src/findings/word-difference.js';
import { lawText, lintMade } from './support.js';

const LONG = 20_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one character', '甲'.repeat(LONG)],
  ['two in turn', '甲乙'.repeat(LONG / 2)],
  ['sentences of one character', '甲。'.repeat(LONG / 2)],
  ['numbers', '十百千'.repeat(LONG / 3)],
  ['open brackets', '（'.repeat(LONG)],
  ['items', '（一）甲；'.repeat(LONG / 5)],
  ['ellipses', '甲…'.repeat(LONG / 2)],
  ['article numbers', '第一条 '.repeat(LONG / 4)],
];

test.each(HOSTILE)('a quotation of 20,000 characters ends: %s', (_name, quote) => {
  const article = comparableArticle(`第一条 ${'甲乙甲。'.repeat(2000)}`);
  const words = comparable(quote);
  expect(['same', 'shortened', 'different']).toContain(fitQuotation(words, article));
  expect(wordDifferences(words, article).equal).toBeLessThanOrEqual(1);
});

test.each(HOSTILE)('so does a list that has it: %s', async (_name, quote) => {
  const articles = Array.from(
    { length: 60 },
    (_, index) => `第${index + 1}条 ${'甲乙甲。'.repeat(30)}主管部门负责第${index + 1}类事项。`,
  );
  const report = await lintMade({
    rows: [{ basis: `《测试管理条例》第二条：${quote}` }],
    laws: [lawText('测试管理条例', '2020年3月1日国务院令第900号公布', articles)],
  });
  expect(report.checked).toBeGreaterThan(0);
});
