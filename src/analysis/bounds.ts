/** What can end a walk early; the GraphQL enum WalkBound explains each. */
export type WalkBound = 'DEPTH' | 'EDGES_OF_NODE' | 'NODES_OF_LEVEL' | 'NODES' | 'PATHS';

/** Why a walk ended before it had seen everything: what was too much, and the limit. */
export interface Truncation {
  readonly bound: WalkBound;
  readonly limit: number;
}

/** How much a walk may look at. */
export interface Bounds {
  readonly nodesPerLevel: number;
  readonly nodes: number;
}

/** Enough for the lists of a city, small enough for a few seconds and some 100 MB. */
export const DEFAULT_BOUNDS: Bounds = { nodesPerLevel: 30_000, nodes: 80_000 };
