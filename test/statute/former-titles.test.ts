import { expect, test } from '@jest/globals';
import { readFormerTitles } from '../../src/statute/former-titles.js';

test.each([
  ['原名称：样本管理条例', ['样本管理条例']],
  ['（原名《样本管理办法》）', ['样本管理办法']],
  ['曾用名：中华人民共和国样本管理条例', ['中华人民共和国样本管理条例']],
  ['2020年6月1日《样本管理条例》名称修改为《样本登记条例》', ['样本管理条例']],
  ['由《样本管理规定》更名', ['样本管理规定']],
  ['原名称：样本登记条例', []],
  ['2020年6月1日 根据《关于修改〈样本法〉的决定》修正', []],
])('%s', (head, expected) => {
  expect(readFormerTitles('样本登记条例', head)).toEqual(expected);
});
