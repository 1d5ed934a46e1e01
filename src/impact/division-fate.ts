import type { GradeEvidence, GradeKind } from '../alignment/grade-types.js';
import { GRADE_KINDS } from '../alignment/grade-types.js';
import type { AlignmentEntry } from '../alignment/types.js';
import type { Pinpoint } from '../citation/types.js';
import { WHOLE_LAW } from '../citation/whole-law.js';
import type { LawArticle, LawDivision } from '../statute/law-text.js';
import type { RevisionIndex } from './revision-index.js';
import type { Change } from './types.js';

/** The share of a chapter's articles that have to go on in one chapter for it to be the same. */
const SHARE = 0.6;
/** With the same heading fewer will do. */
const SHARE_WITH_HEADING = 0.3;
/** A chapter is read as a whole: a few sentences show what changed in it. */
const MAX_EVIDENCE = 12;

interface Division {
  readonly chapter: number | null;
  readonly section: number | null;
}

/** What became of a chapter or section that is cited as a whole, by what became of its articles. */
export function divisionFate(cited: Pinpoint, index: RevisionIndex): Change {
  const { revision } = index;
  const depth = cited.section === null ? 'chapter' : 'section';
  const own = revision.oldArticles.filter((article) => lies(article, cited, depth));
  const empty = { to: [], candidates: [], grades: [], evidence: [], ungraded: 0 };
  if (own.length === 0) {
    return { ...empty, kind: 'none', sure: false, unsureWhy: 'no-such-provision' };
  }
  const entries = new Set(own.flatMap(({ label }) => index.entry(label) ?? []));
  const counts = successors(own, index, depth);
  const isGone = [...entries].every(({ to }) => to.length === 0);
  if (isGone) return { ...empty, kind: 'repealed', sure: true, unsureWhy: null };
  const heading = headingOf(revision.oldDivisions, cited, depth);
  const ranked = [...counts.values()].sort((one, two) => two.count - one.count);
  const target =
    ranked.find(({ division, count }) => {
      const isSame =
        heading !== null && headingOf(revision.newDivisions, division, depth) === heading;
      return isSame && count >= SHARE_WITH_HEADING * own.length;
    }) ?? ranked.find(({ count }) => count >= SHARE * own.length);
  if (target === undefined) {
    const candidates = ranked.slice(0, 3).map(({ division }) => pinpointOf(division));
    return { ...empty, candidates, kind: 'amended', sure: false, unsureWhy: 'division-scattered' };
  }
  const { division } = target;
  const added = revision.entries.filter(
    ({ kind, to }) =>
      kind === 'added' &&
      to.some((label) => {
        const article = index.newArticle(label);
        return article !== null && lies(article, division, depth);
      }),
  );
  const kept = [...entries].every(({ kind }) => kind === 'unchanged' || kind === 'renumbered');
  const isEqual = kept && added.length === 0 && target.count === own.length;
  const isSameNumber = division.chapter === cited.chapter && division.section === cited.section;
  return {
    kind: !isEqual ? 'amended' : isSameNumber ? 'unchanged' : 'renumbered',
    to: [pinpointOf(division)],
    candidates: [],
    ...grades([...entries]),
    sure: true,
    unsureWhy: null,
  };
}

type Depth = 'chapter' | 'section';

function lies(article: LawArticle, { chapter, section }: Division, depth: Depth): boolean {
  return article.chapter === chapter && (depth === 'chapter' || article.section === section);
}

/** The divisions of the new version that hold the successors, with how many old articles each. */
function successors(
  own: readonly LawArticle[],
  index: RevisionIndex,
  depth: Depth,
): Map<string, { division: Division; count: number }> {
  const counts = new Map<string, { division: Division; count: number }>();
  for (const { label } of own) {
    const seen = new Set<string>();
    for (const to of index.entry(label)?.to ?? []) {
      const article = index.newArticle(to);
      const section = depth === 'chapter' ? null : (article?.section ?? null);
      const chapter = article?.chapter ?? null;
      if (chapter === null) continue;
      if (depth === 'section' && section === null) continue;
      const key = `${chapter} ${section ?? '-'}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const held = counts.get(key);
      if (held === undefined) counts.set(key, { division: { chapter, section }, count: 1 });
      else held.count += 1;
    }
  }
  return counts;
}

function headingOf(
  divisions: readonly LawDivision[] | undefined,
  { chapter, section }: Division,
  depth: Depth,
): string | null {
  const found = divisions?.find(({ kind, number, chapter: inside }) =>
    depth === 'chapter'
      ? kind === 'chapter' && number === chapter
      : kind === 'section' && number === section && inside === chapter,
  );
  const words = found?.title.replace(/[\s\u3000]/gu, '') ?? '';
  return words === '' ? null : words;
}

const pinpointOf = ({ chapter, section }: Division): Pinpoint => ({
  ...WHOLE_LAW,
  chapter,
  section,
});

/** What changed in any of its articles; 文字 only where nothing else did. */
function grades(
  entries: readonly AlignmentEntry[],
): Pick<Change, 'grades' | 'evidence' | 'ungraded'> {
  const kinds = new Set<GradeKind>();
  const evidence: GradeEvidence[] = [];
  let ungraded = 0;
  for (const { grade } of entries) {
    for (const kind of grade?.kinds ?? []) kinds.add(kind);
    evidence.push(...(grade?.evidence.slice(0, 1) ?? []));
    ungraded += grade?.ungraded ?? 0;
  }
  if (kinds.size > 1) kinds.delete('wording');
  return {
    grades: GRADE_KINDS.filter((kind) => kinds.has(kind)),
    evidence: evidence.slice(0, MAX_EVIDENCE),
    ungraded,
  };
}
