import { EDGE_KINDS, type EdgeKind } from '../graph/kinds.js';
import type { Row } from '../store/port.js';
import type { Truncation } from './bounds.js';
import type { Expand, Read } from './expand.js';
import { edgeKind, type GraphEdge } from './graph-edge.js';
import { isWhole, text } from '../store/row.js';
import { walk } from './walk.js';

export interface NeighbourhoodOptions {
  readonly depth: number;
  /** Null: all but EXTRACTED_FROM, which would join everything through its document. */
  readonly kinds: readonly EdgeKind[] | null;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Neighbourhood {
  /** Ids of the nodes, the nearest first, the middle among them. */
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
  readonly truncated: Truncation | null;
}

/** Edges between the drawn nodes; no drawing shows more. */
const MAX_EDGES = 5_000;

/** The nodes around one node, whichever way the edges point, and all edges between them. */
export async function neighbourhood(
  expand: Expand,
  read: Read,
  center: string,
  options: NeighbourhoodOptions,
): Promise<Neighbourhood> {
  const kinds = options.kinds ?? EDGE_KINDS.filter((kind) => kind !== 'EXTRACTED_FROM');
  const found = await walk(expand, {
    starts: [center],
    directions: ['out', 'in'],
    kinds,
    maxDepth: options.depth,
    bounds: { nodesPerLevel: options.limit, nodes: options.limit },
    // Two edges to the same node are common (cites and punishes), a few more are not.
    edgesPerNode: 2 * options.limit,
    signal: options.signal,
  });
  const ids = [...found.reached.keys()];
  const rows = await read('edgesAmong', { ids, kinds, limit: MAX_EDGES + 1 });
  const isCut = rows.length > MAX_EDGES;
  const cut: Truncation | null = isCut ? { bound: 'EDGES_OF_NODE', limit: MAX_EDGES } : null;
  return {
    nodes: ids,
    edges: rows.slice(0, MAX_EDGES).flatMap(edgeIn),
    truncated: found.truncated ?? cut,
  };
}

/** The edge in a row; none where it was removed meanwhile. */
function edgeIn(row: Row): GraphEdge[] {
  if (!isWhole(row, 'id', 'from', 'to')) return [];
  const kind = edgeKind(text(row, 'kind'));
  return [{ id: text(row, 'id'), kind, from: text(row, 'from'), to: text(row, 'to') }];
}
