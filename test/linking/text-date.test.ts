import { describe, expect, test } from '@jest/globals';
import { heldVersion } from '../../src/linking/held-version.js';
import { LawCatalogue } from '../../src/linking/law-catalogue.js';
import { resolveVersion } from '../../src/linking/resolve-version.js';
import { listedDates, textDate, wordsDate } from '../../src/linking/text-date.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';

const held = (history: string, day: string, clause = ''): ReturnType<typeof heldVersion> =>
  heldVersion(
    parseLawText(`测试管理条例\n\n（${history}）\n\n第一条 测试应当公正。${clause}`, {
      name: `测试管理条例(${day}).md`,
    }),
  );

describe('the day in a file’s name', () => {
  const beyond = held(
    '2004年4月9日国务院令第801号公布 2016年2月6日国务院令第802号修订',
    '2020-03-27',
  );

  test('long behind the last event is that of the text, and the version keeps its key', () => {
    expect(textDate(beyond)).toBe('2020-03-27');
    expect(wordsDate(beyond)).toBe('2020-03-27');
    expect(listedDates(beyond)).toEqual(['2016-02-06']);
    expect(beyond.version).toBe('2016-02-06');
  });

  test('a citation that states it finds the text', () => {
    const clues = { law: '测试管理条例', version: '2020-03-27', documentNumber: null };
    expect(resolveVersion(clues, null, new LawCatalogue([beyond]))).toMatchObject({
      version: '2016-02-06',
      by: 'stated-act',
      reason: null,
    });
  });

  test('some days behind it is the promulgation of what was adopted', () => {
    const law = held('2019年8月1日某省人民代表大会常务委员会会议通过', '2019-08-15');
    expect(textDate(law)).toBeNull();
    expect(law.dates).toEqual(['2019-08-01', '2019-08-15']);
  });

  test('between making and start it is no later text', () => {
    const clause = '\n\n第二条 本条例自2025年5月1日起施行。';
    expect(textDate(held('2024年11月18日国务院令第803号公布', '2025-03-13', clause))).toBeNull();
  });

  test('a start years behind the last event belongs to the later act', () => {
    const clause = '\n\n第二条 本条例自2016年12月1日起施行。';
    expect(textDate(held('1993年9月11日国务院令第804号公布', '2016-11-11', clause))).toBe(
      '2016-11-11',
    );
  });
});

test('the first making of a law is its adoption or promulgation, whichever comes first', () => {
  const law = held('1999年3月1日国务院第2次常务会议通过 1999年3月20日国务院令第805号公布', '');
  expect(law.firstMade).toBe('1999-03-01');
  expect(held('2020年3月1日国务院令第806号修订', '').firstMade).toBeNull();
});
