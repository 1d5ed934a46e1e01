import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trace, type TraceOptions } from '../../src/analysis/trace.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { articleOf, load, reader, type Arrow } from './support.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({});
});
afterAll(() => store.close());

const OPTIONS: TraceOptions = { maxDepth: 6, limit: 100, direction: 'ONE_WAY', kinds: null };

async function pathsOf(
  arrows: readonly Arrow[],
  [from, to]: Arrow,
  options: Partial<TraceOptions> = {},
): Promise<{ paths: string[]; bound: string | undefined; statements: number }> {
  await load(store, arrows);
  const { expand, sent } = reader(store);
  const all = { ...OPTIONS, ...options };
  const result = await trace(expand, articleOf(from), articleOf(to), all);
  const numbers = new Map(arrows.flat().map((number) => [articleOf(number), number]));
  return {
    paths: result.paths.map((path) =>
      [from, ...path.map((step) => numbers.get(step.to) ?? '?')].join('-'),
    ),
    bound: result.truncated?.bound,
    statements: sent.length,
  };
}

describe('trace', () => {
  const diamond: readonly Arrow[] = [
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [1, 4],
    [4, 5],
    [5, 1],
  ];

  test('gives the shortest paths first', async () => {
    const { paths, bound } = await pathsOf(diamond, [1, 4]);
    expect(paths[0]).toBe('1-4');
    expect(paths.slice(1).sort()).toEqual(['1-2-4', '1-3-4']);
    expect(bound).toBeUndefined();
  });

  test('goes round no circle twice', async () => {
    const { paths } = await pathsOf(diamond, [4, 3]);
    expect(paths).toEqual(['4-5-1-3']);
  });

  test('looks from the end to the start where nothing leads the other way', async () => {
    const { paths } = await pathsOf(
      [
        [1, 2],
        [2, 3],
      ],
      [3, 1],
    );
    expect(paths).toEqual(['3-2-1']);
  });

  test('follows edges either way only where it is asked to', async () => {
    const arrows: readonly Arrow[] = [
      [1, 2],
      [3, 2],
    ];
    expect((await pathsOf(arrows, [1, 3])).paths).toEqual([]);
    expect((await pathsOf(arrows, [1, 3], { direction: 'ANY' })).paths).toEqual(['1-2-3']);
  });

  test('joins edges between the same two nodes in one step', async () => {
    await load(store, [
      [1, 2],
      [1, 2],
    ]);
    const { expand } = reader(store);
    const { paths } = await trace(expand, articleOf(1), articleOf(2), OPTIONS);
    expect(paths.map((path) => path.map(({ edges }) => edges.length))).toEqual([[2]]);
  });

  test('ends at the greatest length, and at the greatest number of paths', async () => {
    const chain: readonly Arrow[] = [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ];
    expect((await pathsOf(chain, [1, 5], { maxDepth: 3 })).paths).toEqual([]);
    expect((await pathsOf(chain, [1, 5], { maxDepth: 4 })).paths).toEqual(['1-2-3-4-5']);
    const few = await pathsOf(diamond, [1, 4], { limit: 2 });
    expect(few.paths).toHaveLength(2);
    expect(few.bound).toBe('PATHS');
  });

  test('sends one statement a level, not one a node', async () => {
    const wide = Array.from({ length: 40 }, (_, n) => [
      [1, n + 10],
      [n + 10, 99],
    ]).flat() as unknown as readonly Arrow[];
    const { paths, statements } = await pathsOf(wide, [1, 99], { maxDepth: 4 });
    expect(paths).toHaveLength(40);
    expect(statements).toBeLessThanOrEqual(4);
  });

  test('says that it was cut where a level is wider than it may be', async () => {
    const wide = Array.from({ length: 20 }, (_, n) => [1, n + 10]) as unknown as Arrow[];
    const deep = wide.map(([, to]) => [to, to + 100]) as unknown as Arrow[];
    const bounds = { nodesPerLevel: 5, nodes: 1_000 };
    const ends = wide.map(([, to]) => [to + 100, 500]) as unknown as Arrow[];
    const { bound } = await pathsOf([...wide, ...deep, ...ends], [1, 500], { bounds });
    expect(bound).toBe('NODES_OF_LEVEL');
  });

  test('stops when its caller leaves', async () => {
    await load(store, diamond);
    const { expand } = reader(store);
    const signal = AbortSignal.abort(new Error('left'));
    await expect(trace(expand, articleOf(1), articleOf(4), { ...OPTIONS, signal })).rejects.toThrow(
      'left',
    );
  });

  test('finds what a search of all paths finds', async () => {
    const arrow = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }));
    const arrows = fc.uniqueArray(arrow, {
      minLength: 1,
      maxLength: 14,
      selector: ([from, to]) => `${from} ${to}`,
    });
    const direction = fc.constantFrom<'ONE_WAY' | 'ANY'>('ONE_WAY', 'ANY');
    await fc.assert(
      fc.asyncProperty(arrows, arrow, direction, async (some, ends, way) => {
        const found = await pathsOf(some, ends, { direction: way, maxDepth: 5 });
        const forth = allPaths(some, ends, way === 'ANY', 5);
        const back = (): string[] =>
          allPaths(some, [ends[1], ends[0]], false, 5).map((path) =>
            path.split('-').reverse().join('-'),
          );
        const expected = forth.length > 0 || way === 'ANY' ? forth : back();
        expect([...found.paths].sort()).toEqual(expected.sort());
        const lengths = found.paths.map((path) => path.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

/** All paths that meet no node twice, found by trying everything. */
function allPaths(
  arrows: readonly Arrow[],
  [from, to]: Arrow,
  eitherWay: boolean,
  maxDepth: number,
): string[] {
  const found: string[] = [];
  const go = (trail: readonly number[]): void => {
    const here = trail.at(-1) ?? from;
    if (trail.length > 1 && here === to) found.push(trail.join('-'));
    if ((trail.length > 1 && here === to) || trail.length > maxDepth) return;
    const nexts = arrows.flatMap(([a, b]) => [
      ...(a === here ? [b] : []),
      ...(eitherWay && b === here ? [a] : []),
    ]);
    for (const next of new Set(nexts)) if (!trail.includes(next)) go([...trail, next]);
  };
  if (from !== to) go([from]);
  return found;
}
