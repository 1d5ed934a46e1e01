import { describe, expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';

const BODY = ['第一章 总则', '第一条 子。', '第二条 丑。', '第二章 附则', '第三条 寅。'];
const chapters = (...contents: string[]) => {
  const law = parseLawText(['样本灯具管理条例', '目录', ...contents, ...BODY].join('\n'));
  return [
    law.divisions.map(({ number, title }) => `${number} ${title}`),
    law.articles.map(({ chapter }) => chapter),
  ];
};
const WHOLE = [
  ['1 总则', '2 附则'],
  [1, 1, 2],
];

describe('a table of contents in front of a law', () => {
  test('with the articles of each chapter', () => {
    expect(chapters('第一章 总则（第一条—第二条）', '第二章 附则（第三条）')).toEqual(WHOLE);
  });

  test('worded otherwise than the chapters themselves', () => {
    expect(chapters('第一章 一般规则', '第二章 附则')).toEqual(WHOLE);
  });

  test('without a list: the headings are the own ones of the text', () => {
    expect(chapters()).toEqual(WHOLE);
  });
});
