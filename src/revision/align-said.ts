import { alignGroups } from '../alignment/align-groups.js';
import { compareLaws } from '../alignment/comparison.js';
import { inLawOrder } from '../alignment/group-order.js';
import { entryContext, makeEntry } from '../alignment/make-entry.js';
import type { AlignableArticle, AlignableLaw } from '../alignment/types.js';
import type { CorrectedAlignment } from './corrected-entry.js';
import { applySaid } from './groups.js';
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
  const computed = alignGroups(comparison).map((group) => ({ ...group, said: null }));
  const { groups, notApplied } = applySaid(computed, said, labels);
  const context = entryContext(old, next, comparison, groups);
  const entries = inLawOrder(groups).map((group) => ({
    ...makeEntry(context, group, group.said?.kind ?? null),
    decision: group.said?.decision ?? null,
  }));
  return { entries, notApplied };
}

/** Of a label that stands twice the first. */
function placesByLabel(articles: readonly AlignableArticle[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { label }] of articles.entries()) {
    if (!places.has(label)) places.set(label, place);
  }
  return places;
}
