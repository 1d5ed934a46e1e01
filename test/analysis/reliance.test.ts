import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reliantItems, restsOn } from '../../src/analysis/reliance.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { replaceSource } from '../../src/store/replace-source.js';
import { Facts } from '../api/support/facts.js';
import { reader } from './support.js';

const LAW = '测试管理条例';

/**
 * Item → article 1 → 2 → 3 → 1 (a circle); its duty → 4; its case → 5; article 6 punishes the
 * breach of 4; a second item → 6.
 */
function facts(): { facts: Facts; item: string; other: string; article: (n: number) => string } {
  const built = new Facts('清单');
  const article = (n: number): string =>
    built.provision({ law: LAW, version: '2020-01-01', article: n });
  const item = built.item({ seq: 1, type: '行政许可', name: '许可', organ: '某局' });
  const other = built.item({ seq: 2, type: '行政处罚', name: '处罚', organ: '某局' });
  built.cite(item, article(1));
  built.cite(article(1), article(2));
  built.cite(article(2), article(3));
  built.cite(article(3), article(1));
  built.cite(built.duty(item, 1, '受理责任', '受理'), article(4));
  built.cite(built.accountabilityCase(item, 1, '不受理的'), article(5));
  built.edge('PENALISES', article(6), article(4));
  built.cite(other, article(6));
  return { facts: built, item, other, article };
}

describe('what rests on what', () => {
  let store: GraphStore;
  const { facts: built, item, other, article } = facts();
  beforeAll(async () => {
    store = await openStore({});
    await store.write((tx) => replaceSource(tx, built.build()));
  });
  afterAll(() => store.close());

  test('an item rests on what it, its duties, its cases and their articles cite', async () => {
    const { expand, sent } = reader(store);
    const { found, truncated } = await restsOn(expand, item, { maxDepth: 6 });
    expect(Object.fromEntries(found.map(({ id, depth }) => [id, depth]))).toEqual({
      [article(1)]: 1,
      [article(2)]: 2,
      [article(4)]: 2,
      [article(5)]: 2,
      [article(3)]: 3,
    });
    expect(truncated).toBeNull();
    expect(sent.length).toBeLessThanOrEqual(5);
  });

  test('the way to each is a way of edges that join', async () => {
    const { expand } = reader(store);
    const { found } = await restsOn(expand, item, { maxDepth: 6 });
    for (const { id, path, depth } of found) {
      expect(path).toHaveLength(depth);
      expect(path[0]?.from).toBe(item);
      expect(path.at(-1)?.to).toBe(id);
      for (const [index, step] of path.entries()) {
        if (index > 0) expect(step.from).toBe(path[index - 1]?.to);
        for (const edge of step.edges) expect([edge.from, edge.to]).toEqual([step.from, step.to]);
      }
    }
  });

  test('the other way round, the same items rely on an article', async () => {
    const { expand } = reader(store);
    const found = async (n: number): Promise<unknown> => {
      const result = await reliantItems(expand, [article(n)], { maxDepth: 6 });
      return result.found.map(({ id, depth, path }) => {
        expect(path[0]?.from).toBe(id);
        expect(path.at(-1)?.to).toBe(article(n));
        return [id, depth];
      });
    };
    expect(await found(3)).toEqual([[item, 3]]);
    expect(await found(6)).toEqual([[other, 1]]);
    // Article 6 punishes the breach of 4, so the penalty rests on 4 as well.
    expect(await found(4)).toEqual([
      [item, 2],
      [other, 2],
    ]);
  });

  test('a walk that ends early says so, one that ends in time does not', async () => {
    const { expand } = reader(store);
    const cut = await restsOn(expand, item, { maxDepth: 2 });
    expect(cut.found).toHaveLength(4);
    expect(cut.truncated).toEqual({ bound: 'DEPTH', limit: 2 });
    expect((await restsOn(expand, item, { maxDepth: 3 })).truncated).toBeNull();
    const few = await restsOn(expand, item, {
      maxDepth: 3,
      bounds: { nodesPerLevel: 100, nodes: 4 },
    });
    expect(few.truncated).toEqual({ bound: 'NODES', limit: 4 });
  });
});
