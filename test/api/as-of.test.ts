import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDay } from '../../src/api/dates.js';
import { nodeId } from '../../src/graph/ids.js';
import { titleKey } from '../../src/statute/title-key.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { startApi, type TestApi } from './support/client.js';
import { Facts } from './support/facts.js';
import { at } from './support/walk-json.js';

const VERSION = { title: '某市同日条例', lawId: nodeId('Law', titleKey('某市同日条例')) };

/** Cases c19 and c23: which version a day has, and what is said where it has none. */
describe('the version of a day', () => {
  let store: GraphStore;
  let api: TestApi;
  beforeAll(async () => {
    store = await openStore({});
    api = await startApi(store);
    const facts = new Facts('行政处罚法');
    for (const version of ['2017-09-01', '2021-07-15']) {
      facts.provision({
        law: '中华人民共和国行政处罚法',
        version,
        article: 8,
        text: `第八条 ${version}`,
        textSource: 'statute',
      });
    }
    // Two acts that count from one day: the one of which the text is held is meant.
    for (const [version, props] of [
      ['2019-03-01', {}],
      ['2018-12-20', { validFrom: '2019-03-01', textHeld: true }],
    ] as const) {
      const id = facts.provision({ law: '某市同日条例', version });
      facts.node('LawVersion', id, { ...VERSION, version, ...props });
    }
    facts.provision({ law: '某市无日期办法', article: 1, text: '第一条 …' });
    await api.load(facts.build());
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  const ASK = `query ($citation: String!, $asOf: Date) {
    article(citation: $citation, asOf: $asOf) { version { version } }
    articleLookup(citation: $citation, asOf: $asOf) { reason versionsHeld { version { version } } }
  }`;

  test.each([
    ['2021-07-10', '2017-09-01'],
    ['2021-07-14', '2017-09-01'],
    ['2021-07-15', '2021-07-15'],
    ['2021-07-20', '2021-07-15'],
    ['2017-09-01', '2017-09-01'],
    ['9999-12-31', '2021-07-15'],
  ])('on %s is that of %s', async (asOf, version) => {
    const data = await api.data(ASK, { citation: '行政处罚法第八条', asOf });
    expect(at(data, 'article.version.version')).toBe(version);
    expect(at(data, 'articleLookup.reason')).toBeNull();
  });

  test('is none before the first, and nothing falls back to the current text', async () => {
    const data = await api.data(ASK, { citation: '行政处罚法第八条', asOf: '1999-05-01' });
    expect(data).toEqual({
      article: null,
      articleLookup: {
        reason: 'VERSION_NOT_HELD',
        versionsHeld: [
          { version: { version: '2017-09-01' } },
          { version: { version: '2021-07-15' } },
        ],
      },
    });
  });

  test('is none where the law has no date: not 1970, not today', async () => {
    const data = await api.data(ASK, { citation: '某市无日期办法第一条', asOf: '2024-01-01' });
    expect(at(data, 'article')).toBeNull();
    expect(at(data, 'articleLookup.reason')).toBe('VERSION_UNDATED');
    const now = await api.data(ASK, { citation: '某市无日期办法第一条' });
    expect(at(now, 'article.version.version')).toBeNull();
  });

  test('is that of the text where a cited date is the day on which it entered into force', async () => {
    const data = await api.data(`{ law(title: "某市同日条例") {
      before: versionOn(date: "2019-02-28") { version }
      on: versionOn(date: "2019-03-01") { version }
      versions { edges { node { version validUntil } } }
    } }`);
    expect(at(data, 'law')).toEqual({
      before: null,
      on: { version: '2018-12-20' },
      versions: {
        edges: [
          { node: { version: '2018-12-20', validUntil: null } },
          { node: { version: '2019-03-01', validUntil: null } },
        ],
      },
    });
  });

  test('that the words state and nobody holds is not replaced by another', async () => {
    const citation = '行政处罚法（2009年8月27日修正）第八条';
    const data = await api.data(ASK, { citation });
    expect(at(data, 'article')).toBeNull();
    expect(at(data, 'articleLookup.reason')).toBe('VERSION_NOT_HELD');
  });
});

describe('a day', () => {
  test('is read as it is written, if the calendar has it', () => {
    const days = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(day)).toBe(day);
      }),
    );
  });

  test.each([
    '2021-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024年1月1日',
    '',
    null,
    20240101,
  ])('%j is none', (value) => {
    expect(() => readDay(value)).toThrow(expect.objectContaining({ code: 'VALUE_REFUSED' }));
  });
});
