import { comparable } from '../alignment/comparable.js';
import { gradeChanges } from '../alignment/grade.js';
import { articleLabel } from '../alignment/label.js';
import type { AlignmentEntry } from '../alignment/types.js';
import type { WordChange, WordSpan } from '../alignment/word-change.js';
import type { Pinpoint } from '../citation/types.js';
import type { LawArticle } from '../statute/law-text.js';
import { partSpans, type PartSpans, type Span } from './part-words.js';
import type { RevisionIndex } from './revision-index.js';
import type { Change } from './types.js';

type Graded = Pick<Change, 'kind' | 'grades' | 'evidence' | 'ungraded'>;
const SAME: Graded = { kind: 'unchanged', grades: [], evidence: [], ungraded: 0 };

/**
 * What changed in a cited 款, 项 or 目 alone: a change elsewhere in its article does not touch it.
 * The lead above a 项 does: 有下列情形之一的，处五万元以下罚款 says what the 项 means.
 */
export function partChange(
  from: Pinpoint & { readonly article: number },
  to: Pinpoint & { readonly article: number },
  entry: AlignmentEntry,
  index: RevisionIndex,
): Graded {
  const old = index.oldArticle(articleLabel(from.article, from.suffix));
  const next = index.newArticle(articleLabel(to.article, to.suffix));
  const before = old === null ? null : partSpans(old, from);
  const after = next === null ? null : partSpans(next, to);
  if (old === null || next === null || before === null || after === null)
    return { ...SAME, kind: 'amended' };
  const isPair = entry.from.length === 1 && entry.to.length === 1 && entry.to[0] === next.label;
  if (!isPair) return compareAlone(old, before, next, after);
  const changes = entry.changes.filter((change) => isWithin(change, before, after));
  const words = wordsOf(old, before);
  const retargeted = entry.retargeted.filter((one) => words.includes(one.from));
  if (changes.length === 0 && retargeted.length === 0) return SAME;
  const grade = gradeChanges(old.text, next.text, changes, retargeted);
  return {
    kind: 'amended',
    grades: grade.kinds,
    evidence: grade.evidence,
    ungraded: grade.ungraded,
  };
}

/** Of split and merged articles no word changes are held: their parts are equal or they are not. */
function compareAlone(old: LawArticle, from: PartSpans, next: LawArticle, to: PartSpans): Graded {
  const equal =
    plain(old, from.own) === plain(next, to.own) &&
    from.leads.length === to.leads.length &&
    from.leads.every((lead, index) => {
      const other = to.leads[index];
      return other !== undefined && plain(old, lead) === plain(next, other);
    });
  return equal ? SAME : { ...SAME, kind: 'amended' };
}

const LABEL =
  /^[\s\u3000]*(?:第[^条\n]{1,12}条(?:之[^\s\u3000]{1,3})?|[（(][^）)\n]{1,6}[）)]|\d{1,3}[.．、])/u;

function plain(article: LawArticle, { start, end }: Span): string {
  const words = article.text.slice(start, end).replace(LABEL, '');
  return comparable(words, 0, words.length);
}

function wordsOf(article: LawArticle, { own, leads }: PartSpans): string {
  return [...leads, own].map(({ start, end }) => article.text.slice(start, end)).join('\n');
}

function isWithin({ from, to }: WordChange, before: PartSpans, after: PartSpans): boolean {
  return meets(from, before) || meets(to, after);
}

function meets(words: WordSpan | null, { own, leads }: PartSpans): boolean {
  if (words === null) return false;
  return [own, ...leads].some(({ start, end }) => words.start < end && words.end > start);
}
