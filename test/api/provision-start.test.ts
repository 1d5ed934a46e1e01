import { describe, expect, test } from '@jest/globals';
import {
  laterParagraphs,
  provisionStart,
  versionForProvision,
} from '../../src/api/provision-start.js';
import { isSlipFor } from '../../src/api/slip.js';
import {
  lastDay,
  latestVersion,
  versionOn,
  versionStated,
  withStarts,
  type VersionTimes,
} from '../../src/api/version-times.js';

function stated(
  date: string | null,
  rest: Partial<VersionTimes> = {},
): Omit<VersionTimes, 'countsFrom'> {
  const none = { documentNumber: null, validFrom: null, dates: [], splitDates: [] };
  return { versionId: `v ${String(date)}`, version: date, ...none, ...rest };
}

function version(date: string | null, rest: Partial<VersionTimes> = {}): VersionTimes {
  const [one] = withStarts([stated(date, rest)]);
  if (one === undefined) throw new Error('one version gives one');
  return one;
}

const SPLIT = version('2024-03-10', {
  validFrom: '2024-05-01',
  splitDates: [
    { label: '3', paragraph: null, date: '2024-03-10' },
    { label: '12', paragraph: null, date: '2025-01-01' },
    { label: '20', paragraph: 2, date: '2025-01-01' },
  ],
});

describe('the first day of a provision', () => {
  test.each([
    ['11', null, '2024-05-01'],
    ['12', null, '2025-01-01'],
    ['12', 1, '2025-01-01'],
    ['12-1', null, '2024-05-01'],
    ['20', null, '2024-05-01'],
    ['20', 1, '2024-05-01'],
    ['20', 2, '2025-01-01'],
    ['3', null, '2024-03-10'],
  ])('of article %s, paragraph %s is %s', (label, paragraph, day) => {
    expect(provisionStart(SPLIT, { label, paragraph })).toBe(day);
  });

  test('is not told by the date of a version that is only cited', () => {
    expect(provisionStart(version('2020-01-01'), { label: '1', paragraph: null })).toBeNull();
  });

  test('may lie before that of its law, where no earlier version is in force', () => {
    const found = (label: string, day: string, ...before: VersionTimes[]): unknown =>
      versionForProvision([...before, SPLIT], { label, paragraph: null }, day)?.version ?? null;
    expect(found('3', '2024-04-01')).toBe('2024-03-10');
    expect(found('3', '2024-03-09')).toBeNull();
    expect(found('11', '2024-04-01')).toBeNull();
    expect(found('3', '2024-04-01', version('2010-01-01'))).toBe('2010-01-01');
  });

  test('of single paragraphs is told beside an article that is in force without them', () => {
    const article = { label: '20', paragraph: null };
    expect(laterParagraphs(SPLIT, article, '2024-06-01')).toHaveLength(1);
    expect(laterParagraphs(SPLIT, article, '2025-01-01')).toEqual([]);
    expect(laterParagraphs(SPLIT, { label: '20', paragraph: 1 }, '2024-06-01')).toEqual([]);
  });
});

describe('the versions of a law', () => {
  const old = version('2017-09-01', { validFrom: '2018-01-01' });
  const cited = version('2020-10-22');
  const adopted = version('2021-01-22', {
    validFrom: '2021-07-15',
    dates: ['2021-01-22', '2021-07-15'],
  });
  const undated = version(null);
  const all = [old, cited, adopted, undated];

  test.each([
    ['2017-12-31', null],
    ['2018-01-01', old],
    ['2020-10-21', old],
    ['2020-10-22', cited],
    ['2021-07-14', cited],
    ['2021-07-15', adopted],
  ])('on %s', (day, expected) => {
    expect(versionOn(all, day)).toBe(expected);
  });

  test('end the day before the next begins', () => {
    expect(all.map(({ versionId }) => lastDay(all, versionId))).toEqual([
      '2020-10-21',
      '2021-07-14',
      null,
      null,
    ]);
  });

  test('the latest is the dated one that begins last, the undated one where there is no other', () => {
    expect(latestVersion(all)).toBe(adopted);
    expect(latestVersion([undated])).toBe(undated);
    expect(latestVersion([])).toBeNull();
  });

  test('are stated by a date of their act, unless two acts share it', () => {
    expect(versionStated(all, '2021-07-15')).toBe(adopted);
    expect(versionStated(all, '2020-10-22')).toBe(cited);
    expect(versionStated(all, '2020-10-23')).toBeNull();
    const twin = version('2021-02-01', { dates: ['2021-07-15'] });
    expect(versionStated([...all, twin], '2021-07-15')).toBeNull();
  });

  test('that are only cited count from their date, unless that is a slip for an act with a text', () => {
    const act = stated('2019-04-23', { validFrom: '2019-04-23' });
    const starts = (...dates: string[]): unknown =>
      withStarts([act, ...dates.map((date) => stated(date))])
        .slice(1)
        .map(({ countsFrom }) => countsFrom);
    expect(starts('2019-04-24', '2019-04-27', '2019-01-01')).toEqual([null, null, null]);
    expect(starts('2018-12-31', '2020-01-01')).toEqual(['2018-12-31', '2020-01-01']);
    const cited = withStarts([stated('2019-04-23'), stated('2019-04-27'), stated(null)]);
    expect(cited.map(({ countsFrom }) => countsFrom)).toEqual(['2019-04-23', '2019-04-27', null]);
    const [text, slip] = withStarts([act, stated('2019-04-27')]);
    if (text === undefined || slip === undefined) throw new Error('two give two');
    expect(versionOn([text, slip], '2024-01-01')).toBe(text);
    expect(latestVersion([text, slip])).toBe(text);
    expect(lastDay([text, slip], text.versionId)).toBeNull();
    expect(latestVersion([slip])).toBe(slip);
    expect(versionStated([text, slip], '2019-04-27')).toBe(slip);
  });

  test.each([
    ['2019-04-24', null, true],
    ['2020-10-22', '主席令第七十号', false],
    ['2018-10-22', '主席令第29号', true],
    ['2018-10-22', '主席令第二十九号', true],
    ['2018-10-22', null, false],
    ['2009-10-22', '主席令第29号', false],
    [null, '主席令第29号', false],
  ])('dated %s and numbered %s: a slip is %s', (date, documentNumber, expected) => {
    const held = { version: '2019-04-23', documentNumber: '主席令第29号' };
    expect(isSlipFor({ version: date, documentNumber }, held)).toBe(expected);
  });
});
