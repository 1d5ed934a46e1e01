import type { EdgeKind } from '../graph/kinds.js';
import type { Bounds, Truncation } from './bounds.js';
import type { Direction, Expand } from './expand.js';
import type { GraphEdge } from './graph-edge.js';

/** A walk from some nodes, level by level, each node once. */
export interface WalkSpec {
  readonly starts: readonly string[];
  readonly directions: readonly Direction[];
  readonly kinds: readonly EdgeKind[];
  readonly maxDepth: number;
  readonly bounds: Bounds;
  /** No more edges of one node than that. */
  readonly edgesPerNode?: number;
  /** Whether an edge of these kinds is followed; all are where this is not given. */
  readonly admits?: (edge: GraphEdge) => boolean;
  /** Whether the walk goes no further from a node. */
  readonly isEnd?: (id: string) => boolean;
  /** Whether to look one level further, only to say whether the depth cut anything off. */
  readonly probesDepth?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** How a walk reached a node. */
export interface Reached {
  readonly id: string;
  readonly depth: number;
  /** The node before it; null for a start. */
  readonly before: Reached | null;
  /** All edges between the two that the walk may take. */
  readonly edges: readonly GraphEdge[];
}

export interface WalkResult {
  /** Every node met, the nearest first, the starts among them. */
  readonly reached: ReadonlyMap<string, Reached>;
  readonly truncated: Truncation | null;
}

/** One statement a level and direction; what is reached first, and how, is always the same. */
export async function walk(expand: Expand, spec: WalkSpec): Promise<WalkResult> {
  const reached = new Map<string, Reached>();
  for (const id of spec.starts) reached.set(id, { id, depth: 0, before: null, edges: [] });
  let frontier = [...reached.values()];
  let truncated: Truncation | null = null;
  for (let depth = 1; frontier.length > 0; depth += 1) {
    const isBeyond = depth > spec.maxDepth;
    if (isBeyond && spec.probesDepth !== true) break;
    spec.signal?.throwIfAborted();
    const level = await step(expand, spec, frontier, reached);
    truncated ??= level.truncated;
    if (isBeyond) {
      if (level.next.length > 0) truncated ??= { bound: 'DEPTH', limit: spec.maxDepth };
      break;
    }
    const room = spec.bounds.nodes - reached.size;
    const kept = level.next.slice(0, Math.max(0, room));
    if (kept.length < level.next.length) truncated ??= { bound: 'NODES', limit: spec.bounds.nodes };
    for (const node of kept) reached.set(node.id, node);
    frontier = kept.filter(({ id }) => spec.isEnd?.(id) !== true);
  }
  return { reached, truncated };
}

interface Level {
  readonly next: readonly Reached[];
  readonly truncated: Truncation | null;
}

async function step(
  expand: Expand,
  spec: WalkSpec,
  frontier: readonly Reached[],
  reached: ReadonlyMap<string, Reached>,
): Promise<Level> {
  const ids = frontier.map(({ id }) => id);
  const fans = await Promise.all(
    spec.directions.map((way) => expand(ids, way, spec.kinds, spec.edgesPerNode)),
  );
  const next = new Map<string, { before: Reached; edges: GraphEdge[] }>();
  let truncated: Truncation | null = null;
  for (const before of frontier) {
    for (const fan of fans.flatMap((all) => all.get(before.id) ?? [])) {
      if (fan.cutAt !== null) truncated ??= { bound: 'EDGES_OF_NODE', limit: fan.cutAt };
      for (const edge of fan.edges) {
        if (spec.admits?.(edge) === false) continue;
        const id = edge.from === before.id ? edge.to : edge.from;
        if (reached.has(id)) continue;
        const met = next.get(id);
        if (met === undefined) next.set(id, { before, edges: [edge] });
        else if (met.before === before) met.edges.push(edge);
      }
    }
  }
  const nodes = Array.from(next, ([id, { before, edges }]) => {
    return { id, depth: before.depth + 1, before, edges };
  });
  const limit = spec.bounds.nodesPerLevel;
  if (nodes.length > limit) truncated ??= { bound: 'NODES_OF_LEVEL', limit };
  return { next: nodes.slice(0, limit), truncated };
}
