import { expect, test } from '@jest/globals';
import { basedOn } from '../../src/reference/based-on.js';
import { madeUpLaw } from './made-up-law.js';

test('the laws that a first article rests on, with their provision', () => {
  const law = madeUpLaw([
    '第一条 为了加强测试，根据《中华人民共和国测试法》第三条和《检验条例》等法律、法规，结合本市实际，制定本条例。',
    '第二条 依照《标准法》办理。',
  ]);
  const found = basedOn(law);
  expect(found.map(({ law: title, article, in: label }) => [title, article, label])).toEqual([
    ['中华人民共和国测试法', 3, '1'],
    ['检验条例', null, '1'],
  ]);
  const text = law.articles[0]?.text ?? '';
  for (const { raw, start, end } of found) expect(text.slice(start, end)).toBe(raw);
});

test('a law that rests on none, and one whose clause names none', () => {
  expect(basedOn(madeUpLaw(['第一条 为了贯彻《测试法》，制定本条例。']))).toEqual([]);
  expect(basedOn(madeUpLaw(['第一条 根据有关法律、法规，制定本条例。']))).toEqual([]);
});

test('a clause in the preamble', () => {
  const law = {
    ...madeUpLaw(['第一条 测试单位应当登记。'], '测试规定'),
    preamble: '为正确审理案件，根据《中华人民共和国测试法》等法律规定，制定本规定。',
  };
  expect(basedOn(law)).toMatchObject([{ law: '中华人民共和国测试法', in: null }]);
});
