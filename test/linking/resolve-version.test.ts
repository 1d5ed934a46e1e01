import { describe, expect, test } from '@jest/globals';
import { LawCatalogue, type HeldVersion } from '../../src/linking/law-catalogue.js';
import { resolveVersion } from '../../src/linking/resolve-version.js';

const held = (version: string, dates: readonly string[], documentNumber: string): HeldVersion => ({
  title: '测试管理条例',
  level: '行政法规',
  version,
  dates: [version, ...dates],
  documentNumber,
  validFrom: version,
  status: null,
  articles: [],
  splitDates: [],
});
const clues = { law: '测试管理条例', version: null, documentNumber: null };

describe('a version that two files hold', () => {
  const laws = new LawCatalogue([
    held('2012-05-08', ['2012-04-20'], '国务院令第801号'),
    held('2012-05-08', ['2012-04-20'], '国务院令第801号'),
    held('2022-04-06', [], '国务院令第902号'),
  ]);

  test('is told by another date of its act', () => {
    const resolved = resolveVersion({ ...clues, version: '2012-04-20' }, null, laws);
    expect(resolved).toMatchObject({ version: '2012-05-08', by: 'stated-act', reason: null });
  });

  test('and by the number of its act', () => {
    const resolved = resolveVersion({ ...clues, documentNumber: '国务院令第801号' }, null, laws);
    expect(resolved).toMatchObject({ version: '2012-05-08', by: 'document-number', reason: null });
  });
});

test('a number that two versions have tells neither', () => {
  const laws = new LawCatalogue([
    held('2012-05-08', [], '国务院令第801号'),
    held('2022-04-06', [], '国务院令第801号'),
  ]);
  const resolved = resolveVersion({ ...clues, documentNumber: '国务院令第801号' }, null, laws);
  expect(resolved).toMatchObject({ held: null, reason: 'version-not-held' });
});
