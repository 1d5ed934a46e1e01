import { expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';
import { article, outline } from './support.js';

const read = (...lines: string[]) =>
  parseLawText(['最高人民法院关于审理灯具案件的解释', ...lines].join('\n'));

test('headings 一、 between articles are chapters; points of an article stay its points', () => {
  const law = read(
    '为正确审理灯具案件，制定本解释。',
    '一、受案范围',
    '第一条 下列案件：',
    '一、灯丝案件',
    '二、灯罩案件',
    '第二条 子。',
    '二、管辖',
    '第三条 丑。',
  );
  expect(law.preamble).toBe('为正确审理灯具案件，制定本解释。');
  expect(law.divisions.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['chapter', 1, '受案范围'],
    ['chapter', 2, '管辖'],
  ]);
  expect(law.articles.map(({ chapter }) => chapter)).toEqual([1, 1, 2]);
  expect(outline(article(law, '1'))).toEqual([
    ['下列案件：', ['1 一、灯丝案件', '2 二、灯罩案件']],
  ]);
  expect(outline(article(law, '2'))).toEqual(['子。']);
});

test('a single one, or one that does not count from 一, is no heading', () => {
  const law = read('第一条 子：', '一、灯丝', '第二条 丑。', '四、灯罩', '第三条 寅。');
  expect(law.divisions).toEqual([]);
  expect(outline(article(law, '2'))).toEqual(['丑。', '四、灯罩']);
});
