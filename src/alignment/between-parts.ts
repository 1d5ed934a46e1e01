import type { Comparison } from './comparison.js';
import type { Group } from './split-merge.js';

/** An article between the parts of a split has at least this much of its words from the old one, */
const KNOWN = 0.2;
/** which are no few (weights of rare pairs of characters; a long sentence), */
const WEIGHT = 15;
/** and this many times what any other old article could have given. */
const AHEAD = 1.8;

/**
 * Adds to each split the new articles between its parts that continue no other: where an article
 * was written out into a run of them (决定维持、撤销、变更、确认违法), one that has a mix of its words,
 * and no sentence whole, is still one of the run.
 */
export function addBetweenParts(comparison: Comparison, groups: readonly Group[]): Group[] {
  const taken = new Set(groups.flatMap(({ to }) => to));
  return groups.map((group) => {
    const [from] = group.from;
    const [first, last] = [group.to[0], group.to.at(-1)];
    if (from === undefined || group.from.length > 1) return group;
    if (first === undefined || last === undefined) return group;
    const more: number[] = [];
    for (let place = first + 1; place < last; place += 1) {
      if (!taken.has(place) && isPart(comparison, from, place)) more.push(place);
    }
    if (more.length === 0) return group;
    return { ...group, to: [...group.to, ...more].sort((one, two) => one - two) };
  });
}

function isPart({ sources, toBags }: Comparison, from: number, to: number): boolean {
  const own = sources[to]?.find((candidate) => candidate.from === from)?.shared ?? 0;
  const total = toBags[to]?.total ?? 0;
  if (own < WEIGHT || own < KNOWN * total) return false;
  return sources[to]?.every((other) => other.from === from || other.shared * AHEAD <= own) === true;
}
