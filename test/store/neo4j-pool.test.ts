import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { ping } from './setup/ping.js';
import { rejection } from './setup/rejection.js';

describeNeo4j('the connections of a store', (options) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ neo4j: options });
  });
  afterAll(() => store.close());

  test('are fewer than there may be work, which waits its turn', async () => {
    const work = Array.from({ length: 120 }, () => ping(store));
    expect(new Set(await Promise.all(work))).toEqual(new Set([1]));
  });

  test('may all be taken for long: what waits for one says so, and later work goes on', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holders = 0;
    const allHeld = new Promise<void>((resolve) => {
      const hold = (): Promise<void> => {
        holders += 1;
        if (holders === 50) resolve();
        return held;
      };
      for (let i = 0; i < 50; i += 1) void store.read(hold);
    });
    await allHeld;
    const { code, message } = await rejection(ping(store));
    expect([code, message]).toEqual([
      'STORE_UNAVAILABLE',
      expect.stringContaining('became free') as unknown,
    ]);
    letGo();
    expect(await ping(store)).toBe(1);
  });
});
