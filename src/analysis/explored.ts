import type { Truncation } from './bounds.js';
import type { GraphEdge } from './graph-edge.js';

/** The part of the graph that a trace has looked at: for each node, where one step leads. */
export class Explored {
  readonly #steps = new Map<string, Map<string, Map<string, GraphEdge>>>();
  truncated: Truncation | null = null;

  /** Notes that an edge can be taken from one node to the next. The same edge counts once. */
  add(from: string, to: string, edge: GraphEdge): void {
    const nexts = getOrAdd(this.#steps, from, () => new Map<string, Map<string, GraphEdge>>());
    getOrAdd(nexts, to, () => new Map<string, GraphEdge>()).set(edge.id, edge);
  }

  /** The nodes one step from here, by id. */
  next(from: string): readonly string[] {
    return [...(this.#steps.get(from)?.keys() ?? [])].sort();
  }

  /** The edges of a step, by kind and id. */
  edges(from: string, to: string): readonly GraphEdge[] {
    const edges = [...(this.#steps.get(from)?.get(to)?.values() ?? [])];
    return edges.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }

  /** For every node from which `target` can be reached, the least number of steps to it. */
  distancesTo(target: string): ReadonlyMap<string, number> {
    const before = new Map<string, string[]>();
    for (const [from, nexts] of this.#steps) {
      for (const to of nexts.keys()) getOrAdd(before, to, () => []).push(from);
    }
    const distances = new Map([[target, 0]]);
    // A Map is iterated in the order of insertion, entries added on the way included.
    for (const [node, distance] of distances) {
      for (const from of before.get(node) ?? []) {
        if (!distances.has(from)) distances.set(from, distance + 1);
      }
    }
    return distances;
  }
}

function sortKey(edge: GraphEdge): string {
  return `${edge.kind} ${edge.id}`;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
