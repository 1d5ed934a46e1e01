import { describe, expect, test } from '@jest/globals';
import { runText } from '../setup/cypher.js';
import { exported } from '../setup/exported.js';
import { expectGolden } from '../setup/golden.js';
import { importFacts } from '../setup/import.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

export function describeExport(storeOf: StoreOf): void {
  describe('export', () => {
    test('has the same bytes on every store', async () => {
      const store = storeOf();
      await importFacts(store, sampleList('甲'));
      await importFacts(
        store,
        sampleList('乙', {
          items: 2,
          wording: '𠮷～😀\u0301\n',
          quote: () => ({ text: '引文', textSource: 'quotation' }),
        }),
      );
      expectGolden('export.jsonl', await exported(store));
    });

    test.each([1, 2, 3, 7])('has the same lines in pages of %i', async (pageSize) => {
      const store = storeOf();
      await importFacts(store, sampleList('甲', { items: 6 }));
      expect(await exported(store, pageSize)).toBe(await exported(store));
    });

    test('shows nothing that is no entity', async () => {
      const store = storeOf();
      await importFacts(store, sampleList('甲'));
      const before = await exported(store);
      await store.write((tx) => runText(tx, "CREATE (n:Organ {id: 'organ-without-entity'})"));
      expect(await exported(store)).toBe(before);
      await store.write((tx) => runText(tx, "MATCH (n {id: 'organ-without-entity'}) DELETE n"));
    });

    test('is empty for an empty graph', async () => {
      expect(await exported(storeOf())).toBe('');
    });
  });
}
