import { assign, type Choice } from './assignment.js';
import type { PreparedArticle } from './prepare.js';
import { agreement } from './target-agreement.js';

interface Places {
  readonly from: number[];
  readonly to: number[];
}

/** Groups of equal articles up to this size are told apart by what their references mean. */
const MAX_GROUP = 24;

/**
 * Pairs articles of the same words. Where several have them, those that keep their number pair
 * first, the rest in order; once `successors` tells where articles went, references decide first.
 */
export function pairEqual(
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
  successors: ReadonlyMap<number, number> | null,
): { from: number; to: number }[] {
  const groups = new Map<string, Places>();
  for (const { words, index } of from) {
    if (words === '') continue;
    const group = groups.get(words);
    if (group === undefined) groups.set(words, { from: [index], to: [] });
    else group.from.push(index);
  }
  for (const { words, index } of to) groups.get(words)?.to.push(index);
  const pairs: { from: number; to: number }[] = [];
  for (const group of groups.values()) {
    const large = Math.max(group.from.length, group.to.length) > MAX_GROUP;
    const refer = successors !== null && group.from.length + group.to.length > 2 && !large;
    pairs.push(...(refer ? byTargets(group, from, to, successors) : byPlace(group, from, to)));
  }
  return pairs.sort((one, two) => one.from - two.from);
}

function byPlace(
  group: Places,
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
): { from: number; to: number }[] {
  const free = new Map(group.to.map((place) => [to[place]?.article.label, place]));
  const pairs: { from: number; to: number }[] = [];
  const taken = new Set<number>();
  const rest: number[] = [];
  for (const place of group.from) {
    const same = free.get(from[place]?.article.label);
    if (same === undefined || taken.has(same)) rest.push(place);
    else {
      pairs.push({ from: place, to: same });
      taken.add(same);
    }
  }
  const left = group.to.filter((place) => !taken.has(place));
  for (const [index, place] of rest.entries()) {
    const other = left[index];
    if (other !== undefined) pairs.push({ from: place, to: other });
  }
  return pairs;
}

/** References that mean the same norms weigh most, then the order as it is without them. */
function byTargets(
  group: Places,
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
  successors: ReadonlyMap<number, number>,
): { from: number; to: number }[] {
  const usual = new Map(byPlace(group, from, to).map((pair) => [pair.from, pair.to]));
  const choices: Choice[] = [];
  for (const [row, one] of group.from.entries()) {
    for (const [column, two] of group.to.entries()) {
      const value =
        2 + agreement(from, to, one, two, successors) + (usual.get(one) === two ? 0.5 : 0);
      choices.push({ row, column, value });
    }
  }
  const columns = assign(group.from.length, group.to.length, choices);
  const pairs: { from: number; to: number }[] = [];
  for (const [row, column] of columns.entries()) {
    const one = group.from[row];
    const two = group.to[column];
    if (column !== -1 && one !== undefined && two !== undefined) pairs.push({ from: one, to: two });
  }
  return pairs;
}
