import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../src/import/workspace.js';
import { openStore } from '../../src/store/open.js';
import { eachStore } from '../harness/each-store.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { startApi, type Data, type TestApi } from './support/client.js';
import { bring } from './support/law-files.js';
import * as texts from './support/revisions.js';
import { at, each, listAt, textAt } from './support/walk-json.js';

const FILES = {
  '样本水利条例(2015-03-01).md': texts.OLD_LAW,
  '样本水利条例(2024-05-20).md': texts.NEW_LAW,
  '样本取水办法.md': texts.RELYING_LAW,
  '2020年水务局权责清单.txt': texts.CITING_LIST,
};
const ASKED = 'law: "《样本水利条例》", from: "2015-03-01", to: "2024-05-20"';

eachStore('impact', (open) => {
  let workspace: Workspace;
  let api: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await open());
    await bring(workspace, FILES);
    api = await startApi(workspace.store, undefined, texts.revisionsOf(workspace));
  });
  afterAll(async () => {
    expect(api.faults).toEqual([]);
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('refuses versions that stand the wrong way round', async () => {
    const asked = 'law: "样本水利条例", from: "2024-05-20", to: "2015-03-01"';
    const { body } = await api.ask(`{ impact(${asked}) { counts { total } } }`);
    expect(body.errors?.[0]?.extensions.code).toBe('REVISION_ORDER');
  });

  test('says who has to do what', async () => {
    const { impact } = await api.data(`{ impact(${ASKED}) {
      revision { title from to isDraft }
      counts { total byAction { none renumber reread rebase } unsure indirect historyOnly replaced }
      byOrgan { organ counts { reread } divisions { division counts { none renumber reread rebase } } }
      otherVersions truncated coverage { documents }
    } }`);
    expect(impact).toEqual({
      revision: { title: '样本水利条例', from: '2015-03-01', to: '2024-05-20', isDraft: false },
      counts: {
        total: 5,
        byAction: { none: 0, renumber: 1, reread: 3, rebase: 1 },
        unsure: 0,
        indirect: 1,
        historyOnly: 0,
        replaced: 3,
      },
      byOrgan: [
        {
          organ: '水务局',
          counts: { reread: 2 },
          divisions: [
            { division: '宣传科', counts: { none: 0, renumber: 0, reread: 0, rebase: 1 } },
            { division: '水政科', counts: { none: 0, renumber: 1, reread: 2, rebase: 0 } },
          ],
        },
        {
          organ: null,
          counts: { reread: 1 },
          divisions: [{ division: null, counts: { none: 0, renumber: 0, reread: 1, rebase: 0 } }],
        },
      ],
      otherVersions: 0,
      truncated: null,
      coverage: { documents: 4 },
    });
  });

  test('says of a place where it stands, what changed there and what to write instead', async () => {
    const data =
      await api.data(`{ impact(${ASKED}, filter: { actions: [REREAD], kinds: [PowerItem] }) {
      counts { total }
      affected { edges { node {
        kind citingId citing { ... on PowerItem { id name } } name seq part organ divisions
        document { name } row column path through { name label } tiedBy
        citation { law version documentNumber raw start end quote via pinpoint { article suffix paragraph } }
        change { kind to { article suffix } candidates { article } grades sure unsureWhy ungraded
          evidence { kind from to } }
        action replacement candidate newQuote newQuoteCut notes reached { article }
      } } }
    } }`);
    const [direct, indirect] = each(data, 'impact.affected.edges', 'node');
    expect(at(data, 'impact.counts.total')).toBe(2);
    const raw = '《样本水利条例》（2015年3月1日通过）第四条';
    const change = {
      kind: 'AMENDED',
      to: [{ article: 5, suffix: 0 }],
      candidates: [],
      grades: ['DEADLINE'],
      evidence: [{ kind: 'DEADLINE', from: '三十日', to: '十五日' }],
      sure: true,
      unsureWhy: null,
      ungraded: 0,
    };
    expect(direct).toMatchObject({
      kind: 'PowerItem',
      citing: { name: '取水许可' },
      name: '取水许可',
      seq: 2,
      part: 'basis',
      organ: '水务局',
      divisions: ['水政科'],
      document: { name: '2020年水务局权责清单.txt' },
      row: 2,
      column: '设定依据',
      through: [],
      tiedBy: 'VERSION',
      citation: {
        law: '样本水利条例',
        version: '2015-03-01',
        raw,
        start: 7,
        end: 7 + raw.length,
        via: 'stated',
        pinpoint: { article: 4, suffix: 0, paragraph: null },
      },
      change,
      action: 'REREAD',
      replacement: '《样本水利条例》（2015年3月1日通过，2024年5月20日修订）第五条',
      notes: [],
      reached: null,
    });
    expect(at(direct ?? null, 'citing.id')).toBe(at(direct ?? null, 'citingId'));
    expect(indirect).toMatchObject({
      name: '取水计划审查',
      through: [{ name: '样本取水办法第一条', label: null }],
      change,
      action: 'REREAD',
      replacement: null,
      notes: ['INDIRECT'],
      reached: { article: 4 },
    });
    // The way leads over the citing article to the changed one.
    const path = listAt(indirect ?? null, 'path');
    expect(path).toHaveLength(3);
    const nodes = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: path });
    expect(each(nodes, 'nodes', 'id')).toEqual(path);
  });

  test('tells what became of every article, and pages it', async () => {
    const alignment = (args: string): string =>
      `{ impact(${ASKED}) { alignment${args} { totalCount pageInfo { hasNextPage endCursor }
        edges { node { from to kind score moved unsure grades ungraded } } } } }`;
    const whole = await api.data(alignment(''));
    const entries = each(whole, 'impact.alignment.edges', 'node') as Data[];
    expect(entries.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [['1'], ['1'], 'UNCHANGED'],
      [[], ['2'], 'ADDED'],
      [['2'], ['3'], 'RENUMBERED'],
      [['3'], ['4'], 'RENUMBERED'],
      [['4'], ['5'], 'AMENDED'],
      [['5'], [], 'REPEALED'],
    ]);
    expect(entries[4]).toMatchObject({ grades: ['DEADLINE'], moved: false, unsure: false });
    const first = await api.data(alignment('(first: 4)'));
    const end = textAt(first, 'impact.alignment.pageInfo.endCursor');
    const rest = await api.data(alignment(`(first: 4, after: "${end}")`));
    expect(each(rest, 'impact.alignment.edges', 'node')).toEqual(entries.slice(4));
    expect(at(rest, 'impact.alignment.pageInfo.hasNextPage')).toBe(false);
    const some = await api.data(alignment('(kinds: [ADDED, REPEALED])'));
    expect(at(some, 'impact.alignment.totalCount')).toBe(2);
    const other = await api.ask(alignment(`(kinds: [ADDED], after: "${end}")`));
    expect(other.body.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  test('pages the places, whole and by filter, and refuses a cursor of another question', async () => {
    const query = (filter: string, page: string): string =>
      `{ impact(${ASKED}${filter}) { affected(${page}) { totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { name } } } } }`;
    const whole = each(await api.data(query('', 'first: 200')), 'impact.affected.edges', 'node');
    expect(whole).toHaveLength(5);
    let cursor = '';
    const forward: unknown[] = [];
    for (let hasNext: unknown = true; hasNext === true && forward.length <= whole.length;) {
      const after = cursor === '' ? '' : `, after: "${cursor}"`;
      const data = await api.data(query('', `first: 2${after}`));
      forward.push(...each(data, 'impact.affected.edges', 'node'));
      hasNext = at(data, 'impact.affected.pageInfo.hasNextPage');
      cursor = textAt(data, 'impact.affected.pageInfo.endCursor');
    }
    expect(forward).toEqual(whole);
    const last = await api.data(query('', 'last: 2'));
    expect(each(last, 'impact.affected.edges', 'node')).toEqual(whole.slice(-2));
    expect(at(last, 'impact.affected.pageInfo.hasPreviousPage')).toBe(true);
    const other = await api.ask(query(', filter: { organ: "水务局" }', `after: "${cursor}"`));
    expect(other.body.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  test.each([
    ['actions: [REBASE]', 1],
    ['actions: [REBASE, RENUMBER]', 2],
    ['actions: []', 0],
    ['kinds: [Article]', 1],
    ['organ: "水务局"', 4],
    ['organ: "水务局", division: "宣传科"', 1],
    ['division: "没有的科"', 0],
  ])('speaks only of places with %s', async (filter, count) => {
    const data = await api.data(`{ impact(${ASKED}, filter: { ${filter} }) {
      counts { total } affected { totalCount edges { node { action } } } byOrgan { organ }
      alignment { totalCount }
    } }`);
    expect(at(data, 'impact.counts.total')).toBe(count);
    expect(at(data, 'impact.affected.totalCount')).toBe(count);
    expect(listAt(data, 'impact.affected.edges')).toHaveLength(count);
    expect(at(data, 'impact.alignment.totalCount')).toBe(6);
  });

  test('a way that is too long is not followed, and that is said', async () => {
    const { impact } = await api.data(`{ impact(${ASKED}, depth: 1) {
      counts { total indirect } truncated
    } }`);
    expect(impact).toEqual({ counts: { total: 4, indirect: 0 }, truncated: 'DEPTH' });
  });

  test('a draft is read from its text and stays out of the graph', async () => {
    const query = `query ($draft: String!) { impact(law: "样本水利条例", from: "2015-03-01", draft: $draft) {
      revision { to isDraft } counts { total byAction { reread } }
      affected(first: 1) { edges { node { replacement notes } } }
    } }`;
    const before = await api.data('{ coverage { documents lawVersions } }');
    const data = await api.data(query, { draft: texts.DRAFT });
    expect(data['impact']).toMatchObject({
      revision: { to: null, isDraft: true },
      counts: { total: 5, byAction: { reread: 3 } },
      affected: { edges: [{ node: { notes: ['DRAFT_DATE'] } }] },
    });
    expect(textAt(data, 'impact.affected.edges.0.node.replacement')).toContain('××××');
    expect(await api.data('{ coverage { documents lawVersions } }')).toEqual(before);
  });

  test('the same question is worked out once a request', async () => {
    api.forget();
    await api.data(`{ a: impact(${ASKED}) { counts { total } }
      b: impact(${ASKED}, filter: { actions: [REBASE] }) { affected { totalCount } } }`);
    const twice = api.sent.filter((name) => name === 'otherCitations');
    expect(twice).toHaveLength(1);
  });
});

describe('an impact that cannot be told', () => {
  let workspace: Workspace;
  let api: TestApi;
  let bare: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await openStore({}));
    await bring(workspace, FILES);
    api = await startApi(workspace.store, undefined, texts.revisionsOf(workspace));
    bare = await startApi(workspace.store);
  });
  afterAll(async () => {
    expect(api.faults).toEqual([]);
    await bare.close();
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  const QUERY = `query ($draft: String, $from: Date!, $to: Date, $law: String!, $renamed: Boolean!, $depth: Int!) {
    impact(law: $law, from: $from, to: $to, draft: $draft, renamed: $renamed, depth: $depth) {
      counts { total } revision { title }
    }
  }`;
  const GIVEN = { law: '样本水利条例', from: '2015-03-01', renamed: false, depth: 3 };

  test.each<[string, object, string]>([
    ['a version that is not held', { to: '2020-01-01' }, 'VERSION_NOT_HELD'],
    [
      'an old version that is not held',
      { from: '1999-01-01', to: '2024-05-20' },
      'VERSION_NOT_HELD',
    ],
    ['a law that is not held', { law: '样本无此法', to: '2024-05-20' }, 'VERSION_NOT_HELD'],
    ['an amending decision', { draft: texts.DECISION }, 'DRAFT_IS_DECISION'],
    ['a draft of another law', { draft: texts.RENAMED_DRAFT }, 'DRAFT_OF_OTHER_LAW'],
    ['a draft that is no law', { draft: '今天开会。' }, 'DOCUMENT_UNKNOWN'],
    ['an empty draft', { draft: '' }, 'DOCUMENT_EMPTY'],
    ['a draft that is too long', { draft: '水'.repeat(1_000_001) }, 'INPUT_TOO_LARGE'],
    ['neither a version nor a draft', {}, 'QUERY_INVALID'],
    ['both', { to: '2024-05-20', draft: texts.DRAFT }, 'QUERY_INVALID'],
    ['a day that no calendar has', { to: '2024-02-30' }, 'VALUE_REFUSED'],
    ['a title that is none', { law: '水'.repeat(301), to: '2024-05-20' }, 'VALUE_REFUSED'],
    ['no depth', { depth: 0, to: '2024-05-20' }, 'VALUE_REFUSED'],
    ['too great a depth', { depth: 11, to: '2024-05-20' }, 'VALUE_REFUSED'],
  ])('%s', async (_what, given, code) => {
    const { body, text } = await api.ask(QUERY, { ...GIVEN, ...given });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(body.errors?.[0]?.extensions['mend']).toEqual(expect.stringMatching(/\S/u));
    expect(text.length).toBeLessThan(2_000);
    expect(text).not.toMatch(/\n\s+at |node_modules/u);
  });

  test('names the versions that are held', async () => {
    const { body } = await api.ask(QUERY, { ...GIVEN, to: '2020-01-01' });
    expect(body.errors?.[0]?.message).toContain('2015-03-01, 2024-05-20');
  });

  test('a draft with another title is read where that is said', async () => {
    const data = await api.data(QUERY, { ...GIVEN, draft: texts.RENAMED_DRAFT, renamed: true });
    expect(at(data, 'impact.counts.total')).toBe(5);
  });

  test('one that fails leaves the rest of the answer', async () => {
    const { body } = await api.ask(`{
      impact(law: "样本无此法", from: "2015-03-01", to: "2024-05-20") { counts { total } }
      coverage { documents }
    }`);
    expect(body.data).toEqual({ impact: null, coverage: { documents: 4 } });
    expect(body.errors?.[0]?.path).toEqual(['impact']);
  });

  test('a service without documents holds no version', async () => {
    const { body } = await bare.ask(`{ impact(${ASKED}) { counts { total } } }`);
    expect(body.errors?.[0]?.extensions.code).toBe('VERSION_NOT_HELD');
  });

  test('three in one query are refused before anything is read', async () => {
    const asked = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: impact(${ASKED}) { counts { total } }`).join(' ')} }`;
    api.forget();
    const { body, status } = await api.ask(asked(3));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      limit: 300_000,
    });
    expect(Number(body.errors?.[0]?.extensions['cost'])).toBeGreaterThan(300_000);
    expect(api.sent).toEqual([]);
    expect((await api.ask(asked(2))).body.errors).toBeUndefined();
  });

  test('what a dashboard asks for is not too much', async () => {
    const { body } = await api.ask(`{ impact(${ASKED}) {
      revision { title from to isDraft } truncated otherVersions
      counts { total byAction { none renumber reread rebase } unsure indirect historyOnly }
      byOrgan { organ counts { none renumber reread rebase }
        divisions { division counts { none renumber reread rebase } } }
      alignment(first: 200) { totalCount edges { node { from to kind score moved unsure grades } } }
      affected(first: 200) { totalCount pageInfo { hasNextPage endCursor } edges { node {
        kind citingId citing { ... on PowerItem { id } } name seq part organ divisions path
        document { name } sheet row column through { name }
        citation { law raw start end quote pinpoint { article suffix paragraph item subitem } }
        change { kind to { article suffix paragraph } grades evidence { kind sentence from to } sure unsureWhy }
        action replacement candidate newQuote notes tiedBy
      } } }
    } }`);
    expect(body.errors).toBeUndefined();
  });
});
