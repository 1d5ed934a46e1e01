import type { Group } from './split-merge.js';

/** An article that may join a group, and the weight of what it shares with it alone. */
export interface Claim {
  readonly place: number;
  readonly own: number;
}

/**
 * Lets articles that are in no group yet join groups on one side, the one with most of its own
 * first. What a group claims is asked again after it grew, for the new member may have the words
 * that another claimed with. A group that grew is unsure, and its score not measured yet.
 *
 * @param claimsOf what may join a group on that side; what is taken already is left out here
 */
export function growGroups(
  groups: readonly Group[],
  side: 'from' | 'to',
  claimsOf: (group: Group) => readonly Claim[],
): Group[] {
  const grown = [...groups];
  const taken = new Set(groups.flatMap((group) => group[side]));
  const open = grown.map(claimsOf);
  for (;;) {
    let best: (Claim & { readonly at: number }) | undefined;
    for (const [at, claims] of open.entries()) {
      for (const claim of claims) {
        if (taken.has(claim.place) || (best !== undefined && claim.own <= best.own)) continue;
        best = { ...claim, at };
      }
    }
    const group = best === undefined ? undefined : grown[best.at];
    if (best === undefined || group === undefined) return grown;
    const places = [...group[side], best.place].sort((one, two) => one - two);
    const wider = { ...group, [side]: places, unsure: true };
    grown[best.at] = wider;
    open[best.at] = claimsOf(wider);
    taken.add(best.place);
  }
}
