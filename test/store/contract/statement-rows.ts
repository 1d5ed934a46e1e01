import { describe, expect, test } from '@jest/globals';
import { canonicalJson, compareCodePoints } from '../../../src/graph/merge.js';
import type { Params } from '../../../src/store/port.js';
import { statement } from '../../../src/store/statements.js';
import { expectGolden } from '../setup/golden.js';
import { importFacts } from '../setup/import.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

const list = sampleList('甲', { items: 2, articles: 2 });
const other = sampleList('乙', { items: 1, articles: 2 });
const structure = list.edges.filter(({ document }) => document === null);
const shared = list.nodes.filter(({ kind }) => kind === 'Article' || kind === 'Law');

const QUERIES: readonly (readonly [string, Params])[] = [
  ['sourceProps', { document: list.source.id }],
  ['sourceNodes', { document: list.source.id }],
  ['sourceEdges', { document: list.source.id }],
  ['knownStructure', { rows: structure.map(({ id, to }) => ({ id, to })) }],
  ['otherClaims', { ids: shared.map(({ id }) => id), document: list.source.id }],
];

export function describeStatementRows(storeOf: StoreOf): void {
  describe('statements give the same rows on every store', () => {
    test.each(QUERIES)('%s', async (name, params) => {
      const store = storeOf();
      await importFacts(store, list);
      await importFacts(store, other);
      const rows = await store.read((tx) => tx.run(statement(name), params));
      // Their order is free; the golden has them sorted.
      const lines = rows.map((row) => canonicalJson(row)).sort(compareCodePoints);
      expectGolden(`${name}.jsonl`, `${lines.join('\n')}\n`);
    });

    test.each(QUERIES)('%s says nothing of an empty graph', async (name, params) => {
      expect(await storeOf().read((tx) => tx.run(statement(name), params))).toEqual([]);
    });
  });
}
