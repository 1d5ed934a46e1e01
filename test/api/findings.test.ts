import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { READERS } from '../../src/api/records/entity.js';
import type { Workspace } from '../../src/import/workspace.js';
import { eachStore } from '../harness/each-store.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { startApi, type Data, type TestApi } from './support/client.js';
import { bring, list, PENALTIES } from './support/law-files.js';
import { at, each, listAt, textAt } from './support/walk-json.js';

const STALE = '《中华人民共和国样本处罚法》（2017年9月1日通过）第二条';
const BASIS = `【法律】${STALE}：“对样本处一百元罚款。”《样本处罚法》第九条。`;
const OTHER = list('《样本未收办法》第三条').replaceAll('样本局', '别局');

/** Findings come with every list that is imported; the API shows them and what was not looked at. */
eachStore('findings', (open) => {
  let workspace: Workspace;
  let api: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await open());
    api = await startApi(workspace.store);
    await bring(workspace, PENALTIES);
    await bring(workspace, { '2024年样本局权责清单.txt': list(BASIS) });
    await bring(workspace, { '2024年别局权责清单.txt': OTHER });
  });
  afterAll(async () => {
    expect(api.faults).toEqual([]);
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('a finding says what, where, why and what to do', async () => {
    const data = await api.data(`{ findings(filter: { kinds: [STALE_VERSION] }) {
      totalCount
      edges { node {
        id kind name rule severity message suggestion evidence { name value }
        item { name } seq part sheet row column law article raw start end
        document { name } sources { totalCount }
      } }
    } }`);
    expect(at(data, 'findings.totalCount')).toBe(1);
    const node = at(data, 'findings.edges.0.node');
    expect(node).toMatchObject({
      kind: 'Finding',
      rule: 'STALE_VERSION',
      severity: 'ERROR',
      item: { name: '对违反样本管理规定的处罚' },
      seq: 1,
      part: 'basis',
      sheet: null,
      row: 1,
      column: '设定依据',
      law: '中华人民共和国样本处罚法',
      article: '2',
      raw: STALE,
      start: 4,
      end: 4 + STALE.length,
      document: { name: '2024年样本局权责清单.txt' },
      sources: { totalCount: 1 },
    });
    expect(textAt(node, 'message')).toContain('2021年1月22日');
    expect(textAt(node, 'suggestion')).toContain('2021年1月22日');
    expect(listAt(node, 'evidence')).toContainEqual({ name: 'laterVersion', value: '2021-01-22' });
  });

  test('a finding is found by its id, and stands under its item and its list', async () => {
    const under = await api.data(`{
      findings { edges { node { id } } totalCount }
      powerItems { edges { node { findings { totalCount lists edges { node { id } } counts { kind count } } } } }
      sources { edges { node { type findings { totalCount lists checked edges { node { id } } } } } }
    }`);
    const all = each(under, 'findings.edges', 'node.id');
    expect(all.length).toBe(at(under, 'findings.totalCount'));
    for (const root of ['powerItems', 'sources']) {
      const own = listAt(under, `${root}.edges`).flatMap((edge) =>
        each(edge, 'node.findings.edges', 'node.id'),
      );
      expect(own.toSorted()).toEqual([...all].sort());
    }
    for (const edge of listAt(under, 'sources.edges')) {
      const isList = at(edge, 'node.type') === 'LIST';
      expect(at(edge, 'node.findings.lists')).toBe(isList ? 1 : 0);
      if (!isList) expect(at(edge, 'node.findings')).toMatchObject({ totalCount: 0, checked: 0 });
    }
    const byId = await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: all[0] ?? '',
    });
    expect(byId).toEqual({ node: { __typename: 'Finding', id: all[0] ?? '' } });
  });

  test.each([
    ['kinds: [STALE_VERSION, NO_SUCH_ARTICLE]', 2],
    ['kinds: []', 0],
    ['severities: [INFO]', 0],
    ['law: "《样本处罚法》"', 2],
    ['law: "中华人民共和国样本处罚法", kinds: [NO_SUCH_ARTICLE]', 1],
    ['law: "样本未收办法"', 0],
    ['column: "责任事项依据", organ: "样本局"', 1],
    ['organ: "没有的局"', 0],
  ])('only those with %s', async (filter, count) => {
    const data = await api.data(`{ findings(filter: { ${filter} }) {
      totalCount counts { count } bySeverity { count } edges { node { id } }
    } }`);
    expect(at(data, 'findings.totalCount')).toBe(count);
    expect(listAt(data, 'findings.edges')).toHaveLength(count);
    for (const field of ['counts', 'bySeverity']) {
      const counts = each(data, `findings.${field}`, 'count').map(Number);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(count);
    }
  });

  test('what was not checked is counted for the lists that the filter lets through', async () => {
    const scope = 'lists checked notChecked { reason count }';
    const data = await api.data(`{
      all: findings { ${scope} }
      one: findings(filter: { organ: "样本局" }) { ${scope} }
      other: findings(filter: { organ: "别局", kinds: [STALE_VERSION] }) { totalCount ${scope} }
      none: findings(filter: { organ: "没有的局" }) { ${scope} }
    }`);
    const sum = (name: string): number =>
      each(data, `${name}.notChecked`, 'count').reduce<number>((a, b) => a + Number(b), 0);
    expect(at(data, 'all.lists')).toBe(2);
    expect(at(data, 'all.checked')).toBe(
      Number(at(data, 'one.checked')) + Number(at(data, 'other.checked')),
    );
    expect(sum('all')).toBe(sum('one') + sum('other'));
    // Its law is not held: that nothing is found does not say that all is well.
    expect(at(data, 'other.totalCount')).toBe(0);
    expect(listAt(data, 'other.notChecked').length).toBeGreaterThan(0);
    expect(at(data, 'none')).toEqual({ lists: 0, checked: 0, notChecked: [] });
  });

  test('the item and the list of a filter decide of which lists the checks are counted', async () => {
    const ids = await api.data(`{
      one: powerItems(filter: { organ: "样本局" }) { edges { node { id document { id } } } }
      other: powerItems(filter: { organ: "别局" }) { edges { node { document { id } } } }
    }`);
    const asked = async (item: string, document: string): Promise<unknown> => {
      const query = `query ($i: ID!, $d: ID!) {
        findings(filter: { item: $i, document: $d }) { lists totalCount }
      }`;
      return at(await api.data(query, { i: item, d: document }), 'findings');
    };
    const item = textAt(ids, 'one.edges.0.node.id');
    const own = textAt(ids, 'one.edges.0.node.document.id');
    expect(await asked(item, own)).toEqual({ lists: 1, totalCount: 3 });
    const other = textAt(ids, 'other.edges.0.node.document.id');
    expect(await asked(item, other)).toEqual({ lists: 0, totalCount: 0 });
    expect(await asked('item-000000000000000000000000', own)).toEqual({ lists: 0, totalCount: 0 });
  });

  test('pages meet each finding once in both directions', async () => {
    const page = 'edges { node { id } cursor } pageInfo { hasNextPage startCursor endCursor }';
    const whole = each(await api.data(`{ findings { ${page} } }`), 'findings.edges', 'node.id');
    const forward: unknown[] = [];
    let after: string | null = null;
    do {
      const data: Data = await api.data(
        `query ($after: String) { findings(first: 1, after: $after) { ${page} } }`,
        { after },
      );
      forward.push(...each(data, 'findings.edges', 'node.id'));
      after = textAt(data, 'findings.pageInfo.endCursor');
      if (at(data, 'findings.pageInfo.hasNextPage') !== true) break;
    } while (forward.length <= whole.length);
    expect(forward).toEqual(whole);
    const last = await api.data(`{ findings(last: 2) { ${page} } }`);
    expect(each(last, 'findings.edges', 'node.id')).toEqual(whole.slice(-2));
  });

  test('items are counted in one statement, however many they are', async () => {
    api.forget();
    await api.data(`{ powerItems { edges { node {
      findings { totalCount checked counts { kind } edges { node { rule item { name } } } }
    } } } }`);
    const finds = api.sent.filter((name) => name.startsWith('itemFinding'));
    expect(finds.toSorted()).toEqual([
      'itemFindingScope',
      'itemFindingsCount',
      'itemFindingsPage',
      'itemFindingsTally',
    ]);
  });

  test('statistics count them', async () => {
    const data = await api.data(`{
      statistics { findingsByKind { kind count } findingsBySeverity { severity count } }
      findings { counts { kind count } bySeverity { severity count } }
    }`);
    expect(at(data, 'statistics.findingsByKind')).toEqual(at(data, 'findings.counts'));
    expect(at(data, 'statistics.findingsBySeverity')).toEqual(at(data, 'findings.bySeverity'));
  });
});

test('a finding of a rule that nobody knows is a fault, and is not shown as another', () => {
  const row = { id: 'finding-x', name: 'x', message: 'x', severity: 'error', rule: 'no-such-rule' };
  expect(() => READERS.Finding.record(row)).toThrow('no-such-rule');
});
