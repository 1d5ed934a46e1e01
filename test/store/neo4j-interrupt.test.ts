import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore, RunOptions } from '../../src/store/port.js';
import { runText } from './setup/cypher.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { ping } from './setup/ping.js';
import { rejection } from './setup/rejection.js';
import { until } from './setup/until.js';

/** Runs for minutes; its end is how it is found among the running ones. */
const SLOW = 'UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN i AS slow';

describeNeo4j('a query that nobody waits for', (options) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ neo4j: options });
  });
  afterAll(() => store.close());

  test('is ended on the server when its caller leaves', async () => {
    const caller = new AbortController();
    const slow = runSlow({ signal: caller.signal });
    const ended = expect(slow).rejects.toThrow('left');
    await until(async () => (await running()) === 1);
    caller.abort(new Error('left'));
    await ended;
    await until(async () => (await running()) === 0);
  });

  test('is ended on the server when its time is up', async () => {
    expect((await rejection(runSlow({ timeoutMs: 300 }))).code).toBe('QUERY_TIMEOUT');
    await until(async () => (await running()) === 0);
  });

  test('leaves its connection to others', async () => {
    // More in all than there are connections.
    for (let round = 0; round < 10; round += 1) {
      const caller = new AbortController();
      const many = Array.from({ length: 6 }, () => runSlow({ signal: caller.signal }));
      const ended = Promise.allSettled(many);
      await until(async () => (await running()) === many.length);
      caller.abort(new Error('left'));
      expect((await ended).every(({ status }) => status === 'rejected')).toBe(true);
      await until(async () => (await running()) === 0);
    }
    expect(await ping(store)).toBe(1);
  });

  function runSlow(how: RunOptions): Promise<unknown> {
    return store.read((tx) => runText(tx, SLOW), how);
  }

  async function running(): Promise<unknown> {
    const text = `SHOW TRANSACTIONS YIELD currentQuery
      WHERE currentQuery ENDS WITH 'RETURN i AS slow'
      RETURN count(*) AS count`;
    const rows = await store.read((tx) => runText(tx, text));
    return rows[0]?.['count'];
  }
});
