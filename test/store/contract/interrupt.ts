import { describe, expect, test } from '@jest/globals';
import type { StoreTransaction } from '../../../src/store/port.js';
import { runText } from '../setup/cypher.js';
import { rejection } from '../setup/rejection.js';
import type { StoreOf } from './index.js';

export function describeInterrupt(storeOf: StoreOf): void {
  describe('interruption', () => {
    test('a signal that has aborted lets nothing run', async () => {
      const store = storeOf();
      const reason = new Error('left');
      let ran = false;
      const work = (): Promise<void> => {
        ran = true;
        return Promise.resolve();
      };
      await expect(store.read(work, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      await expect(store.write(work, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(ran).toBe(false);
    });

    test.each(['read', 'write'] as const)('a %s ends where its signal aborts', async (access) => {
      const store = storeOf();
      const reason = new Error('left');
      const caller = new AbortController();
      const ended = store[access](
        async (tx) => {
          await one(tx);
          caller.abort(reason);
          for (;;) await one(tx);
        },
        { signal: caller.signal },
      );
      await expect(ended).rejects.toBe(reason);
      expect(await store[access](one)).toBe(1);
    });

    test('a write whose signal aborted before its end leaves nothing', async () => {
      const store = storeOf();
      const caller = new AbortController();
      const ended = store.write(
        async (tx) => {
          await runText(tx, "CREATE (n:Entity {id: 'organ-1'})");
          caller.abort(new Error('left'));
        },
        { signal: caller.signal },
      );
      await expect(ended).rejects.toThrow('left');
      const rows = await store.write((tx) => runText(tx, 'MATCH (n:Entity) RETURN n.id AS id'));
      expect(rows).toEqual([]);
    });

    test('work that takes too long is given up', async () => {
      const store = storeOf();
      const endless = store.read(
        async (tx) => {
          for (;;) await one(tx);
        },
        { timeoutMs: 50 },
      );
      expect((await rejection(endless)).code).toBe('QUERY_TIMEOUT');
      expect(await store.read(one)).toBe(1);
    });
  });
}

async function one(tx: StoreTransaction): Promise<unknown> {
  const rows = await runText(tx, 'RETURN 1 AS one');
  return rows[0]?.['one'];
}
