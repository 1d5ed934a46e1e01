import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FactSet } from '../../src/graph/facts.js';
import { NODE_KINDS, type NodeKind } from '../../src/graph/kinds.js';
import type { GraphStore } from '../../src/store/port.js';
import { eachStore } from '../harness/each-store.js';
import { startApi, type TestApi } from './support/client.js';
import { Facts } from './support/facts.js';
import { at, each, textAt } from './support/walk-json.js';
import { world } from './support/world.js';

/** Texts with what full-text indexes stumble on: letters, digits, rare characters, punctuation. */
function oddList(): FactSet {
  const facts = new Facts('杂项清单（2024）');
  const names = [
    'A4纸质涉密载体销毁',
    'ISO9001认证检查',
    '国务院令第786号检查',
    '保密',
    '保密检查',
    '大保密检查员',
    '保、密',
    '保 密',
    '𠮷野家检查',
    '第一百〇三条检查',
    'gb/t 28181 检查',
    'ＧＢ检查',
    '50%检查_*?',
    '检查"引号"',
    '检\\查',
  ];
  for (const [index, name] of names.entries()) {
    facts.item({ seq: index + 1, type: '行政检查', name, organ: '某局' });
  }
  return facts.build();
}

const QUERIES = [
  '保密',
  '密',
  '保',
  '保密检查',
  '检查 保密',
  'a4',
  'A4纸',
  '纸质',
  'iso',
  '9001认',
  '786号',
  '第786号检查',
  '令第',
  '𠮷',
  '𠮷野',
  '野家',
  '百〇三',
  '一百 检查',
  '第四十一条',
  '国家秘密',
  'GB',
  'gb/t',
  '%',
  '_*',
  '"引号"',
  '\\查',
  '。',
  '行政许可法 12',
  '处室',
  '某局',
  '保密　检查',
];

interface Node {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly text: string;
}

/** The nodes of all documents as their merged words are: the longest text of each. */
function nodesOf(documents: readonly FactSet[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const { id, kind, props } of documents.flatMap((facts) => [facts.source, ...facts.nodes])) {
    const text = String(props['searchText']);
    const held = nodes.get(id);
    if (held !== undefined && held.text.length >= text.length) continue;
    nodes.set(id, { id, kind, name: String(props['name'] ?? props['title']), text });
  }
  return [...nodes.values()];
}

/** The rule of `search`, worked out the plain way. */
function expectedIds(nodes: readonly Node[], query: string): readonly string[] {
  const terms = query.toLowerCase().split(/\s+/u);
  const rank = ({ name }: Node): number => {
    const lower = name.toLowerCase();
    if (lower === terms.join(' ')) return 0;
    if (!terms.every((term) => lower.includes(term))) return 3;
    return lower.startsWith(terms[0] ?? '') ? 1 : 2;
  };
  const key = (node: Node): string => `${rank(node)} ${NODE_KINDS.indexOf(node.kind)} ${node.id}`;
  return nodes
    .filter(({ text }) => terms.every((term) => text.toLowerCase().includes(term)))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ id }) => id);
}

eachStore('search', (open) => {
  let store: GraphStore;
  let api: TestApi;
  const documents = [...world(), oddList()];
  const nodes = nodesOf(documents);
  beforeAll(async () => {
    store = await open();
    api = await startApi(store);
    for (const facts of documents) await api.load(facts);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  const SEARCH = `query ($q: String!, $first: Int, $after: String) {
    search(query: $q, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } }
    }
  }`;

  test.each(QUERIES)('finds by %j what contains it, the best first', async (q) => {
    const data = await api.data(SEARCH, { q, first: 200 });
    const expected = expectedIds(nodes, q);
    expect(each(data, 'search.edges', 'node.id')).toEqual(expected);
    expect(at(data, 'search.totalCount')).toBe(expected.length);
  });

  test('gives pages that join to the whole', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const data = await api.data(SEARCH, { q: '检查', first: 3, after });
      seen.push(...each(data, 'search.edges', 'node.id'));
      if (at(data, 'search.pageInfo.hasNextPage') === false) break;
      after = textAt(data, 'search.pageInfo.endCursor');
    }
    expect(seen).toEqual(expectedIds(nodes, '检查'));
  });

  test('keeps to the kinds that are asked for', async () => {
    const query = '{ search(query: "保密", kinds: [Organ, Law]) { edges { node { kind name } } } }';
    expect(await api.data(query)).toEqual({
      search: { edges: [{ node: { kind: 'Organ', name: '自治区国家保密局' } }] },
    });
  });
});
