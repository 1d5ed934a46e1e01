import type { Comparison } from './comparison.js';
import { wordsOf } from './group-words.js';
import { growGroups, type Claim } from './grow-groups.js';
import type { Group } from './split-merge.js';

/**
 * What a further part has of the old article and no other part has: at least this much (weight of
 * rare pairs of characters; a sentence), and this share of the old article's words.
 */
const OWN = 12;
const OWN_SHARE = 0.05;
/** At least this much of its words comes from the old article, */
const KNOWN = 0.2;
/** and this many times what any other old article could have given. */
const AHEAD = 1.35;

/**
 * Adds to the groups of one old article the new articles that continue no other and have words of
 * it that no part has yet: a long article that was written out anew (客户身份识别 → 尽职调查,
 * 持续尽职调查, 受益所有人) leaves no sentence whole. What only repeats another part is no part.
 */
export function addFurtherParts(comparison: Comparison, groups: readonly Group[]): Group[] {
  return growGroups(groups, 'to', (group) => parts(comparison, group));
}

function parts({ table, candidates, sources, ...laws }: Comparison, group: Group): Claim[] {
  const [from] = group.from;
  if (from === undefined || group.from.length > 1) return [];
  const old = laws.fromBags[from];
  const all = candidates[from] ?? [];
  if (old === undefined || laws.from[from]?.role === 'closing' || all.length === 0) return [];
  const known = table.bag(wordsOf(laws.to, group.to));
  return all.flatMap((candidate): Claim[] => {
    const next = laws.toBags[candidate.to];
    if (next === undefined || candidate.known < KNOWN) return [];
    const isAhead = sources[candidate.to]?.every(
      (other) => other.from === from || other.shared * AHEAD <= candidate.shared,
    );
    const own = table.beyond(old, known, next).shared;
    const isPart = isAhead === true && own >= OWN && own >= OWN_SHARE * old.total;
    return isPart ? [{ place: candidate.to, own }] : [];
  });
}
