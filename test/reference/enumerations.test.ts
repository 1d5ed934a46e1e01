import { expect, test } from '@jest/globals';
import { read } from './made-up-law.js';

test('下列 announces the items of its paragraph', () => {
  const text = '第一条 甲。\n\n有下列行为之一的，处罚款：\n\n（一）乙；\n\n（二）丙。';
  const { enumerations, references } = read([text]);
  expect(references).toEqual([]);
  expect(enumerations).toMatchObject([{ raw: '下列', paragraph: 2, item: null, items: [1, 2] }]);
});

test('下列 inside an item announces its subitems', () => {
  const text = '第一条 如下：\n\n（一）具备下列条件：\n\n1.甲；\n\n2.乙。\n\n（二）丙。';
  expect(read([text]).enumerations).toMatchObject([{ paragraph: 1, item: 1, items: [1, 2] }]);
});

test('下列 that no items follow is left open, also behind items', () => {
  const reasons = (text: string): string[] => read([text]).abstained.map(({ reason }) => reason);
  expect(reasons('第一条 本条例下列用语的含义是：\n\n测试，是指检验。')).toEqual([
    'no-items-follow',
  ]);
  expect(reasons('第一条 甲：\n\n（一）乙；\n\n（二）具备下列条件。')).toEqual(['no-items-follow']);
});
