import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayBefore } from '../../src/api/dates.js';
import type { Workspace } from '../../src/import/workspace.js';
import { eachStore } from '../harness/each-store.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { startApi, type TestApi } from './support/client.js';
import { bring, list, PENALTIES, SECRETS, SPLIT, UNDATED } from './support/law-files.js';
import { at, textAt } from './support/walk-json.js';

const ASK = `query ($citation: String!, $asOf: Date) {
  article(citation: $citation, asOf: $asOf) { version { version } }
  articleLookup(citation: $citation, asOf: $asOf) {
    reason explanation inForceFrom asked { paragraph }
    article { version { version } }
    version { version }
  }
}`;

/** Cases c19, c21 and c23 on the texts of laws: what is in force on a day. */
eachStore('the days on which imported laws are in force', (open) => {
  let workspace: Workspace;
  let api: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await open());
    api = await startApi(workspace.store);
    await bring(workspace, {
      ...PENALTIES,
      ...SPLIT,
      ...SECRETS,
      ...UNDATED,
      '2024年样本局权责清单.txt': list(
        '【法律】《样本秘密法》（1988年9月5日通过）第一条：保守旧样本秘密。《样本速递法》（2015年4月24日修订）第二条：速递。《样本处罚法》（2021年1月25日修订）第二条：对样本处二百元罚款。',
      ),
    });
  });
  afterAll(async () => {
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  const version = async (citation: string, asOf?: string): Promise<unknown> => {
    const data = await api.data(ASK, { citation, asOf });
    const found = at(data, 'article');
    expect(at(data, 'articleLookup.article')).toEqual(found);
    return found === null ? null : at(data, 'article.version.version');
  };
  const lookup = async (citation: string, asOf?: string): Promise<unknown> => {
    return at(await api.data(ASK, { citation, asOf }), 'articleLookup');
  };

  test.each(
    Array.from({ length: 11 }, (_, n) => `2021-07-${n + 10}`).map(
      (day) => [day, day < '2021-07-15' ? '2017-09-01' : '2021-01-22'] as const,
    ),
  )('a law switches on its first day in force: %s has %s', async (day, expected) => {
    expect(await version('样本处罚法第二条', day)).toBe(expected);
    const one = await api.data(
      `query ($day: Date!) { law(title: "样本处罚法") { versionOn(date: $day) { version } } }`,
      { day },
    );
    expect(at(one, 'law.versionOn.version')).toBe(expected);
  });

  test('a version lasts until the day before the next one, and the first has a first day', async () => {
    const data = await api.data(`{ law(title: "样本处罚法") {
      latestVersion { version }
      versions { edges { node { version validFrom validUntil } } }
    } }`);
    expect(at(data, 'law')).toEqual({
      latestVersion: { version: '2021-01-22' },
      versions: {
        edges: [
          { node: { version: '2017-09-01', validFrom: '2018-01-01', validUntil: '2021-07-14' } },
          { node: { version: '2021-01-22', validFrom: '2021-07-15', validUntil: null } },
          { node: { version: '2021-01-25', validFrom: null, validUntil: null } },
        ],
      },
    });
    expect(await version('样本处罚法第二条', '2017-12-31')).toBeNull();
    expect(await version('样本处罚法第二条', '2018-01-01')).toBe('2017-09-01');
  });

  test.each(['2021-07-15T00:00:00+08:00', '2021-7-15', '2021年7月15日', '2021-02-30'])(
    '%s is refused, never shifted',
    async (asOf) => {
      const { body } = await api.ask(ASK, { citation: '样本处罚法第二条', asOf });
      expect(body.data).toBeUndefined();
      expect(body.errors?.[0]?.extensions.code).toBe('VALUE_REFUSED');
    },
  );

  test('words may state a version by any date of its act', async () => {
    const stated = (words: string): Promise<unknown> => version(`样本处罚法（${words}）第二条`);
    expect(await stated('2021年1月22日修订')).toBe('2021-01-22');
    expect(await stated('自2021年7月15日起施行')).toBe('2021-01-22');
    expect(await stated('2019年1月1日修订')).toBeNull();
  });

  test.each([
    ['第十一条', '2024-04-30', 'VERSION_NOT_HELD', null],
    ['第十一条', '2024-05-01', null, '2024-05-01'],
    ['第十二条', '2024-03-01', 'VERSION_NOT_HELD', null],
    ['第十二条', '2024-06-01', 'NOT_IN_FORCE_YET', '2025-01-01'],
    ['第十二条第一款', '2024-12-31', 'NOT_IN_FORCE_YET', '2025-01-01'],
    ['第十二条', '2025-01-01', null, '2025-01-01'],
    ['第二十条第一款', '2024-06-01', null, '2024-05-01'],
    ['第二十条第二款', '2024-06-01', 'NOT_IN_FORCE_YET', '2025-01-01'],
    ['第二十条第二款', '2025-01-01', null, '2025-01-01'],
    ['第二十条', '2024-06-01', null, '2024-05-01'],
  ])('what starts later than its law: %s on %s is %s', async (place, asOf, reason, inForceFrom) => {
    const citation = `测试管理条例${place}`;
    expect(await lookup(citation, asOf)).toMatchObject({ reason, inForceFrom });
    expect(await version(citation, asOf)).toBe(reason === null ? '2024-03-10' : null);
  });

  test('the explanation names the later day, of an article and of a paragraph of one', async () => {
    expect(await lookup('测试管理条例第十二条', '2024-06-01')).toMatchObject({
      explanation:
        '测试管理条例第十二条 is not in force yet on 2024-06-01: version 2024-03-10 (in force from 2024-05-01) names 2025-01-01 as its first day.',
      version: { version: '2024-03-10' },
    });
    expect(await lookup('测试管理条例第二十条', '2024-06-01')).toMatchObject({
      explanation:
        '测试管理条例第二十条 is held, version 2024-03-10 (in force from 2024-05-01). 第二款 is in force from 2025-01-01 only.',
    });
    const whole = await api.data(`{ law(title: "测试管理条例") {
      latestVersion { splitDates { label paragraph date } }
    } }`);
    expect(at(whole, 'law.latestVersion.splitDates')).toEqual([
      { label: '12', paragraph: null, date: '2025-01-01' },
      { label: '20', paragraph: 2, date: '2025-01-01' },
    ]);
  });

  test('before the earliest version nothing is given, and the earliest is named', async () => {
    expect(await lookup('样本处罚法第二条', '1999-05-01')).toMatchObject({
      reason: 'VERSION_NOT_HELD',
      explanation:
        'No version of 样本处罚法 is held for 1999-05-01: the earliest held is 2017-09-01 (in force from 2018-01-01); held: 2017-09-01 (in force from 2018-01-01), 2021-01-25 (cited only), 2021-01-22 (in force from 2021-07-15).',
    });
  });

  test('a version that only a list states stays what it states, and no text stands in for it', async () => {
    const data = await api.data(`{ powerItems { edges { node { basis { edges {
      node { ... on Article { name text textSource version { version validFrom textHeld } } }
      evidence { statedVersion versionBy notHeld }
    } } } } } }`);
    expect(at(data, 'powerItems.edges.0.node.basis.edges')).toEqual([
      {
        node: {
          name: '样本秘密法第一条',
          text: '保守旧样本秘密。',
          textSource: 'quotation',
          version: { version: '1988-09-05', validFrom: null, textHeld: false },
        },
        evidence: {
          statedVersion: '1988-09-05',
          versionBy: 'STATED',
          notHeld: 'VERSION_NOT_HELD',
        },
      },
      {
        node: {
          name: '样本速递法第二条',
          text: '速递。',
          textSource: 'quotation',
          version: { version: '2015-04-24', validFrom: null, textHeld: false },
        },
        evidence: { statedVersion: '2015-04-24', versionBy: 'STATED', notHeld: 'LAW_NOT_HELD' },
      },
      {
        node: {
          name: '样本处罚法第二条',
          text: '对样本处二百元罚款。',
          textSource: 'quotation',
          version: { version: '2021-01-25', validFrom: null, textHeld: false },
        },
        evidence: { statedVersion: '2021-01-25', versionBy: 'STATED', notHeld: 'VERSION_NOT_HELD' },
      },
    ]);
  });

  test('such a version counts from its date, and the explanation says that this is not told', async () => {
    expect(await version('样本速递法第二条', '2015-04-23')).toBeNull();
    expect(await version('样本速递法第二条', '2015-04-24')).toBe('2015-04-24');
    expect(await lookup('样本速递法第二条', '2016-01-01')).toMatchObject({
      inForceFrom: null,
      explanation:
        '样本速递法第二条 is held, version 2015-04-24. No text says since when that version is in force, so it counts from its date.',
    });
  });

  test('nor does a date that is a slip for an act with a text stand before the text', async () => {
    expect(await version('样本处罚法第二条')).toBe('2021-01-22');
    expect(await version('样本处罚法第二条', '2024-01-01')).toBe('2021-01-22');
    expect(await version('样本处罚法（2021年1月25日修订）第二条')).toBe('2021-01-25');
    const data = await api.data(`{ articleLookup(citation: "样本处罚法第二条") {
      versionsHeld { version { version } countsFrom articlesFromStatute }
    } }`);
    expect(at(data, 'articleLookup.versionsHeld')).toEqual([
      { version: { version: '2017-09-01' }, countsFrom: '2018-01-01', articlesFromStatute: 3 },
      { version: { version: '2021-01-25' }, countsFrom: null, articlesFromStatute: 0 },
      { version: { version: '2021-01-22' }, countsFrom: '2021-07-15', articlesFromStatute: 4 },
    ]);
  });

  test('an undated law is in force on no day', async () => {
    expect(await lookup('样本无期办法第一条', '2024-01-01')).toMatchObject({
      reason: 'VERSION_UNDATED',
      article: null,
    });
    const data = await api.data(`{
      article(citation: "样本无期办法第一条") { version { version validFrom validUntil } }
      law(title: "样本无期办法") {
        versionOn(date: "1970-01-01") { id }
        latestVersion { version textHeld sources { edges { node { problems } } } }
      }
    }`);
    expect(at(data, 'article.version')).toEqual({
      version: null,
      validFrom: null,
      validUntil: null,
    });
    expect(at(data, 'law.versionOn')).toBeNull();
    expect(at(data, 'law.latestVersion.textHeld')).toBe(true);
    expect(textAt(data, 'law.latestVersion.sources.edges.0.node.problems.0')).toMatch(/^no-date: /);
  });
});

describe('the server’s time zone', () => {
  test('has no part in which version a day has', () => {
    const answers = ['Asia/Shanghai', 'UTC', 'America/New_York'].map((TZ) => {
      const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
      const script = join(import.meta.dirname, 'children/print-days.ts');
      const child = spawnSync(process.execPath, ['--import', tsx, script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(child.stderr).toBe('');
      return child.stdout;
    });
    expect(JSON.parse(answers[0] ?? '')).toEqual({
      '2021-07-14': { version: '2017-09-01', validUntil: '2021-07-14' },
      '2021-07-15': { version: '2021-01-22', validUntil: null },
    });
    expect(new Set(answers).size).toBe(1);
  });

  test.each([
    ['2021-07-15', '2021-07-14'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2025-01-01', '2024-12-31'],
    ['0050-01-01', '0049-12-31'],
  ])('nor in the day before %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });
});
