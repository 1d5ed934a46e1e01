import { addBetweenParts } from './between-parts.js';
import type { Comparison } from './comparison.js';
import { addFurtherParts } from './further-parts.js';
import { addFurtherSources } from './further-sources.js';
import { pairLeftovers } from './leftovers.js';
import { pairArticles, type Pair } from './one-to-one.js';
import { groupPairs, measured, type Group } from './split-merge.js';

/**
 * Which articles belong together: each of both laws stands in just one group, alone where nothing
 * continues it or it continues none. First the best pairing with its splits and merges, then what
 * rare words pair of the rest.
 */
export function alignGroups(comparison: Comparison): Group[] {
  const grouped = addBetweenParts(comparison, groupPairs(comparison, pairArticles(comparison)));
  const grown = addFurtherSources(comparison, addFurtherParts(comparison, grouped));
  const paired = grown.map((group) => measured(comparison, group));
  const rest = others(comparison, paired);
  const leftovers = pairLeftovers(comparison, rest.from, rest.to).map(groupOf);
  const groups = [...paired, ...leftovers];
  const left = others(comparison, groups);
  return [
    ...groups,
    ...left.from.map((place) => alone([place], [])),
    ...left.to.map((place) => alone([], [place])),
  ];
}

function groupOf({ from, to, score, unsure }: Pair): Group {
  return { from: [from], to: [to], score, unsure };
}

function alone(from: readonly number[], to: readonly number[]): Group {
  return { from, to, score: 0, unsure: false };
}

/** Places that are in no group. */
function others(
  { from, to }: Comparison,
  groups: readonly Group[],
): { readonly from: number[]; readonly to: number[] } {
  const free = (count: number, taken: readonly number[]): number[] => {
    const known = new Set(taken);
    return Array.from({ length: count }, (_, place) => place).filter((place) => !known.has(place));
  };
  return {
    from: free(
      from.length,
      groups.flatMap((group) => group.from),
    ),
    to: free(
      to.length,
      groups.flatMap((group) => group.to),
    ),
  };
}
