import { describe, expect, test } from '@jest/globals';
import { concerning, EVERYTHING, makeFilter } from '../../src/watch/filter.js';
import { event } from './support/events.js';

const organsOf = (filter: Parameters<typeof makeFilter>[0]): unknown =>
  concerning(event(1), makeFilter(filter))?.byOrgan.map(({ organ, divisions }) => [
    organ,
    divisions.map(({ division }) => division),
  ]) ?? null;

describe('what concerns a receiver', () => {
  test('is everything where nothing is named', () => {
    expect(concerning(event(1), EVERYTHING)).toEqual(event(1));
  });

  test.each([
    ['样本管理条例', true],
    ['《样本管理条例》', true],
    ['中华人民共和国样本管理条例', true],
    [' 样本 管理条例 ', true],
    ['样本管理条例实施细则', false],
    ['管理条例', false],
  ])('the law %s: %p', (law, isTold) => {
    expect(concerning(event(1), makeFilter({ laws: [law] })) !== null).toBe(isTold);
    expect(concerning(event(1), makeFilter({ laws: ['另法', law] })) !== null).toBe(isTold);
  });

  test('of other organs and divisions nothing is told', () => {
    expect(organsOf({ organs: ['登记局'] })).toEqual([['登记局', [null]]]);
    expect(organsOf({ divisions: ['法规处'] })).toEqual([['样本局', ['法规处']]]);
    expect(organsOf({ organs: ['样本 局'], divisions: ['样本处', '别处'] })).toEqual([
      ['样本局', ['样本处']],
    ]);
  });

  test.each([
    { organs: ['税务局'] },
    { divisions: ['别处'] },
    { organs: ['登记局'], divisions: ['样本处'] },
    { laws: ['另法'], organs: ['样本局'] },
  ])('%j is not told', (filter) => {
    expect(organsOf(filter)).toBeNull();
  });

  test('an event of articles of other laws alone is nobody’s by organ', () => {
    const [group] = event(1).byOrgan;
    const other = event(1, { byOrgan: group === undefined ? [] : [{ ...group, organ: null }] });
    expect(concerning(other, makeFilter({ organs: ['样本局'] }))).toBeNull();
  });

  test('counts of the law stay whole', () => {
    const told = concerning(event(1), makeFilter({ organs: ['登记局'] }));
    expect(told?.counts).toEqual(event(1).counts);
  });
});

describe('a filter', () => {
  test('has each name once', () => {
    expect(makeFilter({ laws: ['《甲法》', '甲法', ' 乙法 '] })).toEqual({
      laws: ['《甲法》', '乙法'],
      organs: [],
      divisions: [],
    });
  });

  test.each([[''], ['  '], ['《》'], ['局'.repeat(301)], ['a\u001b[31m']])('refuses %j', (name) => {
    expect(() => makeFilter({ laws: [name] })).toThrow(
      expect.objectContaining({ code: 'VALUE_REFUSED' }),
    );
  });

  test('refuses too many names', () => {
    const organs = Array.from({ length: 501 }, (_, index) => `局${index}`);
    expect(() => makeFilter({ organs })).toThrow(
      expect.objectContaining({ code: 'VALUE_REFUSED' }),
    );
  });
});
