import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { removeSource, replaceSource } from '../../src/store/replace-source.js';
import { eachStore } from '../harness/each-store.js';
import { startApi, type TestApi } from './support/client.js';
import { equalItems, otherItems } from './support/generated.js';
import { at, each } from './support/walk-json.js';

/** Case c35: pages of 300 items that only their ids tell apart, while others come and go. */
const COUNT = 300;
const ORDERS = ['LIST', 'NAME', 'TYPE', 'ORGAN'];
const DIRECTIONS = ['ASC', 'DESC'];

const QUERY = (extra: string): string => `
  query ($first: Int, $after: String, $last: Int, $before: String, $order: PowerItemOrder) {
    powerItems(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
      ${extra}
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }
  }`;

eachStore('pages of items that tie in every order', (open) => {
  let store: GraphStore;
  let api: TestApi;
  const facts = equalItems(COUNT);
  const expected = facts.nodes.filter(({ kind }) => kind === 'PowerItem').map(({ id }) => id);

  beforeAll(async () => {
    store = await open();
    api = await startApi(store);
    await api.load(facts);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  /** Imports and removes other lists until it is told to stop. */
  function churn(): () => Promise<void> {
    const state = { isOver: false };
    const work = (async () => {
      for (let round = 0; !state.isOver; round += 1) {
        const other = otherItems(`他单${round % 3}`);
        await store.write((tx) => replaceSource(tx, other));
        await store.write((tx) => removeSource(tx, other.source.id));
      }
    })();
    return async () => {
      state.isOver = true;
      await work;
    };
  }

  async function walk(isForward: boolean, order: object, extra: string): Promise<string[]> {
    const seen: string[] = [];
    let cursor: unknown = null;
    for (let page = 0; page < 200; page += 1) {
      const args = isForward ? { first: 7, after: cursor } : { last: 7, before: cursor };
      const data = await api.data(QUERY(extra), { ...args, order });
      const ids = each(data, 'powerItems.edges', 'node.id').map(String);
      if (isForward) seen.push(...ids);
      else seen.unshift(...ids);
      const more = isForward ? 'hasNextPage' : 'hasPreviousPage';
      if (at(data, `powerItems.pageInfo.${more}`) === false) return seen;
      cursor = at(data, `powerItems.pageInfo.${isForward ? 'endCursor' : 'startCursor'}`);
    }
    throw new Error('the pages do not end');
  }

  describe.each(ORDERS)('by %s', (by) => {
    test.each(DIRECTIONS)('%s, both ways, each item once', async (direction) => {
      const order = { by, direction };
      const quiet = await walk(true, order, '');
      expect([...quiet].sort()).toEqual([...expected].sort());
      const stop = churn();
      try {
        for (const [isForward, extra] of [
          [true, 'totalCount'],
          [false, ''],
        ] as const) {
          const seen = await walk(isForward, order, extra);
          const stayed = seen.filter((id) => expected.includes(id));
          expect(stayed).toEqual(quiet);
        }
      } finally {
        await stop();
      }
    });
  });

  test('an order turned round gives the items turned round', async () => {
    const up = await walk(true, { by: 'NAME', direction: 'ASC' }, '');
    const down = await walk(true, { by: 'NAME', direction: 'DESC' }, '');
    expect(down).toEqual([...up].reverse());
  });

  test('pageInfo does not depend on the other fields', async () => {
    const first = await api.data(QUERY('totalCount'), { first: 7 });
    const after = at(first, 'powerItems.pageInfo.endCursor');
    for (const args of [
      { first: 7 },
      { first: 7, after },
      { last: 7 },
      { last: 7, before: after },
    ]) {
      const whole = await api.data(QUERY('totalCount coverage { documents }'), args);
      const bare = await api.data(QUERY('').replace('edges { cursor node { id } }', ''), args);
      expect(at(bare, 'powerItems.pageInfo')).toEqual(at(whole, 'powerItems.pageInfo'));
    }
  });

  test('a page says what lies on both sides of it', async () => {
    const second = await api.data(QUERY(''), {
      first: 7,
      after: at(await api.data(QUERY(''), { first: 7 }), 'powerItems.pageInfo.endCursor'),
    });
    expect(at(second, 'powerItems.pageInfo')).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: true,
    });
    const before = at(second, 'powerItems.pageInfo.startCursor');
    const back = await api.data(QUERY(''), { last: 7, before });
    expect(at(back, 'powerItems.pageInfo')).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  test('first: 0 has no edges and knows whether there are any', async () => {
    const data = await api.data(QUERY('totalCount'), { first: 0 });
    expect(at(data, 'powerItems')).toEqual({
      totalCount: COUNT,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('totalCount alone is right and reads no rows', async () => {
    api.forget();
    const data = await api.data('{ powerItems { totalCount } }');
    expect(data).toEqual({ powerItems: { totalCount: COUNT } });
    expect(api.sent).toEqual(['powerItemsCount']);
  });

  test('after and before together give what lies between', async () => {
    const order = { by: 'NAME', direction: 'DESC' };
    const data = await api.data(QUERY(''), { first: 10, order });
    const cursors = each(data, 'powerItems.edges', 'cursor');
    const ids = each(data, 'powerItems.edges', 'node.id');
    const range = { after: cursors[1], before: cursors[6], order };
    const between = await api.data(QUERY(''), { first: 3, ...range });
    expect(each(between, 'powerItems.edges', 'node.id')).toEqual(ids.slice(2, 5));
    const last = await api.data(QUERY(''), { last: 2, ...range });
    expect(each(last, 'powerItems.edges', 'node.id')).toEqual(ids.slice(4, 6));
  });
});
