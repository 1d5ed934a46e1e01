import type { EdgeKind } from '../graph/kinds.js';
import type { Params, Row } from '../store/port.js';
import { edgeKind, type GraphEdge } from './graph-edge.js';
import { isWhole, text } from '../store/row.js';

/** Which way edges are followed: as they point, or against it. */
export type Direction = 'out' | 'in';

/** The edges of one node in one direction, in the order of kind and id. */
export interface Fan {
  readonly edges: readonly GraphEdge[];
  /** The greatest number of edges that was asked for, where the node has more; else null. */
  readonly cutAt: number | null;
}

/** Gives the edges of many nodes at once. `perNode`: no more of one node than that. */
export type Expand = (
  ids: readonly string[],
  direction: Direction,
  kinds: readonly EdgeKind[],
  perNode?: number,
) => Promise<ReadonlyMap<string, Fan>>;

/** Runs a read statement of `graph/` by its name. */
export type Read = (statement: string, params: Params) => Promise<readonly Row[]>;

/** Edges that one statement may return: a wide frontier gets fewer edges a node. */
const MAX_EDGES = 60_000;
const MIN_EDGES_PER_NODE = 4;

/** Expands by one statement a call. */
export function storeExpand(read: Read): Expand {
  return async (ids, direction, kinds, perNode = MAX_EDGES) => {
    if (ids.length === 0 || kinds.length === 0) return new Map();
    const share = Math.max(MIN_EDGES_PER_NODE, Math.floor(MAX_EDGES / ids.length));
    const limit = Math.min(perNode, share);
    const statement = direction === 'out' ? 'edgesOut' : 'edgesIn';
    // One edge more than wanted tells whether there are more.
    const rows = await read(statement, { ids, kinds, limit: limit + 1 });
    return fans(rows, direction, limit);
  };
}

function fans(rows: readonly Row[], direction: Direction, limit: number): Map<string, Fan> {
  const edges = new Map<string, GraphEdge[]>();
  for (const row of rows) {
    if (!isWhole(row, 'id', 'other')) continue;
    const at = text(row, 'at');
    const other = text(row, 'other');
    const [from, to] = direction === 'out' ? [at, other] : [other, at];
    const edge = { id: text(row, 'id'), kind: edgeKind(text(row, 'kind')), from, to };
    const held = edges.get(at);
    if (held === undefined) edges.set(at, [edge]);
    else held.push(edge);
  }
  return new Map(
    Array.from(edges, ([id, all]) => {
      const isCut = all.length > limit;
      return [id, { edges: isCut ? all.slice(0, limit) : all, cutAt: isCut ? limit : null }];
    }),
  );
}
