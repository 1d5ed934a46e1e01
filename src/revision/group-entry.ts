import { likeness } from '../alignment/candidates.js';
import type { Comparison } from '../alignment/comparison.js';
import { followReferences, type FollowedReferences } from '../alignment/follow-references.js';
import { gradeChanges } from '../alignment/grade.js';
import type { MovedTest } from '../alignment/moved.js';
import { alignParagraphs } from '../alignment/paragraph-alignment.js';
import type { PreparedArticle } from '../alignment/prepare.js';
import type { Group } from '../alignment/split-merge.js';
import type { AlignmentEntry, AlignmentKind } from '../alignment/types.js';
import { wordChanges } from '../alignment/word-changes.js';
import type { DecidedGroup } from './groups.js';

/** What all groups together say, as far as one entry depends on it. */
export interface GroupContext {
  readonly comparison: Comparison;
  /** Labels of where every old article went. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly moved: MovedTest;
  /** Places of new articles that continue none. */
  readonly added: readonly number[];
}

/**
 * The entry of a group, as `alignLaws` makes it of a computed one. What a person said of the group
 * is its kind; all that can be measured (the changed words, the paragraphs) is measured all the
 * same, but the words of an article that a person calls unchanged are not graded.
 */
export function groupEntry(context: GroupContext, decidedGroup: DecidedGroup): AlignmentEntry {
  const { comparison } = context;
  const group = { ...decidedGroup, score: scoreOf(comparison, decidedGroup) };
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
  const kind = group.said?.kind ?? null;
  const [one, two] = [from[0], to[0]];
  if (one === undefined || two === undefined || from.length > 1 || to.length > 1) {
    return { ...entry, kind: kind ?? kindByShape(from.length, to.length) };
  }
  return { ...entry, ...pairDetails(context, group, one, two, kind) };
}

function kindByShape(from: number, to: number): AlignmentKind {
  if (to === 0) return 'repealed';
  if (from === 0) return 'added';
  return to > 1 ? 'split' : 'merged';
}

function pairDetails(
  { comparison, successors }: GroupContext,
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
function scoreOf({ table, from, to }: Comparison, group: DecidedGroup): number {
  if (group.score !== null) return group.score;
  const one = table.bag(group.from.map((place) => from[place]?.words ?? '').join(''));
  const two = table.bag(group.to.map((place) => to[place]?.words ?? '').join(''));
  if (one.total === 0 || two.total === 0) return 0;
  const shared = table.shared(one, two);
  if (group.from.length === 1 && group.to.length === 1) {
    return likeness(shared / one.total, shared / two.total);
  }
  return (2 * shared) / (one.total + two.total);
}
