import { compareLaws, type Comparison } from '../alignment/comparison.js';
import { successorLabels } from '../alignment/follow-references.js';
import { movedTest } from '../alignment/moved.js';
import { pairArticles } from '../alignment/one-to-one.js';
import { groupPairs } from '../alignment/split-merge.js';
import type { AlignableArticle, AlignableLaw } from '../alignment/types.js';
import type { CorrectedAlignment } from './corrected-entry.js';
import { groupEntry, type GroupContext } from './group-entry.js';
import { alone, applySaid, type DecidedGroup } from './groups.js';
import { inLawOrder, paired } from './group-order.js';
import type { Said } from './said.js';

/**
 * Aligns two versions of a law as `alignLaws` does, applies what is said to the groups that it
 * found, and makes the entries anew: which references only follow the new numbers depends on all.
 */
export function alignSaid(
  old: AlignableLaw,
  next: AlignableLaw,
  said: readonly Said[],
): CorrectedAlignment {
  const comparison = compareLaws(old, next);
  const labels = { from: placesByLabel(old.articles), to: placesByLabel(next.articles) };
  const { groups, notApplied } = applySaid(computedGroups(comparison), said, labels);
  const context = contextOf(old, next, comparison, groups);
  const entries = inLawOrder(groups).map((group) => ({
    ...groupEntry(context, group),
    decision: group.said?.decision ?? null,
  }));
  return { entries, notApplied };
}

/** The computed groups, and each article that is in none as one of its own. */
function computedGroups(comparison: Comparison): DecidedGroup[] {
  const pairs = groupPairs(comparison, pairArticles(comparison));
  const repealed = others(
    comparison.from.length,
    pairs.flatMap(({ from }) => from),
  );
  const added = others(
    comparison.to.length,
    pairs.flatMap(({ to }) => to),
  );
  return [
    ...pairs.map((group) => ({ ...group, said: null })),
    ...repealed.map((place) => alone([place], [])),
    ...added.map((place) => alone([], [place])),
  ];
}

function others(count: number, taken: readonly number[]): number[] {
  const known = new Set(taken);
  return Array.from({ length: count }, (_, place) => place).filter((place) => !known.has(place));
}

function contextOf(
  old: AlignableLaw,
  next: AlignableLaw,
  comparison: Comparison,
  groups: readonly DecidedGroup[],
): GroupContext {
  // Only the places of groups matter here, not their scores.
  const pairs = paired(groups).map((group) => ({ ...group, score: group.score ?? 0 }));
  return {
    comparison,
    successors: successorLabels(comparison, pairs),
    moved: movedTest(old, next, comparison, pairs),
    added: groups
      .filter(({ from }) => from.length === 0)
      .flatMap(({ to }) => to)
      .sort((one, two) => one - two),
  };
}

/** Of a label that stands twice the first. */
function placesByLabel(articles: readonly AlignableArticle[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { label }] of articles.entries()) {
    if (!places.has(label)) places.set(label, place);
  }
  return places;
}
