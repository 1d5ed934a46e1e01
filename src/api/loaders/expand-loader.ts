import DataLoader from 'dataloader';
import {
  storeExpand,
  type Direction,
  type Expand,
  type Fan,
  type Read,
} from '../../analysis/expand.js';
import type { EdgeKind } from '../../graph/kinds.js';
import { groupBy } from './group-by.js';

interface Ask {
  readonly id: string;
  readonly direction: Direction;
  readonly kinds: readonly EdgeKind[];
  readonly perNode: number | undefined;
}

const NO_FAN: Fan = { edges: [], cutAt: null };

/**
 * Expands frontiers of walks: walks of one request that go on at the same time share a statement,
 * and no node is expanded twice in the same way.
 */
export function expandLoader(read: Read): Expand {
  const expand = storeExpand(read);
  const loader = new DataLoader<Ask, Fan, string>((asks) => expandAll(expand, asks), {
    cacheKeyFn: (ask) => `${wayOf(ask)} ${ask.id}`,
  });
  return async (ids, direction, kinds, perNode) => {
    const fans = await Promise.all(ids.map((id) => loader.load({ id, direction, kinds, perNode })));
    return new Map(ids.map((id, index) => [id, fans[index] ?? NO_FAN]));
  };
}

async function expandAll(expand: Expand, asks: readonly Ask[]): Promise<Fan[]> {
  const fans = new Map<Ask, Fan>();
  await Promise.all(
    Array.from(groupBy(asks, wayOf).values(), async (group) => {
      const [first] = group;
      if (first === undefined) return;
      const { direction, kinds, perNode } = first;
      const ids = group.map(({ id }) => id);
      const found = await expand(ids, direction, kinds, perNode);
      for (const ask of group) fans.set(ask, found.get(ask.id) ?? NO_FAN);
    }),
  );
  return asks.map((ask) => fans.get(ask) ?? NO_FAN);
}

function wayOf({ direction, kinds, perNode }: Ask): string {
  return `${direction} ${kinds.join()} ${String(perNode)}`;
}
