import type { Comparison } from './comparison.js';
import type { Group } from './split-merge.js';
import { places } from './target-agreement.js';
import type { ReferenceMove, ReferenceRetarget } from './types.js';

export interface FollowedReferences {
  readonly followed: readonly ReferenceMove[];
  readonly retargeted: readonly ReferenceRetarget[];
  /** Starts of the followed references in the old and in the new text. */
  readonly followedFrom: ReadonlySet<number>;
  readonly followedTo: ReadonlySet<number>;
}

/** Where every old article went: labels of its successors. */
export function successorLabels(
  { from, to }: Comparison,
  groups: readonly Group[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    const labels = group.to.map((place) => to[place]?.article.label ?? '');
    for (const place of group.from) found.set(from[place]?.article.label ?? '', labels);
  }
  return found;
}

/**
 * Compares the references of a pair whose words are otherwise equal, or of any pair, one by one
 * in order. One that names where the old target went only follows the new numbers; one that
 * names another norm (even by the same number) is a change of substance.
 */
export function followReferences(
  comparison: Comparison,
  group: Group,
  successors: ReadonlyMap<string, readonly string[]>,
): FollowedReferences {
  const followed: ReferenceMove[] = [];
  const retargeted: ReferenceRetarget[] = [];
  const followedFrom = new Set<number>();
  const followedTo = new Set<number>();
  const result = { followed, retargeted, followedFrom, followedTo };
  const [one] = group.from;
  const [two] = group.to;
  const old = one === undefined ? undefined : comparison.from[one];
  const next = two === undefined ? undefined : comparison.to[two];
  if (old === undefined || next === undefined) return result;
  // Where one has references that the other lacks, their order does not say which is which.
  const paired = old.references.length === next.references.length;
  const left = new Set(next.references);
  for (const [index, before] of old.references.entries()) {
    const after = paired
      ? next.references[index]
      : [...left].find(({ targets }) => isWhere(before.targets, targets, successors));
    if (after === undefined) continue;
    left.delete(after);
    const words = {
      from: old.article.text.slice(before.start, before.end),
      to: next.article.text.slice(after.start, after.end),
      inFrom: old.article.label,
      inTo: next.article.label,
    };
    if (isWhere(before.targets, after.targets, successors)) {
      if (words.from !== words.to) followed.push(words);
      followedFrom.add(before.start);
      followedTo.add(after.start);
      continue;
    }
    const known = places(comparison.from);
    for (const [position, target] of before.targets.entries()) {
      const expected = successors.get(target) ?? [];
      const meant = after.targets[position] ?? after.targets.at(-1);
      // A target that the old text does not have cannot be followed, nor said to have changed.
      if (meant === undefined || !known.has(target) || expected.includes(meant)) continue;
      retargeted.push({ ...words, oldTarget: target, newTarget: meant, successors: expected });
    }
  }
  return result;
}

/** Whether new targets are just where the old ones went, each of them and no other. */
function isWhere(
  before: readonly string[],
  after: readonly string[],
  successors: ReadonlyMap<string, readonly string[]>,
): boolean {
  const expected = new Set(before.flatMap((label) => successors.get(label) ?? []));
  return (
    before.every((label) => (successors.get(label) ?? []).some((one) => after.includes(one))) &&
    after.every((label) => expected.has(label))
  );
}
