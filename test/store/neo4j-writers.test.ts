import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { clearGraph } from '../../src/store/clear.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { sampleList } from './contract/sample-facts.js';
import { runText } from './setup/cypher.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { exported } from './setup/exported.js';
import { importFacts } from './setup/import.js';
import { rejection } from './setup/rejection.js';

describeNeo4j('writers on Neo4j', (options) => {
  let stores: readonly GraphStore[] = [];
  let store: GraphStore;
  beforeAll(async () => {
    // All at once on a database that may have no schema yet.
    stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ neo4j: options })));
    store = stores[0] ?? (await openStore({ neo4j: options }));
  });
  beforeEach(() => clearGraph(store));
  afterAll(async () => {
    await Promise.all(stores.map((one) => one.close()));
  });

  test('four that import the same lists at once make no twins', async () => {
    const lists = ['甲', '乙'].map((name) => sampleList(name, { items: 40 }));
    for (const facts of lists) await importFacts(store, facts);
    const right = await exported(store);
    await clearGraph(store);
    await Promise.all(stores.flatMap((one) => lists.map((facts) => importFacts(one, facts))));
    expect(await exported(store)).toBe(right);
  });

  test('two in a deadlock are tried again until both succeed', async () => {
    await store.write((tx) => runText(tx, "UNWIND ['a', 'b'] AS id CREATE (:Entity {id: id})"));
    let attempts = 0;
    let holders = 0;
    let bothHold = (): void => undefined;
    const met = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const add = (first: string, second: string): Promise<unknown> =>
      store.write(async (tx) => {
        const text = 'MATCH (n:Entity {id: $id}) SET n.n = coalesce(n.n, 0) + 1';
        attempts += 1;
        await runText(tx, text, { id: first });
        holders += 1;
        if (holders === 2) bothHold();
        // Each holds its first node now and goes on to the other's.
        await met;
        await runText(tx, text, { id: second });
      });
    await Promise.all([add('a', 'b'), add('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    const rows = await store.read((tx) => runText(tx, 'MATCH (n:Entity) RETURN n.n AS n'));
    expect(rows).toEqual([{ n: 2 }, { n: 2 }]);
  });

  test('a value too long for an index that the database has is refused as one', async () => {
    const facts = sampleList('甲', { items: 2, wording: '长'.repeat(3_000) });
    const run = (text: string): Promise<unknown> => store.write((tx) => runText(tx, text));
    await run('CREATE INDEX test_name FOR (n:PowerItem) ON (n.name)');
    // While such an index is being made, the same write would break the whole database.
    await run('CALL db.awaitIndexes(60)');
    try {
      expect((await rejection(importFacts(store, facts))).code).toBe('VALUE_REFUSED');
      expect(await exported(store)).toBe('');
    } finally {
      await run('DROP INDEX test_name');
    }
    await importFacts(store, facts);
  });

  test('the lock that they take is no part of the graph', async () => {
    await importFacts(store, sampleList('甲'));
    const locks = await store.read((tx) =>
      runText(tx, 'MATCH (l:WriteLock) RETURN count(l) AS count, labels(l) AS labels'),
    );
    expect(locks).toEqual([{ count: 1, labels: ['WriteLock'] }]);
  });

  test('what they wrote is found by pairs of characters', async () => {
    await importFacts(store, sampleList('甲', { items: 3 }));
    const text = `CALL db.index.fulltext.queryNodes('search', $words) YIELD node
      WHERE node:PowerItem
      RETURN count(*) AS count`;
    const rows = await store.read((tx) => runText(tx, text, { words: '"违反规定"' }));
    expect(rows).toEqual([{ count: 3 }]);
  });
});
