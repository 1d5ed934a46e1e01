import { likeness } from './candidates.js';
import type { Comparison } from './comparison.js';
import { followReferences, successorLabels, type FollowedReferences } from './follow-references.js';
import { gradeChanges } from './grade.js';
import { paired, type ArticlePlaces } from './group-order.js';
import { wordsOf } from './group-words.js';
import { movedTest, type MovedTest } from './moved.js';
import { alignParagraphs } from './paragraph-alignment.js';
import type { PreparedArticle } from './prepare.js';
import type { Group } from './split-merge.js';
import type { AlignableLaw, AlignmentEntry, AlignmentKind } from './types.js';
import { wordChanges } from './word-changes.js';

/** Articles that belong together, as an entry is made of them. */
export interface EntryGroup extends ArticlePlaces {
  /** Null where it has to be computed: the articles were put together by a person. */
  readonly score: number | null;
  readonly unsure: boolean;
}

/** What all groups together say, as far as one entry depends on it. */
export interface EntryContext {
  readonly comparison: Comparison;
  /** Labels of where every old article went. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly moved: MovedTest;
  /** Places of new articles that continue none. */
  readonly added: readonly number[];
}

/** What the entries of two laws need of all their groups. */
export function entryContext(
  old: AlignableLaw,
  next: AlignableLaw,
  comparison: Comparison,
  groups: readonly EntryGroup[],
): EntryContext {
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

/**
 * The entry of a group: what became of its articles, with all that can be measured (the changed
 * words, the paragraphs).
 *
 * @param said the kind that a person gave it: it stands whatever was measured, and the words of an
 *   article that a person calls unchanged are not graded
 */
export function makeEntry(
  context: EntryContext,
  places: EntryGroup,
  said: AlignmentKind | null = null,
): AlignmentEntry {
  const { comparison } = context;
  const group = { ...places, score: scoreOf(comparison, places) };
  const from = group.from.flatMap((place) => comparison.from[place] ?? []);
  const to = group.to.flatMap((place) => comparison.to[place] ?? []);
  const isBoth = from.length > 0 && to.length > 0;
  const entry: Omit<AlignmentEntry, 'kind'> = {
    from: from.map(({ article }) => article.label),
    to: to.map(({ article }) => article.label),
    score: Math.round(group.score * 1000) / 1000,
    moved: isBoth && from.some((one) => to.every((two) => context.moved(one.article, two.article))),
    unsure: group.unsure,
    followed: [],
    retargeted: [],
    changes: [],
    grade: null,
    paragraphs: alignParagraphs(comparison, group, context.added),
  };
  const [one, two] = [from[0], to[0]];
  if (one === undefined || two === undefined || from.length > 1 || to.length > 1) {
    return { ...entry, kind: said ?? kindByShape(from.length, to.length) };
  }
  return { ...entry, ...pairDetails(context, group, one, two, said) };
}

function kindByShape(from: number, to: number): AlignmentKind {
  if (to === 0) return 'repealed';
  if (from === 0) return 'added';
  return to > 1 ? 'split' : 'merged';
}

function pairDetails(
  { comparison, successors }: EntryContext,
  group: Group,
  one: PreparedArticle,
  two: PreparedArticle,
  said: AlignmentKind | null,
): Pick<AlignmentEntry, 'kind' | 'followed' | 'retargeted' | 'changes' | 'grade'> {
  const references = followReferences(comparison, group, successors);
  const { followed, retargeted } = references;
  const equal = one.words === two.words && retargeted.length === 0;
  const same = one.article.label === two.article.label;
  const kind = said ?? (equal ? (same ? 'unchanged' : 'renumbered') : 'amended');
  if (equal) return { kind, followed, retargeted, changes: [], grade: null };
  const changes = wordChanges(one, two, references, comparison.table);
  const grade = kind === 'amended' ? gradeOf(one, two, changes, references) : null;
  return { kind, followed, retargeted, changes, grade };
}

function gradeOf(
  one: PreparedArticle,
  two: PreparedArticle,
  changes: AlignmentEntry['changes'],
  { retargeted }: FollowedReferences,
): AlignmentEntry['grade'] {
  return gradeChanges(one.article.text, two.article.text, changes, retargeted);
}

/** How much of the words of both sides the other has, 0 to 1; known for computed groups. */
function scoreOf({ table, from, to }: Comparison, group: EntryGroup): number {
  if (group.score !== null) return group.score;
  const one = table.bag(wordsOf(from, group.from));
  const two = table.bag(wordsOf(to, group.to));
  if (one.total === 0 || two.total === 0) return 0;
  const shared = table.shared(one, two);
  if (group.from.length === 1 && group.to.length === 1) {
    return likeness(shared / one.total, shared / two.total);
  }
  return (2 * shared) / (one.total + two.total);
}
