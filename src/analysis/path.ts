import type { GraphEdge } from './graph-edge.js';
import type { Reached } from './walk.js';

/** A step of a path: two neighbouring nodes and all edges between them that it may take. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly GraphEdge[];
}

/** The steps of a path, in order; none where it ends where it begins. */
export type Path = readonly Step[];

/** The way from the start of a walk to a node that it reached. */
export function pathTo(node: Reached): Path {
  const steps: Step[] = [];
  for (let at = node; at.before !== null; at = at.before) {
    steps.push({ from: at.before.id, to: at.id, edges: at.edges });
  }
  return steps.reverse();
}

/** The same way walked from its end to its start. */
export function reversed(path: Path): Path {
  return path.map(({ from, to, edges }) => ({ from: to, to: from, edges })).reverse();
}
