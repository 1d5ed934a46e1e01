import { EDGE_KINDS, NODE_KINDS, type EdgeKind, type NodeKind } from '../graph/kinds.js';
import type { Changes, Kinded } from './changes.js';

/** How many facts of a kind a document states anew, otherwise, no longer, and as before. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * What an import changed in what its document states, by kind; kinds without facts are left out.
 * A law that another document states too counts as added where this document first states it.
 */
export interface ReplaceSummary {
  readonly nodes: { readonly [kind in NodeKind]?: ChangeCounts };
  readonly edges: { readonly [kind in EdgeKind]?: ChangeCounts };
}

/** Counts changes by kind, in the order of the kinds. */
export function summarise(
  nodes: Changes<Kinded<NodeKind>, Kinded<NodeKind>>,
  edges: Changes<Kinded<EdgeKind>, Kinded<EdgeKind>>,
): ReplaceSummary {
  return { nodes: countByKind(NODE_KINDS, nodes), edges: countByKind(EDGE_KINDS, edges) };
}

function countByKind<K extends string>(
  kinds: readonly K[],
  changes: Changes<Kinded<K>, Kinded<K>>,
): { [kind in K]?: ChangeCounts } {
  const result: { [kind in K]?: ChangeCounts } = {};
  for (const kind of kinds) {
    const count = (facts: readonly Kinded<K>[]): number =>
      facts.filter((fact) => fact.kind === kind).length;
    const counts = {
      added: count(changes.added),
      changed: count(changes.changed),
      removed: count(changes.removed),
      unchanged: count(changes.unchanged),
    };
    if (Object.values(counts).some((number) => number > 0)) result[kind] = counts;
  }
  return result;
}
