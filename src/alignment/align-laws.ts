import { alignGroups } from './align-groups.js';
import { compareLaws } from './comparison.js';
import { inLawOrder } from './group-order.js';
import { entryContext, makeEntry } from './make-entry.js';
import type { AlignableLaw, AlignmentEntry } from './types.js';

/**
 * Aligns two versions of a law: what became of every article. Each article of both stands in
 * exactly one entry. Entries follow the old law's order; an added article stands behind the entry
 * that holds the article before it.
 *
 * The pairing is the best of all together, not article by article; equal sums are decided by the
 * order of the articles, so that the result is always the same. A norm that only shares common
 * words with another is not its successor: it is repealed, the other added.
 */
export function alignLaws(old: AlignableLaw, next: AlignableLaw): AlignmentEntry[] {
  const comparison = compareLaws(old, next);
  const groups = alignGroups(comparison);
  const context = entryContext(old, next, comparison, groups);
  return inLawOrder(groups).map((group) => makeEntry(context, group));
}
