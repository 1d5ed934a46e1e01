import type { EntryGroup } from '../alignment/make-entry.js';
import type { Said } from './said.js';

/** Articles that belong together, by computation or because a person said so. */
export interface DecidedGroup extends EntryGroup {
  /** What a person said of it; null where it was computed. */
  readonly said: Said | null;
}

/** Places of articles by their labels; of a label that stands twice the first. */
export interface LabelPlaces {
  readonly from: ReadonlyMap<string, number>;
  readonly to: ReadonlyMap<string, number>;
}

export interface AppliedGroups {
  readonly groups: readonly DecidedGroup[];
  /** What was said of articles that the texts do not have. */
  readonly notApplied: readonly Said[];
}

/**
 * Applies what people said, one after the other, so that the later one wins. A group that loses
 * articles to what is said falls apart: where it has articles left on both sides they stay
 * together, for a person to look at; else each of them stands alone. So every place that was in
 * just one group is in just one group again.
 */
export function applySaid(
  computed: readonly DecidedGroup[],
  said: readonly Said[],
  labels: LabelPlaces,
): AppliedGroups {
  let groups = computed;
  const notApplied: Said[] = [];
  for (const one of said) {
    const from = placesOf(one.from, labels.from);
    const to = placesOf(one.to, labels.to);
    if (from === null || to === null) notApplied.push(one);
    else groups = applyOne(groups, { from, to, score: null, unsure: false, said: one });
  }
  return { groups, notApplied };
}

function placesOf(
  labels: readonly string[],
  places: ReadonlyMap<string, number>,
): readonly number[] | null {
  const found = labels.flatMap((label) => places.get(label) ?? []);
  return found.length === labels.length ? found.sort((one, two) => one - two) : null;
}

function applyOne(groups: readonly DecidedGroup[], group: DecidedGroup): DecidedGroup[] {
  const same = groups.find(({ from, to }) => isEqual(from, group.from) && isEqual(to, group.to));
  if (same !== undefined) {
    const confirmed = { ...group, score: same.score };
    return groups.map((one) => (one === same ? confirmed : one));
  }
  const from = new Set(group.from);
  const to = new Set(group.to);
  return [...groups.flatMap((one) => without(one, from, to)), group];
}

/** What is left of a group without these places. */
function without(
  group: DecidedGroup,
  takenFrom: ReadonlySet<number>,
  takenTo: ReadonlySet<number>,
): DecidedGroup[] {
  const from = group.from.filter((place) => !takenFrom.has(place));
  const to = group.to.filter((place) => !takenTo.has(place));
  if (from.length === group.from.length && to.length === group.to.length) return [group];
  if (from.length > 0 && to.length > 0) {
    return [{ from, to, score: null, unsure: true, said: null }];
  }
  return [...from.map((place) => alone([place], [])), ...to.map((place) => alone([], [place]))];
}

/** An article that nothing continues, or that continues none. */
function alone(from: readonly number[], to: readonly number[]): DecidedGroup {
  return { from, to, score: 0, unsure: false, said: null };
}

function isEqual(one: readonly number[], two: readonly number[]): boolean {
  return one.length === two.length && one.every((place, index) => place === two[index]);
}
