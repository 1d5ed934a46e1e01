import { describe, test } from '@jest/globals';
import { clearGraph } from '../../src/store/clear.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { neo4jForTests } from './neo4j.js';

/** Opens an empty store; the caller closes it. */
export type OpenStore = () => Promise<GraphStore>;

/**
 * Describes the same behaviour on both stores: the embedded one in memory, and a real Neo4j,
 * emptied at each opening. Neo4j is left out only where the harness says why it is not there.
 */
export function eachStore(name: string, body: (open: OpenStore) => void): void {
  describe(`${name}, on the embedded store`, () => {
    body(() => openStore({}));
  });
  const neo4j = neo4jForTests();
  describe(`${name}, on Neo4j`, () => {
    if ('skipped' in neo4j) {
      test.skip(`skipped: ${neo4j.skipped}`, () => undefined);
      return;
    }
    body(async () => {
      const store = await openStore({ neo4j });
      await clearGraph(store);
      return store;
    });
  });
}
