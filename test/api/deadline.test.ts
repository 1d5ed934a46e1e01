import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { eachStore } from '../harness/each-store.js';
import { startApi, type TestApi } from './support/client.js';
import { layered, makeLayers } from './support/layers.js';

/** Case c37: work ends when the caller leaves or the time is up, and quick queries stay quick. */
const POINT = `{ node(id: "${layered(0, 0)}") { id } }`;
const HEAVY = `{ ${Array.from({ length: 20 }, (_, n) => {
  const [from, to] = [layered(0, n), layered(5, n)];
  return `t${n}: trace(from: "${from}", to: "${to}", direction: ANY, maxDepth: 6) {
    nodesSeen truncated { bound } paths { length } }`;
}).join(' ')} }`;

const SHOW_QUERIES = {
  name: 'testShowQueries',
  description: 'For a test.',
  params: [],
  returns: ['query'],
  text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query',
};

eachStore('heavy walks', (open) => {
  let store: GraphStore;
  let api: TestApi;
  beforeAll(async () => {
    store = await open();
    api = await startApi(store);
    await makeLayers(store);
    await api.data(POINT);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  /** Statements of walks that Neo4j still works on; the embedded store cannot be asked. */
  async function walksUnderWay(): Promise<number> {
    if ((await store.describe()).kind !== 'neo4j') return 0;
    const rows = await store.read((tx) => tx.run(SHOW_QUERIES, {}));
    return rows.filter(({ query }) => JSON.stringify(query).includes('UNWIND $ids AS at')).length;
  }

  /** Waits until no statement is sent any more and none runs; the test's own limit ends it. */
  async function untilQuiet(): Promise<void> {
    for (let sent = -1; sent !== api.sent.length || (await walksUnderWay()) > 0;) {
      sent = api.sent.length;
      await wait(500);
    }
  }

  test('20 that their callers leave go from the store, and a point query is answered throughout', async () => {
    api.forget();
    const callers = Array.from({ length: 20 }, async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1_000);
      return api.ask(HEAVY, undefined, controller.signal).then(
        () => 'answered',
        () => 'left',
      );
    });
    for (let n = 0; n < 5; n += 1) await api.data(POINT);
    const outcomes = await Promise.all(callers);
    expect(outcomes).toContain('left');

    await untilQuiet();
    expect(await walksUnderWay()).toBe(0);
    await api.data(POINT);
    expect(api.faults).toEqual([]);
  });

  test('a query that takes too long ends with a code', async () => {
    const hasty = await startApi(store, { deadlineMs: 50 });
    try {
      const { body, text } = await hasty.ask(HEAVY);
      expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TIMEOUT');
      expect(text).not.toContain('    at ');
      const { body: next } = await hasty.ask(POINT);
      expect(next.errors?.[0]?.extensions.code ?? 'none').toMatch(/none|QUERY_TIMEOUT/);
    } finally {
      await hasty.close();
    }
  });
});
