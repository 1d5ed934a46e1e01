import { afterAll, beforeAll } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { storeContract } from './contract/index.js';
import { describeNeo4j } from './setup/describe-neo4j.js';

describeNeo4j('the Neo4j store', (options) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ neo4j: options });
  });
  afterAll(() => store.close());
  storeContract(() => store);
});
