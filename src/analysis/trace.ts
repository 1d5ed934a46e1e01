import { kindOfId } from '../graph/ids.js';
import type { EdgeKind, NodeKind } from '../graph/kinds.js';
import { DEFAULT_BOUNDS, type Bounds, type Truncation } from './bounds.js';
import type { Expand } from './expand.js';
import { explore } from './explore.js';
import { reversed, type Path } from './path.js';
import { findPaths } from './paths.js';

export interface TraceOptions {
  readonly maxDepth: number;
  readonly limit: number;
  /** ONE_WAY: all edges of a path point the same way. ANY: each may be followed either way. */
  readonly direction: 'ONE_WAY' | 'ANY';
  /** Null: the kinds of `defaultKinds`. */
  readonly kinds: readonly EdgeKind[] | null;
  readonly bounds?: Bounds;
  readonly signal?: AbortSignal | undefined;
}

export interface TraceResult {
  readonly paths: readonly Path[];
  readonly nodesSeen: number;
  readonly truncated: Truncation | null;
}

/** The paths from one node to another, the shortest first. */
export async function trace(
  expand: Expand,
  from: string,
  to: string,
  options: TraceOptions,
): Promise<TraceResult> {
  if (from === to) return { paths: [], nodesSeen: 1, truncated: null };
  const forth = await traceOneWay(expand, from, to, options);
  if (forth.paths.length > 0 || options.direction === 'ANY') return forth;
  const back = await traceOneWay(expand, to, from, options);
  return {
    paths: back.paths.map(reversed),
    nodesSeen: Math.max(forth.nodesSeen, back.nodesSeen),
    truncated: back.truncated ?? forth.truncated,
  };
}

async function traceOneWay(
  expand: Expand,
  from: string,
  to: string,
  options: TraceOptions,
): Promise<TraceResult> {
  const { maxDepth, limit, signal, bounds = DEFAULT_BOUNDS } = options;
  const kinds = options.kinds ?? defaultKinds(from, to);
  const eitherWay = options.direction === 'ANY';
  const spec = { from, to, kinds, maxDepth, eitherWay, bounds, signal };
  const { explored, nodesSeen } = await explore(expand, spec);
  const { paths, truncated } = await findPaths(explored, { from, to, maxDepth, limit, signal });
  return { paths, nodesSeen, truncated: explored.truncated ?? truncated };
}

const MEANINGFUL: readonly EdgeKind[] = [
  'CITES',
  'PENALISES',
  'HAS_DUTY',
  'HAS_CASE',
  'ASSIGNED_TO',
  'BASED_ON',
  'SUCCEEDED_BY',
];

/** Edges that join everything with everything; of use only where a path ends at such a node. */
const STRUCTURE: { readonly [kind in NodeKind]?: readonly EdgeKind[] } = {
  Law: ['HAS_VERSION', 'HAS_ARTICLE'],
  LawVersion: ['HAS_VERSION', 'HAS_ARTICLE'],
  Organ: ['EXERCISED_BY', 'PART_OF'],
  SourceDocument: ['EXTRACTED_FROM'],
};

/** The kinds of edges that say something about these two ends. */
export function defaultKinds(...ends: readonly string[]): readonly EdgeKind[] {
  const structure = ends.flatMap((id) => {
    const kind = kindOfId(id);
    return kind === null ? [] : (STRUCTURE[kind] ?? []);
  });
  return [...new Set([...MEANINGFUL, ...structure])];
}
