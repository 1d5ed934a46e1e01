import { afterAll, beforeAll, describe } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { storeContract } from './contract/index.js';

describe('the embedded store in memory', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({});
  });
  afterAll(() => store.close());
  storeContract(() => store);
});
