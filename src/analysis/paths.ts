import { setImmediate } from 'node:timers/promises';
import type { Truncation } from './bounds.js';
import type { Explored } from './explored.js';
import type { Path } from './path.js';

export interface PathsSpec {
  readonly from: string;
  readonly to: string;
  readonly maxDepth: number;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly truncated: Truncation | null;
}

/** Nodes that the search may step on, so that a dense graph ends it and not the patience. */
const MAX_VISITS = 500_000;
/** Visits between two looks at whether the caller has left. */
const VISITS_AT_A_TIME = 5_000;

/**
 * The paths from one node to another in what was explored, the shortest first, none meeting a
 * node twice. Which come first among equally long ones is always the same.
 */
export async function findPaths(explored: Explored, spec: PathsSpec): Promise<Paths> {
  const search = new PathSearch(explored, spec);
  for (let length = 1; length <= spec.maxDepth; length += 1) {
    await search.ofLength(length);
    if (search.truncated !== null) break;
  }
  return { paths: search.paths, truncated: search.truncated };
}

interface Next {
  readonly next: string;
  readonly distance: number;
}

class PathSearch {
  readonly paths: Path[] = [];
  truncated: Truncation | null = null;
  readonly #trail: string[];
  readonly #distances: ReadonlyMap<string, number>;
  readonly #memo = new Map<string, readonly Next[]>();
  #visits = 0;

  constructor(
    private readonly explored: Explored,
    private readonly spec: PathsSpec,
  ) {
    this.#trail = [spec.from];
    this.#distances = explored.distancesTo(spec.to);
  }

  /** Goes on from the end of the trail to all paths with exactly so many further steps. */
  async ofLength(steps: number): Promise<void> {
    const here = this.#trail.at(-1) ?? this.spec.from;
    for (const { next, distance } of this.#nexts(here)) {
      if (this.truncated !== null) return;
      if (distance > steps - 1 || this.#trail.includes(next)) continue;
      // A path ends where it first reaches its end.
      if ((distance === 0) !== (steps === 1)) continue;
      await this.#visit();
      this.#trail.push(next);
      if (steps === 1) this.#found();
      else await this.ofLength(steps - 1);
      this.#trail.pop();
    }
  }

  /** The nodes one step from here from which the end can be reached, and how far it then is. */
  #nexts(here: string): readonly Next[] {
    const known = this.#memo.get(here);
    if (known !== undefined) return known;
    const nexts = this.explored.next(here).flatMap((next) => {
      const distance = this.#distances.get(next);
      return distance === undefined ? [] : [{ next, distance }];
    });
    this.#memo.set(here, nexts);
    return nexts;
  }

  async #visit(): Promise<void> {
    this.#visits += 1;
    if (this.#visits > MAX_VISITS) this.truncated = { bound: 'PATHS', limit: this.spec.limit };
    if (this.#visits % VISITS_AT_A_TIME !== 0) return;
    await setImmediate();
    this.spec.signal?.throwIfAborted();
  }

  #found(): void {
    if (this.paths.length === this.spec.limit) {
      this.truncated = { bound: 'PATHS', limit: this.spec.limit };
      return;
    }
    const steps = this.#trail.slice(1).map((to, index) => {
      const from = this.#trail[index] ?? this.spec.from;
      return { from, to, edges: this.explored.edges(from, to) };
    });
    this.paths.push(steps);
  }
}
