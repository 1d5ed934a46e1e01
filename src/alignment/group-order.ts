/** Places of old and new articles that belong together. */
export interface ArticlePlaces {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Groups with articles on both sides, in the old law's order. */
export function paired<T extends ArticlePlaces>(groups: readonly T[]): T[] {
  return groups
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
    .sort((one, two) => (one.from[0] ?? 0) - (two.from[0] ?? 0));
}

/**
 * Groups in the order of the old law; added articles stand behind the group that holds the nearest
 * continued new article before them.
 */
export function inLawOrder<T extends ArticlePlaces>(groups: readonly T[]): T[] {
  const behind = precedingFrom(groups);
  return groups
    .map((group) => {
      const [place] = group.from;
      if (place !== undefined) return { at: place, after: 0, group };
      const [first = 0] = group.to;
      return { at: behind.get(first) ?? -1, after: first + 1, group };
    })
    .sort((one, two) => one.at - two.at || one.after - two.after)
    .map(({ group }) => group);
}

/** By new place: the first old place of the group that holds the nearest continued one up to it. */
function precedingFrom(groups: readonly ArticlePlaces[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const { from, to } of paired(groups)) {
    for (const place of to) holders.set(place, from[0] ?? 0);
  }
  const found = new Map<number, number>();
  let last = -1;
  for (const place of groups.flatMap(({ to }) => to).sort((one, two) => one - two)) {
    last = holders.get(place) ?? last;
    found.set(place, last);
  }
  return found;
}
