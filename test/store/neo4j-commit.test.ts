import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clearGraph } from '../../src/store/clear.js';
import { Neo4jStore } from '../../src/store/neo4j/store.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { sampleList } from './contract/sample-facts.js';
import { hasCommit, hostOf, through } from './setup/bolt.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { exported } from './setup/exported.js';
import { importFacts } from './setup/import.js';
import { startProxy, type Proxy } from './setup/proxy.js';

const TIMES = Array.from({ length: 10 }, (_, time) => time);

/** Case c33: the answer to a commit is lost, so nobody knows whether it was done. */
describeNeo4j('a line cut right after COMMIT was sent', (options) => {
  const facts = sampleList('甲', { items: 1_500, articles: 30 });
  let direct: GraphStore;
  let proxy: Proxy;
  let store: GraphStore;
  let right: string;
  beforeAll(async () => {
    direct = await openStore({ neo4j: options });
    proxy = await startProxy(hostOf(options));
    store = new Neo4jStore(through(proxy.host, options));
    await clearGraph(direct);
    await importFacts(direct, facts);
    right = await exported(direct);
  });
  afterAll(async () => {
    await store.close();
    await direct.close();
    await proxy.close();
  });

  test.each(TIMES)('time %i: the graph is that of a quiet import', async (time) => {
    await clearGraph(direct);
    let cuts = 0;
    proxy.onSent = (bytes, line) => {
      if (cuts > 0 || !hasCommit(bytes)) return;
      cuts += 1;
      // In turn: while the server commits, and when it has committed and says so.
      if (time % 2 === 0) line.cut();
      else line.cutAtAnswer();
    };
    await importFacts(store, facts);
    expect(cuts).toBe(1);
    expect(await exported(direct)).toBe(right);
  });
});
