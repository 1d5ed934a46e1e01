import { describe, expect, test } from '@jest/globals';
import { clearGraph } from '../../../src/store/clear.js';
import { exported } from '../setup/exported.js';
import { importFacts } from '../setup/import.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

export function describeConcurrency(storeOf: StoreOf): void {
  describe('writers at the same time', () => {
    test('give what one after the other gives', async () => {
      const store = storeOf();
      const lists = ['甲', '乙', '丙', '丁'].map((name) => sampleList(name, { items: 20 }));
      for (const facts of lists) await importFacts(store, facts);
      const right = await exported(store);
      await clearGraph(store);
      await Promise.all([...lists, ...lists].map((facts) => importFacts(store, facts)));
      expect(await exported(store)).toBe(right);
    });

    test('do not disturb a reader', async () => {
      const store = storeOf();
      const written = importFacts(store, sampleList('甲', { items: 50 }));
      const seen = await Promise.all([exported(store), exported(store)]);
      await written;
      expect(seen.every((text) => typeof text === 'string')).toBe(true);
      expect(await exported(store)).not.toBe('');
    });
  });
}
