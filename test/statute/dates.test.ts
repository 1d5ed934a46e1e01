import { describe, expect, test } from '@jest/globals';
import { findDates, readDate } from '../../src/statute/dates.js';

describe('dates in laws', () => {
  test.each([
    ['2021年1月22日', '2021-01-22'],
    ['2021年01月2日', '2021-01-02'],
    ['２０１２年１２月１９日', '2012-12-19'],
    ['二〇二一年一月二十二日', '2021-01-22'],
    ['二○○四年十月一日', '2004-10-01'],
    ['一九九四年十二月三十一日', '1994-12-31'],
    ['2021 年 1 月 2 日', '2021-01-02'],
    ['2021-01-22', '2021-01-22'],
    ['2021.1.22', '2021-01-22'],
    ['2024年2月29日', '2024-02-29'],
  ])('%s is %s', (words, date) => expect(readDate(words)).toBe(date));

  test.each([
    '2021年2月30日',
    '2023年2月29日',
    '2021-13-01',
    '2021年1月',
    '1021年1月1日',
    '昨日',
    '2021-01-22x',
  ])('%s is none, and is not shifted', (words) => expect(readDate(words)).toBeNull());

  test('are found with their places; an impossible day is found as one', () => {
    const text = '自2021年2月30日至2021.3.1止';
    expect(findDates(text)).toEqual([
      { date: null, start: 1, end: 11 },
      { date: '2021-03-01', start: 12, end: 20 },
    ]);
  });
});
