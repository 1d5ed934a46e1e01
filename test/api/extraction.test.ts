import { expect, test } from '@jest/globals';
import { readProvision } from '../../src/api/provision.js';
import { extractedCitations } from '../../src/api/records/extracted-citation.js';
import { extractCitations } from '../../src/citation/extract.js';
import type { Extract } from '../../src/api/extract.js';

const extract: Extract = (text) => extractCitations(text).citations;

test.each([
  ['保守国家秘密法第四十一条', '保守国家秘密法', 41, 0, null, null],
  ['《中华人民共和国保守国家秘密法》第四十一条', '中华人民共和国保守国家秘密法', 41, 0, null, null],
  ['刑法第一百三十三条之一', '刑法', 133, 1, null, null],
  ['行政处罚法第三十三条第一款', '行政处罚法', 33, 0, 1, null],
  ['行政处罚法第三十三条第二款第一项', '行政处罚法', 33, 0, 2, null],
  ['行政处罚法第三十三条第一款、第二款', '行政处罚法', 33, 0, null, null],
  ['保守国家秘密法第41条', '保守国家秘密法', 41, 0, null, null],
  ['某市燃气管理办法（试行）第三条', '某市燃气管理办法（试行）', 3, 0, null, null],
  ['保守国家秘密法（2010年4月29日修订）第五条', '保守国家秘密法', 5, 0, null, '2010-04-29'],
  [' 保守国家秘密法 第五条 ', '保守国家秘密法', 5, 0, null, null],
] as const)('%s is one article', (words, law, article, suffix, paragraph, version) => {
  const expected = { law, article, suffix, paragraph, version };
  expect(readProvision(extract, words)).toEqual(expected);
});

test.each([
  '',
  '第五条',
  '保守国家秘密法',
  '刑法第一条至第三条',
  '《刑法》第一条和《民法典》第二条',
])('%j is not one article', (words) => {
  expect(() => readProvision(extract, words)).toThrow(
    expect.objectContaining({ code: 'CITATION_UNREADABLE' }),
  );
});

test('a citation in quoted words knows the one around it', () => {
  const text = '《保守国家秘密法》第六十条：违反本法第四十一条第二款规定的，给予警告。';
  const [outer, inner] = extractedCitations(extract(text));
  expect(inner).toMatchObject({ raw: '本法第四十一条第二款', article: 41, inside: 0 });
  expect(inner?.within).toBe(outer);
  expect(outer?.within).toBeNull();
});
