import { describe, expect, test } from '@jest/globals';
import type { EdgeFact, FactSet } from '../../../src/graph/facts.js';
import { edgeId } from '../../../src/graph/ids.js';
import { replaceSource } from '../../../src/store/replace-source.js';
import { runText } from '../setup/cypher.js';
import { exported } from '../setup/exported.js';
import { forget, importFacts } from '../setup/import.js';
import { rejection } from '../setup/rejection.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

export function describeReplaceSource(storeOf: StoreOf): void {
  describe('replaceSource', () => {
    test('the same facts again change nothing and write nothing', async () => {
      const store = storeOf();
      const facts = sampleList('甲');
      await importFacts(store, facts);
      const before = await exported(store);
      const sent: string[] = [];
      const stop = store.observe(({ name }) => sent.push(name));
      const { nodes, edges } = await importFacts(store, facts);
      stop();
      expect(await exported(store)).toBe(before);
      expect(sent.filter((name) => /^(put|remove|release)/.test(name))).toEqual([]);
      for (const counts of [...Object.values(nodes), ...Object.values(edges)]) {
        expect(counts).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }
    });

    test('it counts by kind what the document states', async () => {
      const store = storeOf();
      const first = await importFacts(store, sampleList('甲', { items: 4 }));
      expect(first.nodes.PowerItem).toEqual({ added: 4, changed: 0, removed: 0, unchanged: 0 });
      expect(first.edges.CITES).toEqual({ added: 4, changed: 0, removed: 0, unchanged: 0 });
      expect(first.nodes.Unresolved).toBeUndefined();
      const next = await importFacts(store, sampleList('甲', { items: 3, wording: '（改）' }));
      expect(next.nodes.PowerItem).toEqual({ added: 0, changed: 3, removed: 1, unchanged: 0 });
      expect(next.nodes.Duty).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 3 });
      expect(next.edges.CITES).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 3 });
      expect(next.edges.HAS_ARTICLE).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 3 });
    });

    test('a correction gives what the corrected list alone would give', async () => {
      const store = storeOf();
      const corrected = sampleList('甲', { items: 3, articles: 2, wording: '（改）' });
      await importFacts(store, sampleList('乙'));
      await importFacts(store, corrected);
      const right = await exported(store);
      await forget(store, corrected);
      await importFacts(store, sampleList('甲', { items: 6, articles: 4 }));
      expect(await exported(store)).not.toBe(right);
      await importFacts(store, corrected);
      expect(await exported(store)).toBe(right);
    });

    test('a document taken back leaves the graph as it was without it', async () => {
      const store = storeOf();
      const [first, second] = [sampleList('甲'), sampleList('乙', { articles: 5 })];
      await importFacts(store, first);
      const before = await exported(store);
      await importFacts(store, second);
      const summary = await forget(store, second);
      expect(summary.nodes.SourceDocument).toMatchObject({ removed: 1 });
      expect(await exported(store)).toBe(before);
      await forget(store, first);
      expect(await exported(store)).toBe('');
    });

    test('a document that is not there can be taken back', async () => {
      expect(await forget(storeOf(), sampleList('甲'))).toEqual({ nodes: {}, edges: {} });
    });

    test('an edge that moves to another end is not left at the old one', async () => {
      const store = storeOf();
      const facts = sampleList('甲', { items: 1, articles: 2 });
      const other = facts.nodes.filter(({ kind }) => kind === 'Article')[1]?.id ?? '';
      await importFacts(store, facts);
      const moved = facts.edges.map((edge) =>
        edge.kind === 'CITES' ? { ...edge, to: other } : edge,
      );
      await importFacts(store, { ...facts, edges: moved });
      const text = 'MATCH (:PowerItem)-[e:CITES]->(a:Article) RETURN a.id AS id';
      expect(await store.read((tx) => runText(tx, text))).toEqual([{ id: other }]);
    });

    test('work that fails after the import leaves nothing of it', async () => {
      const store = storeOf();
      await importFacts(store, sampleList('甲'));
      const before = await exported(store);
      const failing = store.write(async (tx) => {
        await replaceSource(tx, sampleList('甲', { wording: '（改）' }));
        await replaceSource(tx, sampleList('乙'));
        throw new Error('afterwards');
      });
      await expect(failing).rejects.toThrow('afterwards');
      expect(await exported(store)).toBe(before);
    });

    test.each(unfitFacts())('%s are refused whole', async (_what, facts) => {
      const store = storeOf();
      expect((await rejection(importFacts(store, facts))).code).toBe('INTERNAL');
      expect(await exported(store)).toBe('');
    });

    test('one value that cannot be stored leaves nothing of the document', async () => {
      const store = storeOf();
      const facts = sampleList('甲', { items: 3, wording: '\ud83d' });
      const error = await rejection(importFacts(store, facts));
      expect(error.code).toBe('VALUE_REFUSED');
      expect(await exported(store)).toBe('');
    });
  });
}

function unfitFacts(): [string, FactSet][] {
  const facts = sampleList('甲', { items: 1 });
  const [node] = facts.nodes;
  const [edge] = facts.edges;
  if (node === undefined || edge === undefined) throw new Error('the sample is empty');
  const withEdge = (changed: Partial<EdgeFact>): FactSet => ({
    ...facts,
    edges: [...facts.edges, { ...edge, id: 'cites-new', ...changed }],
  });
  const { id } = facts.source;
  return [
    ['twin nodes', { ...facts, nodes: [...facts.nodes, node] }],
    ['twin edges', { ...facts, edges: [...facts.edges, edge] }],
    ['a source of another kind', { ...facts, source: node, nodes: [] }],
    ['edges from nowhere', withEdge({ from: 'law-0' })],
    ['edges to nowhere', withEdge({ to: 'law-0' })],
    ['edges of another document', withEdge({ document: 'document-0' })],
    ['citations of no document', withEdge({ kind: 'CITES', document: null })],
    [
      'EXTRACTED_FROM edges',
      withEdge({ kind: 'EXTRACTED_FROM', id: edgeId('EXTRACTED_FROM', node.id, id), document: id }),
    ],
  ];
}
