import { articleLabel } from '../../alignment/label.js';
import type { Unit } from '../../citation/ordinal.js';
import type { Pinpoint } from '../../citation/types.js';
import type { RevisionIndex } from '../revision-index.js';
import type { Change } from '../types.js';
import type { Leaf, PinpointWords } from './pinpoint-slots.js';

/** What became of a provision. */
export type Follow = (pinpoint: Pinpoint) => Change;

/** A provision that a pinpoint names, or a range of them, and what became of each. */
export interface Segment {
  /** One leaf, or the two ends of a range. */
  readonly leaves: readonly Leaf[];
  readonly members: readonly { readonly from: Pinpoint; readonly change: Change }[];
}

/** Longest range of 款 or 项 that is counted through. */
const MAX_STEPS = 200;

/**
 * The provisions that the words name, each followed. Words that go on with an article named before
 * them (第二款：…) are completed by the citation's own pinpoint. A range covers all that lies
 * between its ends in the old version, inserted articles (之一) too.
 */
export function segmentsOf(
  { leaves }: PinpointWords,
  context: Pinpoint,
  index: RevisionIndex,
  follow: Follow,
): Segment[] {
  const segments: Segment[] = [];
  for (const leaf of leaves) {
    const from = completed(leaf.pinpoint, context);
    const before = segments.at(-1);
    const [first] = before?.leaves ?? [];
    if (!leaf.endsRange || first === undefined || before?.leaves.length !== 1) {
      segments.push({ leaves: [leaf], members: [{ from, change: follow(from) }] });
      continue;
    }
    const covered = between(completed(first.pinpoint, context), from, index);
    const members = covered.map((one) => ({ from: one, change: follow(one) }));
    segments[segments.length - 1] = { leaves: [first, leaf], members };
  }
  return segments;
}

function completed(pinpoint: Pinpoint, context: Pinpoint): Pinpoint {
  const names = pinpoint.article !== null || pinpoint.chapter !== null;
  if (names || context.article === null) return pinpoint;
  const { article, suffix } = context;
  return { ...pinpoint, article, suffix, paragraph: pinpoint.paragraph ?? context.paragraph };
}

const DEEP = ['subitem', 'item', 'paragraph'] as const;

function between(from: Pinpoint, to: Pinpoint, index: RevisionIndex): Pinpoint[] {
  const deepest = lastLevel(to);
  if (deepest !== lastLevel(from)) return [from, to];
  if (deepest === 'article') {
    const labels = [from, to].map(({ article, suffix }) => articleLabel(article ?? 0, suffix));
    const articles = index.between(labels[0] ?? '', labels[1] ?? '');
    // An end that the old version has not is marked later; what lies between is not lost.
    if (articles.length === 0) return counted(from, to, 'article');
    return articles.map(({ number, suffix }) => ({ ...to, article: number, suffix }));
  }
  return counted(from, to, deepest);
}

function counted(from: Pinpoint, to: Pinpoint, level: Exclude<Unit, 'part'>): Pinpoint[] {
  const [low, high] = [from[level] ?? 0, to[level] ?? 0];
  if (high <= low || high - low > MAX_STEPS) return [from, to];
  return Array.from({ length: high - low + 1 }, (_, step) => {
    if (step === 0) return from;
    return low + step === high
      ? to
      : { ...to, ...(level === 'article' ? { suffix: 0 } : {}), [level]: low + step };
  });
}

/** The deepest level that a pinpoint names. */
export function lastLevel(pinpoint: Pinpoint): Exclude<Unit, 'part'> {
  const deep = DEEP.find((level) => pinpoint[level] !== null);
  if (deep !== undefined) return deep;
  if (pinpoint.article !== null) return 'article';
  return pinpoint.section === null ? 'chapter' : 'section';
}

/** Whether the second provision follows the first without a gap in the new version. */
export function isNext(one: Pinpoint, two: Pinpoint, index: RevisionIndex): boolean {
  const level = lastLevel(one);
  if (level !== lastLevel(two)) return false;
  if (level === 'article') {
    const order = index.newOrder(one.article ?? 0, one.suffix);
    return order >= 0 && index.newOrder(two.article ?? 0, two.suffix) === order + 1;
  }
  const same = { ...two, [level]: one[level] };
  return (
    JSON.stringify(orderKey(same)) === JSON.stringify(orderKey(one)) &&
    two[level] === (one[level] ?? 0) + 1
  );
}

/** What provisions are ordered by; a whole comes before its parts. */
export function orderKey(one: Pinpoint): number[] {
  const { chapter, section, article, suffix, paragraph, item, subitem } = one;
  const division = article === null ? [chapter ?? 0, section ?? 0] : [0, 0];
  return [...division, article ?? 0, suffix, paragraph ?? 0, item ?? 0, subitem ?? 0];
}

export function compareOrder(one: Pinpoint, two: Pinpoint): number {
  const [first, second] = [orderKey(one), orderKey(two)];
  for (const [place, value] of first.entries()) {
    const other = second[place] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
