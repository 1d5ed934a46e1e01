import { describe, expect, test } from '@jest/globals';
import { looksLikeLawText } from '../../src/statute/is-law-text.js';
import { parseLawText } from '../../src/statute/read-law.js';

/** Long enough that anything that grows faster than the text would not come back. */
const MANY = 100_000;

describe('hostile text comes back', () => {
  test.each([
    ['the same article', '样本法\n' + '第一条 甲。\n'.repeat(MANY), MANY],
    ['one line of articles', '第一条 。第二条'.repeat(MANY), 1],
    ['one long line', '第'.repeat(50 * MANY), 0],
    ['blanks in a label', `第${' '.repeat(50 * MANY)}一条`, 1],
    ['open titles', '《'.repeat(20 * MANY), 0],
    ['open comments', '<!--'.repeat(20 * MANY), 0],
    ['items and lines', '样本法\n第一条 甲：\n' + '（一）乙；\n丙。\n'.repeat(MANY), 1],
    ['headings', '第一章 总则\n'.repeat(MANY) + '第一条 甲。', 1],
    ['words behind a heading', '样本法\n第一条 甲。\n第二章 乙\n' + '丙，丁。\n'.repeat(MANY), 1],
    ['one sentence over many lines', `第一条 甲，乙\n${'丙，丁\n'.repeat(MANY)}戊。`, 1],
    ['signatures', `样本法\n第一条 甲。\n${'国务院\n'.repeat(MANY)}2020年1月1日`, 1],
    ['orders', '某市人民政府令\n第1号\n'.repeat(MANY), 0],
  ])('%s', (_, text, articles) => {
    expect(parseLawText(text).articles).toHaveLength(articles);
    expect(typeof looksLikeLawText(text)).toBe('boolean');
  });
});
