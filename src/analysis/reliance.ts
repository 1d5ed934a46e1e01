import { kindOfId } from '../graph/ids.js';
import type { EdgeKind } from '../graph/kinds.js';
import { DEFAULT_BOUNDS, type Bounds, type Truncation } from './bounds.js';
import type { Expand } from './expand.js';
import type { GraphEdge } from './graph-edge.js';
import { pathTo, reversed, type Path } from './path.js';
import { walk, type Reached, type WalkResult } from './walk.js';

/**
 * What rests on what: a power item on what its basis cites, on what its duties and cases cite,
 * and through articles on what these cite or punish the breach of. Followed from an item down or
 * from articles up.
 */
const KINDS: readonly EdgeKind[] = ['CITES', 'PENALISES', 'HAS_DUTY', 'HAS_CASE'];

/** A node at the other end of a reliance, and the shortest way from the power item to it. */
export interface Reliance {
  readonly id: string;
  readonly depth: number;
  readonly path: Path;
}

export interface RelianceResult {
  readonly found: readonly Reliance[];
  readonly truncated: Truncation | null;
}

export interface RelianceOptions {
  readonly maxDepth: number;
  readonly bounds?: Bounds;
  readonly signal?: AbortSignal | undefined;
}

/** Every provision that a power item rests on. */
export async function restsOn(
  expand: Expand,
  item: string,
  options: RelianceOptions,
): Promise<RelianceResult> {
  const result = await rely(expand, [item], 'out', options);
  return gather(result, isProvision, pathTo);
}

/** Every power item that rests on one of these articles. */
export async function reliantItems(
  expand: Expand,
  articles: readonly string[],
  options: RelianceOptions,
): Promise<RelianceResult> {
  const result = await rely(expand, articles, 'in', options);
  return gather(result, isItem, (node) => reversed(pathTo(node)));
}

function rely(
  expand: Expand,
  starts: readonly string[],
  direction: 'out' | 'in',
  { maxDepth, bounds = DEFAULT_BOUNDS, signal }: RelianceOptions,
): Promise<WalkResult> {
  const isEnd = direction === 'in' ? isItem : undefined;
  return walk(expand, {
    starts,
    directions: [direction],
    kinds: KINDS,
    maxDepth,
    bounds,
    admits,
    ...(isEnd === undefined ? {} : { isEnd }),
    probesDepth: true,
    signal,
  });
}

/** A case punishes its item, but the item does not rest on it in that way. */
function admits(edge: GraphEdge): boolean {
  return edge.kind !== 'PENALISES' || kindOfId(edge.from) === 'Article';
}

function isItem(id: string): boolean {
  return kindOfId(id) === 'PowerItem';
}

function isProvision(id: string): boolean {
  const kind = kindOfId(id);
  return kind === 'Article' || kind === 'LawVersion' || kind === 'Law';
}

function gather(
  { reached, truncated }: WalkResult,
  isWanted: (id: string) => boolean,
  way: (node: Reached) => Path,
): RelianceResult {
  const found = [...reached.values()]
    .filter(({ id, depth }) => depth > 0 && isWanted(id))
    .map((node) => ({ id: node.id, depth: node.depth, path: way(node) }));
  return { found, truncated };
}
