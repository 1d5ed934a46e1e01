import { describe, expect, test } from '@jest/globals';
import { chineseNumeral, readNumeral } from '../../src/text/numeral.js';

describe('readNumeral', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十四', 24],
    ['一百', 100],
    ['一百十一', 111],
    ['一百一十一', 111],
    ['一百〇三', 103],
    ['一百零三', 103],
    ['一〇三', 103],
    ['二百', 200],
    ['二百零二', 202],
    ['１１', 11],
    ['22', 22],
    ['一千零十七', 1017],
    ['一千二百六十', 1260],
    ['两', 2],
  ])('%s is %i', (words, value) => {
    expect(readNumeral(words)).toBe(value);
  });

  test.each(['', '一百百', '十十', '零', '〇', '百', '一百三', '二三', '一二十', '法'])(
    '%s is no number',
    (words) => {
      expect(readNumeral(words)).toBeNull();
    },
  );

  test('reads back what it writes', () => {
    for (let value = 1; value <= 2000; value += 1) {
      expect(readNumeral(chineseNumeral(value))).toBe(value);
    }
  });
});
