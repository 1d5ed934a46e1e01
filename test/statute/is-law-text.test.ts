import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { looksLikeLawText } from '../../src/statute/is-law-text.js';

const SEED = new URL('../../seed/power-list.txt', import.meta.url);

describe('a law told from a list', () => {
  test.each([
    ['articles in order', '样本法\n第一条 甲。\n第二条\u3000乙。\n第三条 丙。'],
    [
      'Markdown',
      '# 样本法\n\n**第一条**\u3000甲。\n\n**第二条**\u3000乙。\n\n**第三条**\u3000丙。',
    ],
    ['a part', '第五条 甲。\n第六条 乙。\n第七条 丙。'],
    ['one article', '样本决定\n第一条 甲。'],
  ])('%s is a law', (_, text) => expect(looksLikeLawText(text)).toBe(true));

  test.each([
    ['prose', '甲。\n依照第一条办理。'],
    [
      'a pasted row',
      '\t1\n\t行政处罚\n\t对甲的处罚\n\t《样本法》\n第一条 甲。\n第二条 乙。\n第三条 丙。\n\t乙\n',
    ],
    ['a list with a header', '事项名称 设定依据 责任事项\n第一条 甲。\n第二条 乙。\n第三条 丙。'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(looksLikeLawText(text)).toBe(false));

  test('the list in seed/ is none, with or without its tabs', () => {
    const text = readFileSync(SEED, 'utf8');
    expect(looksLikeLawText(text)).toBe(false);
    expect(looksLikeLawText(text.replaceAll('\t', ''))).toBe(false);
  });
});
