import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding, LintInput } from '../../src/findings/finding.js';
import { lint } from '../../src/findings/lint.js';
import { heldVersion } from '../../src/linking/held-version.js';
import { LawCatalogue } from '../../src/linking/law-catalogue.js';
import { listDate } from '../../src/linking/list-date.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { readLaw } from '../../src/statute/read-law.js';

const LAWS = join(import.meta.dirname, '../../../shared/data/laws');
const NAMES = [
  'lawrefbook/行政法/保守国家秘密法(2010-04-29).md',
  'lawrefbook/行政法/保守国家秘密法(2024-02-27).md',
  'lawrefbook/行政法规/保守国家秘密法实施条例(2014-01-17).md',
  'lawrefbook/行政法规/保守国家秘密法实施条例(2024-07-10).md',
  'older/保守国家秘密法(1988-09-05).md',
];

const list = await readPowerList(
  readFileSync(new URL('../../seed/power-list.txt', import.meta.url)),
  'power-list.txt',
);

async function seed(files: readonly string[]): Promise<LintInput> {
  const laws = await Promise.all(
    files.map(async (file) => readLaw(readFileSync(join(LAWS, file)), file)),
  );
  const catalogue = new LawCatalogue(laws.map(({ law }) => heldVersion(law)));
  return { list, date: listDate(list), laws: catalogue };
}

const ofItem = (findings: readonly Finding[], item: number): Finding[] =>
  findings.filter((one) => one.item === item);

test('without any law text item 12 contradicts what the other rows state', async () => {
  const { findings, notChecked } = lint(await seed([]));
  const [finding] = ofItem(findings, 12).filter(({ kind }) => kind === 'history-contradicted');
  expect(finding?.citation).toMatchObject({
    law: '中华人民共和国保守国家秘密法实施条例',
    article: 24,
  });
  expect(finding?.evidence).toMatchObject({ version: '2014-01-17', laterVersion: '2024-07-10' });
  expect(finding?.suggestion).toContain('2024年7月10日');
  expect(notChecked['law-not-held']).toBeGreaterThan(0);
});

test('a division that is named once, and duties that are another division’s', async () => {
  const { findings } = lint(await seed([]));
  expect(
    findings.filter(({ kind }) => kind === 'division-unknown').map(({ item }) => item),
  ).toEqual([12]);
  expect(
    findings.filter(({ kind }) => kind === 'division-differs').map(({ item }) => item),
  ).toEqual([4, 5, 7]);
});

const withLaws = existsSync(LAWS) ? describe : describe.skip;
const NAME = existsSync(LAWS)
  ? 'with the published laws'
  : 'with the published laws (skipped: they are not at ../shared/data)';

withLaws(NAME, () => {
  test('item 12 shows both faults: the moved quotation and the replaced regulation', async () => {
    const twelve = ofItem(lint(await seed(NAMES)).findings, 12);
    const moved = twelve.find(({ kind }) => kind === 'text-moved');
    expect(moved?.citation).toMatchObject({ law: '中华人民共和国保守国家秘密法', article: 5 });
    expect(moved?.evidence).toMatchObject({ matchesArticle: '6', matchesVersion: '2010-04-29' });
    expect(moved?.suggestion).toMatch(/2024年2月27日.*第六条$/u);
    const stale = twelve.find(({ kind }) => kind === 'stale-version');
    expect(stale?.citation).toMatchObject({
      law: '中华人民共和国保守国家秘密法实施条例',
      article: 24,
    });
    expect(stale?.evidence).toMatchObject({
      statedVersion: '2014-01-17',
      laterVersion: '2024-07-10',
    });
  });

  test('quotations of the law that the list states rightly are not found', async () => {
    const { findings } = lint(await seed(NAMES));
    const secrets = findings.filter(
      ({ kind, citation, item }) =>
        item !== 12 && kind.startsWith('text-') && citation?.law.includes('保守国家秘密') === true,
    );
    expect(secrets).toEqual([]);
  });
});
