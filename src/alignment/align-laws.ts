import { compareLaws, type Comparison } from './comparison.js';
import { followReferences, successorLabels } from './follow-references.js';
import { gradeChanges } from './grade.js';
import { pairLeftovers } from './leftovers.js';
import { movedTest, type MovedTest } from './moved.js';
import { pairArticles } from './one-to-one.js';
import { alignParagraphs } from './paragraph-alignment.js';
import { groupPairs, type Group } from './split-merge.js';
import type { AlignableLaw, AlignmentEntry, AlignmentKind } from './types.js';
import { wordChanges } from './word-changes.js';

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
  const groups = allGroups(comparison);
  const context: Context = {
    comparison,
    successors: successorLabels(comparison, groups),
    moved: movedTest(old, next, comparison, groups),
    added: unpaired(
      comparison.to.length,
      groups.flatMap(({ to }) => to),
    ),
  };
  const repealed = unpaired(
    comparison.from.length,
    groups.flatMap(({ from }) => from),
  );
  const placed = [
    ...groups.map((group) => ({ at: group.from[0] ?? 0, after: 0, group })),
    ...repealed.map((place) => ({ at: place, after: 0, group: alone([place], []) })),
    ...context.added.map((place) => ({
      at: precedingFrom(groups, place),
      after: place + 1,
      group: alone([], [place]),
    })),
  ];
  placed.sort((one, two) => one.at - two.at || one.after - two.after);
  return placed.map(({ group }) => makeEntry(context, group));
}

/** The pairs of the best pairing, with their splits and merges, and what rare words pair beside. */
function allGroups(comparison: Comparison): Group[] {
  const groups = groupPairs(comparison, pairArticles(comparison));
  const leftovers = pairLeftovers(
    comparison,
    unpaired(
      comparison.from.length,
      groups.flatMap(({ from }) => from),
    ),
    unpaired(
      comparison.to.length,
      groups.flatMap(({ to }) => to),
    ),
  );
  const added = leftovers.map(({ from, to, score, unsure }) => ({
    from: [from],
    to: [to],
    score,
    unsure,
  }));
  return [...groups, ...added].sort((one, two) => (one.from[0] ?? 0) - (two.from[0] ?? 0));
}

interface Context {
  readonly comparison: Comparison;
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly moved: MovedTest;
  /** Places of new articles that continue none. */
  readonly added: readonly number[];
}

const alone = (from: number[], to: number[]): Group => ({ from, to, score: 0, unsure: false });

function unpaired(count: number, paired: readonly number[]): number[] {
  const taken = new Set(paired);
  return Array.from({ length: count }, (_, place) => place).filter((place) => !taken.has(place));
}

/** The old place whose entry an added article stands behind; -1 at the beginning. */
function precedingFrom(groups: readonly Group[], place: number): number {
  let near = -1;
  let from = -1;
  for (const group of groups) {
    for (const to of group.to) {
      if (to >= place || to <= near) continue;
      near = to;
      from = group.from[0] ?? -1;
    }
  }
  return from;
}

function makeEntry(context: Context, group: Group): AlignmentEntry {
  const { comparison } = context;
  const from = group.from.flatMap((place) => comparison.from[place] ?? []);
  const to = group.to.flatMap((place) => comparison.to[place] ?? []);
  const entry = {
    from: from.map(({ article }) => article.label),
    to: to.map(({ article }) => article.label),
    score: Math.round(group.score * 1000) / 1000,
    moved: from.some((one) => to.every((two) => context.moved(one.article, two.article))),
    unsure: group.unsure,
    followed: [],
    retargeted: [],
    changes: [],
    grade: null,
    paragraphs: alignParagraphs(comparison, group, context.added),
  };
  if (to.length === 0) return { ...entry, kind: 'repealed', moved: false };
  if (from.length === 0) return { ...entry, kind: 'added', moved: false };
  if (to.length > 1) return { ...entry, kind: 'split' };
  if (from.length > 1) return { ...entry, kind: 'merged' };
  const [one] = from;
  const [two] = to;
  if (one === undefined || two === undefined) return { ...entry, kind: 'amended' };
  const references = followReferences(comparison, group, context.successors);
  const equal = one.words === two.words && references.retargeted.length === 0;
  const same = one.article.label === two.article.label;
  const kind: AlignmentKind = equal ? (same ? 'unchanged' : 'renumbered') : 'amended';
  const { followed, retargeted } = references;
  if (equal) return { ...entry, followed, retargeted, kind };
  const changes = wordChanges(one, two, references, comparison.table);
  return {
    ...entry,
    followed,
    retargeted,
    kind,
    changes,
    grade: gradeChanges(one.article.text, two.article.text, changes, retargeted),
  };
}
