import { describe, expect, test } from '@jest/globals';
import { readDivisionCell } from '../../src/power-list/division-cell.js';

describe('the divisions of a cell', () => {
  test.each([
    ['防灾减灾救灾科、执法支队', ['防灾减灾救灾科', '执法支队']],
    ['畜牧兽医科（渔政管理科）', ['畜牧兽医科（渔政管理科）']],
    ['甲科(乙科)、丙科（丁科)', ['甲科(乙科)', '丙科（丁科)']],
    ['甲管理科/乙管理科', ['甲管理科', '乙管理科']],
    ['甲科\n乙科\n丙支队', ['甲科', '乙科', '丙支队']],
    ['行政审\n批科', ['行政审批科']],
    ['行政审\n批科、执法\n支队\n办公室', ['行政审批科', '执法支队', '办公室']],
    ['局长室（分管领导）的人员', ['局长室（分管领导）的人员']],
  ])('%j', (cell, names) => {
    const found = readDivisionCell(cell);
    expect(found.map(({ division }) => division)).toEqual(names);
    for (const { raw, start, end } of found) expect(cell.slice(start, end)).toBe(raw);
  });

  test('are none where there are no words', () => {
    expect(readDivisionCell(' \n')).toEqual([]);
  });
});
