import { describe, expect, test } from '@jest/globals';
import type { FactSet } from '../../../src/graph/facts.js';
import { clearGraph } from '../../../src/store/clear.js';
import { runText } from '../setup/cypher.js';
import { exported } from '../setup/exported.js';
import { importFacts } from '../setup/import.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

const CELLS = {
  'a name of 3,000 characters': '长'.repeat(3_000),
  'a basis cell of 20,000 characters': `《${'密'.repeat(20_000)}`,
  'a division of 4,000 characters': '处'.repeat(4_000),
  'a word of 20,000 letters': 'x'.repeat(20_000),
};

/** Case c31: an index refuses, or is broken by, a long string. */
export function describeLongValues(storeOf: StoreOf): void {
  describe('long values', () => {
    test.each(Object.entries(CELLS))('%s is stored whole and found', async (_what, cell) => {
      const store = storeOf();
      await importFacts(store, withLongCell(cell));
      const find =
        'MATCH (n:PowerItem) WHERE n.searchText CONTAINS $words RETURN n.name AS name, n.text AS text';
      const words = cell.slice(-9);
      const rows = await store.read((tx) => runText(tx, find, { words }));
      expect(rows).toEqual([{ name: cell, text: cell }]);
      // Still whole and writable afterwards.
      await importFacts(store, sampleList('乙'));
      const before = await exported(store);
      await clearGraph(store);
      await importFacts(store, sampleList('乙'));
      await importFacts(store, withLongCell(cell));
      expect(await exported(store)).toBe(before);
    });
  });
}

function withLongCell(cell: string): FactSet {
  const facts = sampleList('甲', { items: 2 });
  const first = facts.nodes.find(({ kind }) => kind === 'PowerItem');
  const long = { name: cell, text: cell, organName: cell, searchText: cell };
  const nodes = facts.nodes.map((node) =>
    node === first ? { ...node, props: { ...node.props, ...long } } : node,
  );
  const edges = facts.edges.map((edge) =>
    edge.kind === 'CITES' ? { ...edge, props: { ...edge.props, raw: cell, quote: cell } } : edge,
  );
  return { ...facts, nodes, edges };
}
