import { describe, expect, test } from '@jest/globals';
import { readBasis } from '../../src/power-list/basis.js';
import { readParts } from '../../src/power-list/part.js';

const laws = (cell: string): unknown[] =>
  readBasis(cell).entries.map(({ major, citations }) => [
    major,
    ...citations.map(({ law }) => law),
  ]);

describe('entries without a sign between them', () => {
  test.each([
    ['1.《甲法》第七十条2.《乙法》第五条3.《丙法》'],
    ['1.《甲法》第七十条第（二）项 2.《乙法》第五条第一款 3.《丙法》第二条'],
    ['①《甲法》第七十条②《乙法》第五条③《丙法》第二条'],
    ['（1）《甲法》第七十条（2）《乙法》第五条（3）《丙法》第二条'],
  ])('%s are three bases', (cell) => {
    expect(laws(cell)).toEqual([
      [1, '甲法'],
      [2, '乙法'],
      [3, '丙法'],
    ]);
  });

  test.each([
    ['（1）不看地的（2）乱批的（地政科）（3）拖延的'],
    ['①不看地的②乱批的（地政科）③拖延的'],
    ['1.不看地的2.乱批的（地政科）3.拖延的'],
  ])('%s are three cases', (cell) => {
    expect(readParts(cell).parts.map(({ text }) => text)).toEqual(['不看地的', '乱批的', '拖延的']);
  });

  test('are told from figures and from numbers inside the words', () => {
    for (const cell of [
      '1.《甲法》第3.5条',
      '1.《甲法》（2019年1月2.《乙》）第三条',
      '1.《甲法》第三条3.《乙法》第四条',
      '1.《甲法》第三条：处1.5万元罚款，依照（一）（二）项的，按第四条2.5倍',
      '一、《甲法》第三条：（一）看地的（二）《乙图》上的',
    ]) {
      expect([cell, laws(cell).length]).toEqual([cell, 1]);
    }
    for (const cell of [
      '（1）符合第（1）项、第（2）项的（3）拖延的',
      '（1）依照《甲法》第三条第（2）项看地的',
      '1.依照办法的2.5倍处理',
    ]) {
      expect([cell, readParts(cell).parts.length]).toEqual([cell, 1]);
    }
  });
});
