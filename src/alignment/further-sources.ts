import type { Comparison } from './comparison.js';
import { wordsOf } from './group-words.js';
import { growGroups, type Claim } from './grow-groups.js';
import { differInSanction } from './sanction.js';
import type { Group } from './split-merge.js';

/**
 * What a further source gave to the new article and no other source gave: at least this much
 * (weight of rare pairs of characters; a sentence), and this share of the new article's words.
 */
const OWN = 10;
const OWN_SHARE = 0.05;
/** At least this much of its words is there, */
const KEPT = 0.2;
/** which are this much of the new article's, */
const KNOWN = 0.12;
/** and this many times what any other new article could have taken. */
const AHEAD = 1.25;
/** Of the words by which it differs from the other sources the new article has this much. */
const DISTINCT = 0.18;

/**
 * Adds to the groups of one new article the old articles that nothing continues and whose words it
 * has, beyond what its other sources gave: a new article that says in its own words what several
 * said before it.
 */
export function addFurtherSources(comparison: Comparison, groups: readonly Group[]): Group[] {
  return growGroups(groups, 'from', (group) => gave(comparison, group));
}

function gave(comparison: Comparison, group: Group): Claim[] {
  const { table, candidates, sources, from, to, fromBags, toBags } = comparison;
  const [target] = group.to;
  if (target === undefined || group.to.length > 1) return [];
  const next = toBags[target];
  const all = sources[target] ?? [];
  if (next === undefined || to[target]?.role === 'closing' || all.length === 0) return [];
  const known = table.bag(wordsOf(from, group.from));
  return all.flatMap((candidate): Claim[] => {
    const old = fromBags[candidate.from];
    if (old === undefined || candidate.kept < KEPT || candidate.known < KNOWN) return [];
    const isAhead = candidates[candidate.from]?.every(
      (other) => other.to === target || other.shared * AHEAD <= candidate.shared,
    );
    const own = table.beyond(next, known, old).shared;
    if (isAhead !== true || own < OWN || own < OWN_SHARE * next.total) return [];
    // What the other sources say as well may be theirs, however often it stands there.
    const apart = table.beyond(old, known, next);
    if (apart.shared < DISTINCT * apart.own) return [];
    return differInSanction(comparison, candidate.from, target)
      ? []
      : [{ place: candidate.from, own }];
  });
}
