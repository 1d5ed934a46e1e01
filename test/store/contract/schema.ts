import { describe, expect, test } from '@jest/globals';
import { rejection } from '../setup/rejection.js';
import { runText } from '../setup/cypher.js';
import type { StoreOf } from './index.js';

export function describeSchema(storeOf: StoreOf): void {
  describe('schema', () => {
    test('may be ensured again, also over data', async () => {
      const store = storeOf();
      await store.write((tx) => runText(tx, "CREATE (n:Entity:Law {id: 'law-1'})"));
      await store.ensureSchema();
      await store.ensureSchema();
      const rows = await store.read((tx) => runText(tx, 'MATCH (n:Entity) RETURN n.id AS id'));
      expect(rows).toEqual([{ id: 'law-1' }]);
    });

    test('allows one node an id', async () => {
      const store = storeOf();
      await store.write((tx) => runText(tx, "CREATE (n:Entity {id: 'law-1'})"));
      const twin = store.write((tx) => runText(tx, "CREATE (n:Entity {id: 'law-1'})"));
      expect((await rejection(twin)).code).toBe('STORE_FAILED');
      const rows = await store.read((tx) => runText(tx, 'MATCH (n:Entity) RETURN n.id AS id'));
      expect(rows).toEqual([{ id: 'law-1' }]);
    });

    test('the store says what it is', async () => {
      const { product, version, place } = await storeOf().describe();
      expect(product).not.toBe('');
      expect(version).toMatch(/^\d+\.\d+/);
      expect(place).not.toMatch(/@/);
    });
  });
}
