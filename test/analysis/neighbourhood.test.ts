import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { neighbourhood } from '../../src/analysis/neighbourhood.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { articleOf, load, reader, type Arrow } from './support.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({});
  // A star around 1, a ring of its points, and a tail that is far away.
  const star = [2, 3, 4, 5].map((n): Arrow => [n, 1]);
  await load(store, [...star, [2, 3], [3, 4], [4, 5], [5, 6], [6, 7]]);
});
afterAll(() => store.close());

async function around(
  depth: number,
  limit = 100,
): Promise<Awaited<ReturnType<typeof neighbourhood>>> {
  const { read, expand } = reader(store);
  return neighbourhood(expand, read, articleOf(1), { depth, limit, kinds: ['CITES'] });
}

test('has the nodes within reach, whichever way edges point, and all edges between them', async () => {
  const near = await around(1);
  expect(new Set(near.nodes)).toEqual(new Set([1, 2, 3, 4, 5].map(articleOf)));
  expect(near.nodes[0]).toBe(articleOf(1));
  expect(near.edges).toHaveLength(7);
  expect(near.truncated).toBeNull();
  expect((await around(2)).nodes).toHaveLength(6);
  expect((await around(5)).nodes).toHaveLength(7);
});

test('has the node alone at depth 0', async () => {
  expect(await around(0)).toEqual({ nodes: [articleOf(1)], edges: [], truncated: null });
});

test('says when the limit left nodes out', async () => {
  const few = await around(2, 3);
  expect(few.nodes).toHaveLength(3);
  expect(few.truncated).not.toBeNull();
  const ids = new Set(few.nodes);
  for (const { from, to } of few.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
});
