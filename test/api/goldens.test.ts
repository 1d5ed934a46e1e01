import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { eachStore } from '../harness/each-store.js';
import { startApi, type TestApi } from './support/client.js';
import { world } from './support/world.js';

/**
 * Each folder of goldens/ has a query, maybe its variables, and the whole answer, the same on both
 * stores. With UPDATE_GOLDENS=1 the answers are written instead: read the difference.
 */
const FOLDER = new URL('./goldens/', import.meta.url);
const isUpdate = process.env['UPDATE_GOLDENS'] === '1';

eachStore('answers to the main queries', (open) => {
  let store: GraphStore;
  let api: TestApi;

  beforeAll(async () => {
    store = await open();
    api = await startApi(store);
    for (const facts of world()) await api.load(facts);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  for (const name of readdirSync(FOLDER).sort()) {
    test(name, async () => {
      const folder = new URL(`${name}/`, FOLDER);
      const query = readFileSync(new URL('query.graphql', folder), 'utf8');
      const variables = new URL('variables.json', folder);
      const given = existsSync(variables)
        ? (JSON.parse(readFileSync(variables, 'utf8')) as object)
        : {};
      const { body } = await api.ask(query, given);
      const result = new URL('result.json', folder);
      if (isUpdate) writeFileSync(result, `${JSON.stringify(body, null, 2)}\n`);
      expect(body).toEqual(JSON.parse(readFileSync(result, 'utf8')));
      expect(api.faults).toEqual([]);
    });
  }
});
