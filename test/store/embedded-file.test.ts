import { afterAll, beforeAll, describe } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { storeContract } from './contract/index.js';
import { temporaryFolder } from './setup/folder.js';

describe('the embedded store in a folder', () => {
  const folder = temporaryFolder();
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ dataDir: folder.path });
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });
  storeContract(() => store);
});
