import { describe, expect, test } from '@jest/globals';
import type { GraphStore, StoreTransaction } from '../../../src/store/port.js';
import { cypher, runText } from '../setup/cypher.js';
import { rejection } from '../setup/rejection.js';
import type { StoreOf } from './index.js';

const CREATE = 'CREATE (n:Entity:Organ {id: $id})';
const BROKEN = 'MATCH (n:Entity RETURN n.id AS id';

export function describeTransactions(storeOf: StoreOf): void {
  describe('transactions', () => {
    test('a read sees what was written before it', async () => {
      const store = storeOf();
      const result = await store.write(async (tx) => {
        await runText(tx, CREATE, { id: 'organ-1' });
        return ids(tx);
      });
      expect(result).toEqual(['organ-1']);
      expect(await store.read(ids)).toEqual(['organ-1']);
    });

    test('work that throws leaves nothing, and its error comes back as it is', async () => {
      const store = storeOf();
      const own = new Error('own');
      const work = async (tx: StoreTransaction): Promise<void> => {
        await runText(tx, CREATE, { id: 'organ-1' });
        throw own;
      };
      await expect(store.write(work)).rejects.toBe(own);
      expect(await store.read(ids)).toEqual([]);
    });

    test('a failed statement fails the transaction, even if the work goes on', async () => {
      const store = storeOf();
      const written = store.write(async (tx) => {
        await runText(tx, CREATE, { id: 'organ-1' });
        await runText(tx, BROKEN).catch(() => []);
        await runText(tx, CREATE, { id: 'organ-2' }).catch(() => []);
      });
      expect((await rejection(written)).code).toBe('STORE_FAILED');
      expect(await store.read(ids)).toEqual([]);
    });

    test('an error names the statement and keeps the words of the store to its cause', async () => {
      const error = await rejection(storeOf().read((tx) => runText(tx, BROKEN)));
      expect(error.message).toContain('statement test');
      expect(error.message).not.toMatch(/syntax|expected|GRAFEO|Neo\./i);
      expect(error.cause).toBeDefined();
    });

    test('a store works on after an error', async () => {
      const store = storeOf();
      await rejection(store.write((tx) => runText(tx, BROKEN)));
      await store.write((tx) => runText(tx, CREATE, { id: 'organ-1' }));
      expect(await store.read(ids)).toEqual(['organ-1']);
    });

    test('a read writes nothing', async () => {
      const store = storeOf();
      const written = store.read((tx) => runText(tx, CREATE, { id: 'organ-1' }));
      expect((await rejection(written)).code).toBe('STORE_FAILED');
      expect(await store.read(ids)).toEqual([]);
    });

    test('statements sent together run in the order in which they were sent', async () => {
      const store = storeOf();
      const counts = await store.write((tx) =>
        Promise.all([count(tx), runText(tx, CREATE, { id: 'organ-1' }), count(tx)]),
      );
      expect([counts[0], counts[2]]).toEqual([0, 1]);
    });

    test('a transaction does nothing after its end', async () => {
      const store = storeOf();
      const tx = await store.write((open) => Promise.resolve(open));
      expect((await rejection(runText(tx, CREATE, { id: 'organ-1' }))).code).toBe('INTERNAL');
      expect(await store.read(ids)).toEqual([]);
    });

    test('an observer is told of every statement until it is removed', async () => {
      const store = storeOf();
      const seen: unknown[] = [];
      const stop = store.observe((statement, params) => seen.push([statement.name, params]));
      await store.read((tx) => runText(tx, 'RETURN $x AS x', { x: 1 }));
      stop();
      await store.read((tx) => runText(tx, 'RETURN $x AS x', { x: 2 }));
      expect(seen).toEqual([['test', { x: 1 }]]);
    });

    test('nodes do not leave a store, only projections', async () => {
      const store: GraphStore = storeOf();
      await store.write((tx) => runText(tx, CREATE, { id: 'organ-1' }));
      const raw = store.read((tx) => tx.run(cypher('MATCH (n:Entity) RETURN n'), {}));
      expect((await rejection(raw)).code).toBe('INTERNAL');
    });
  });
}

async function ids(tx: StoreTransaction): Promise<unknown[]> {
  const rows = await runText(tx, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  return rows.map((row) => row['id']);
}

async function count(tx: StoreTransaction): Promise<unknown> {
  const rows = await runText(tx, 'MATCH (n:Entity) RETURN count(n) AS count');
  return rows[0]?.['count'];
}
