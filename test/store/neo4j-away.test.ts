import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { clearGraph } from '../../src/store/clear.js';
import { Neo4jStore } from '../../src/store/neo4j/store.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { sampleList } from './contract/sample-facts.js';
import { hostOf, through } from './setup/bolt.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { exported } from './setup/exported.js';
import { importFacts } from './setup/import.js';
import { ping } from './setup/ping.js';
import { startProxy, type Proxy } from './setup/proxy.js';
import { rejection } from './setup/rejection.js';

describeNeo4j('a Neo4j that is away', (options) => {
  let proxy: Proxy;
  let store: GraphStore;
  beforeAll(async () => {
    proxy = await startProxy(hostOf(options));
    store = await openStore({ neo4j: through(proxy.host, options) });
  });
  beforeEach(() => clearGraph(store));
  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  test('is told with its address, and all works when it is back', async () => {
    await importFacts(store, sampleList('甲'));
    const before = await exported(store);
    await proxy.close();
    const failures = await Promise.all([
      rejection(exported(store)),
      rejection(importFacts(store, sampleList('乙'))),
      rejection(store.describe()),
      rejection(openStore({ neo4j: through(proxy.host, options) })),
    ]);
    for (const { code, message } of failures) {
      expect([code, message]).toEqual([
        'STORE_UNAVAILABLE',
        `Neo4j does not answer at bolt://${proxy.host}`,
      ]);
    }
    await proxy.open();
    expect(await exported(store)).toBe(before);
  });

  test('does not matter to work that comes when it is back', async () => {
    proxy.cutAll();
    expect(await ping(store)).toBe(1);
  });

  test('may also take the line and say nothing', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined).resume());
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const away = new Neo4jStore(through(`127.0.0.1:${port}`, options));
    expect((await rejection(ping(away))).code).toBe('STORE_UNAVAILABLE');
    await away.close();
    mute.close();
    // No connection is left open on either side.
    await once(mute, 'close');
  });

  test('may be one database of a server', async () => {
    const nowhere = new Neo4jStore({ ...options, database: 'nowhere' });
    const { code, mend } = await rejection(ping(nowhere));
    expect([code, mend]).toEqual(['STORE_UNAVAILABLE', 'Check NEO4J_DATABASE.']);
    await nowhere.close();
  });

  test('a closed store says that it is closed', async () => {
    const closed = new Neo4jStore(options);
    await closed.close();
    await closed.close();
    expect((await rejection(ping(closed))).code).toBe('STORE_UNAVAILABLE');
  });
});
