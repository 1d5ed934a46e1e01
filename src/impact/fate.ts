import { followProvision } from '../alignment/follow.js';
import { articleLabel } from '../alignment/label.js';
import type { AlignmentEntry } from '../alignment/types.js';
import type { Pinpoint } from '../citation/types.js';
import { divisionFate } from './division-fate.js';
import { partChange } from './part-change.js';
import type { RevisionIndex } from './revision-index.js';
import type { Change, UnsureReason } from './types.js';

const NO_CHANGE: Change = {
  kind: 'none',
  to: [],
  candidates: [],
  grades: [],
  evidence: [],
  ungraded: 0,
  sure: true,
  unsureWhy: null,
};

/** Nothing that would have to be followed: a whole law, or words that mean the new version. */
export const noChange = (): Change => NO_CHANGE;

/** A change that a person has to look at. */
export function unsureChange(
  kind: Change['kind'],
  unsureWhy: UnsureReason,
  candidates: readonly Pinpoint[] = [],
): Change {
  return { ...NO_CHANGE, kind, candidates, sure: false, unsureWhy };
}

/** What became of a provision of the old version, as deep as the citation goes. */
export function fateOf(pinpoint: Pinpoint, index: RevisionIndex): Change {
  const { article, suffix } = pinpoint;
  if (article === null) {
    if (pinpoint.paragraph !== null || pinpoint.item !== null || pinpoint.subitem !== null)
      return unsureChange('none', 'not-followed');
    if (pinpoint.chapter === null) return wholeLaw(index);
    return divisionFate(pinpoint, index);
  }
  const entry = index.entry(articleLabel(article, suffix));
  if (entry === null) return unsureChange('none', 'no-such-provision');
  const isPart = pinpoint.paragraph !== null || pinpoint.item !== null || pinpoint.subitem !== null;
  return isPart ? partFate(pinpoint, article, entry, index) : articleFate(pinpoint, entry, index);
}

/** A law of which nothing is left is repealed. */
function wholeLaw({ revision }: RevisionIndex): Change {
  return revision.newArticles.length === 0 ? { ...NO_CHANGE, kind: 'repealed' } : NO_CHANGE;
}

function articleFate(pinpoint: Pinpoint, entry: AlignmentEntry, index: RevisionIndex): Change {
  const to = entry.to.flatMap((label) => wholeArticle(label, pinpoint, index));
  if (entry.unsure) return unsureChange(entry.kind, 'unsure-pair', to);
  const change: Change = {
    ...NO_CHANGE,
    kind: entry.kind,
    to,
    grades: entry.grade?.kinds ?? [],
    evidence: entry.grade?.evidence ?? [],
    ungraded: entry.grade?.ungraded ?? 0,
  };
  return renumberedIfMoved(change, pinpoint);
}

function partFate(
  pinpoint: Pinpoint,
  article: number,
  entry: AlignmentEntry,
  index: RevisionIndex,
): Change {
  const wholes = entry.to.flatMap((label) => wholeArticle(label, pinpoint, index));
  const followed = followProvision([entry], { ...pinpoint, article });
  const [found] = followed.to;
  if (followed.kind === null) return unsureChange('none', 'no-such-provision', wholes);
  if (found === undefined) {
    if (followed.sure) return { ...NO_CHANGE, kind: 'repealed' };
    return unsureChange('repealed', 'part-lost', wholes);
  }
  const target = placed({ ...pinpoint, ...found }, pinpoint, index);
  if (!followed.sure) {
    const why = entry.unsure ? 'unsure-pair' : 'part-unsure';
    return unsureChange(followed.kind, why, [target]);
  }
  const inner = partChange(
    { ...pinpoint, article },
    { ...target, article: found.article },
    entry,
    index,
  );
  return renumberedIfMoved({ ...NO_CHANGE, ...inner, to: [target] }, pinpoint);
}

function wholeArticle(label: string, cited: Pinpoint, index: RevisionIndex): Pinpoint[] {
  const article = index.newArticle(label);
  if (article === null) return [];
  const none = { paragraph: null, item: null, subitem: null };
  return [
    placed({ ...cited, article: article.number, suffix: article.suffix, ...none }, cited, index),
  ];
}

/** The target with the chapter and section that it stands in, where the citation names them. */
function placed(target: Pinpoint, cited: Pinpoint, index: RevisionIndex): Pinpoint {
  const article = index.newArticle(articleLabel(target.article ?? 0, target.suffix));
  return {
    chapter: cited.chapter === null ? null : (article?.chapter ?? null),
    section: cited.section === null ? null : (article?.section ?? null),
    article: target.article,
    suffix: target.suffix,
    paragraph: target.paragraph,
    item: target.item,
    subitem: target.subitem,
  };
}

/** Equal words under a changed number of any level that the citation names. */
function renumberedIfMoved(change: Change, cited: Pinpoint): Change {
  if (change.kind !== 'unchanged' && change.kind !== 'renumbered') return change;
  const [to] = change.to;
  return { ...change, kind: to !== undefined && isSame(to, cited) ? 'unchanged' : 'renumbered' };
}

/** Whether two pinpoints name the same numbers. */
export function isSame(one: Pinpoint, two: Pinpoint): boolean {
  return (
    one.chapter === two.chapter &&
    one.section === two.section &&
    one.article === two.article &&
    one.suffix === two.suffix &&
    one.paragraph === two.paragraph &&
    one.item === two.item &&
    one.subitem === two.subitem
  );
}
