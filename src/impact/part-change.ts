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
  const changes = entry.changes.flatMap((change) => within(change, before, after) ?? []);
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

/**
 * What of a change lies in the part: a run of changed words may begin in its neighbour or go on
 * into the next 款. Null where none of it does.
 */
function within(change: WordChange, before: PartSpans, after: PartSpans): WordChange | null {
  const from = clip(change.from, before);
  const to = clip(change.to, after);
  if (from !== null) return { kind: to === null ? 'deleted' : 'replaced', from, to };
  return to === null ? null : { kind: 'inserted', from, to };
}

/** The words of a run that stand in the part or in a lead of it; of several the first. */
function clip(words: WordSpan | null, { own, leads }: PartSpans): WordSpan | null {
  if (words === null) return null;
  for (const span of [own, ...leads]) {
    const start = Math.max(words.start, span.start);
    const end = Math.min(words.end, span.end);
    const text = words.text.slice(start - words.start, end - words.start);
    if (start < end && !IDLE.test(text)) return { text, start, end };
  }
  return null;
}

/** Marks and labels alone: a run that ends behind the next 项's （四） does not touch it. */
const IDLE = /^(?:[\s\p{P}]|[（(][一二三四五六七八九十\d]{1,4}[）)])*$/u;
