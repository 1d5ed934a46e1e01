import { assign, type Choice } from './assignment.js';
import { backbone, windows, type Window } from './backbone.js';
import type { Candidate } from './candidates.js';
import { isDistinct } from './distinct.js';
import { headLead } from './head.js';
import type { Comparison } from './comparison.js';
import { pairEqual } from './equal-articles.js';
import { targetAgreement } from './target-agreement.js';

/** An old article and the new one that continues it. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly unsure: boolean;
}

/** Below this likeness, its place counted in, two articles are not one norm. */
const THRESHOLD = 0.26;
/** Less is enough, in its place, where neither has another candidate near as like as the other. */
const UNRIVALLED = 0.23;
const RIVAL = 0.8;
/** Pairs at least this alike show where their neighbours are to be expected. */
const ANCHOR = 0.55;
/** What it adds to stand where the neighbours expect it, and more where few places are left. */
const IN_ORDER = 0.06;
const IN_GAP = 0.08;
/** What references to the same norms add, and references to others take away. */
const SAME_TARGETS = 0.1;
/** What it adds to weak pairs that the new article alone continues the old one's first sentence. */
const HEAD = 0.3;
const WEAK = 0.4;
/** A pair less alike than this is shown as unsure. */
const SURE = 0.34;

/**
 * Pairs old and new articles one to one so that the likeness of all pairs together is the most
 * possible. First by words alone; then once more with what the first pairing shows: where each
 * article's neighbours went, and whether its references mean the same norms.
 */
export function pairArticles(comparison: Comparison): Pair[] {
  const first = choose(comparison, null);
  return choose(comparison, first);
}

function choose(comparison: Comparison, known: readonly Pair[] | null): Pair[] {
  const { from, to, candidates } = comparison;
  const successors = known === null ? null : new Map(known.map((pair) => [pair.from, pair.to]));
  const equal = pairEqual(from, to, successors);
  const takenFrom = new Set(equal.map((pair) => pair.from));
  const takenTo = new Set(equal.map((pair) => pair.to));
  const anchors = [...equal, ...(known ?? []).filter((pair) => pair.score >= ANCHOR)];
  const run = known === null ? null : backbone(onePerPlace(anchors));
  const expected = run === null ? null : windows(from.length, to.length, run);
  const choices: Choice[] = [];
  const scores = new Map<string, number>();
  for (const candidate of candidates.flat()) {
    if (takenFrom.has(candidate.from) || takenTo.has(candidate.to)) continue;
    if (!sameRole(comparison, candidate)) continue;
    const value =
      roleScore(comparison, candidate) +
      placeBonus(expected?.[candidate.from], candidate.to) +
      (candidate.score < WEAK ? HEAD * headLead(comparison, candidate) : 0) +
      (successors === null
        ? 0
        : SAME_TARGETS * targetAgreement(comparison, candidate.from, candidate.to, successors));
    if (value < UNRIVALLED || !isDistinct(comparison, candidate)) continue;
    if (value < THRESHOLD && !isUnrivalled(comparison, candidate)) continue;
    scores.set(`${candidate.from}>${candidate.to}`, candidate.score);
    // Above 0 even at the threshold, and the earlier of two equal places first.
    choices.push({ row: candidate.from, column: candidate.to, value: value - UNRIVALLED + 0.01 });
  }
  const columns = assign(from.length, to.length, choices);
  const pairs: Pair[] = equal.map((pair) => ({ ...pair, score: 1, unsure: false }));
  for (const [row, column] of columns.entries()) {
    if (column === -1) continue;
    const score = scores.get(`${row}>${column}`) ?? 0;
    const closing = from[row]?.role === 'closing';
    pairs.push({ from: row, to: column, score, unsure: score < SURE && !closing });
  }
  return pairs.sort((one, two) => one.from - two.from);
}

/** Whether each article is by far the likest to the other. */
function isUnrivalled({ candidates, sources }: Comparison, candidate: Candidate): boolean {
  return [candidates[candidate.from] ?? [], sources[candidate.to] ?? []].every((list) =>
    list.every((other) => other === candidate || other.score <= RIVAL * candidate.score),
  );
}

function onePerPlace(pairs: readonly { from: number; to: number }[]): typeof pairs {
  const seenFrom = new Set<number>();
  const seenTo = new Set<number>();
  return pairs.filter(({ from, to }) => {
    if (seenFrom.has(from) || seenTo.has(to)) return false;
    seenFrom.add(from);
    seenTo.add(to);
    return true;
  });
}

/** A closing article is continued by a closing one, and by no other. */
function sameRole({ from, to }: Comparison, candidate: Candidate): boolean {
  const left = from[candidate.from]?.role ?? null;
  const right = to[candidate.to]?.role ?? null;
  return left === right || (left !== 'closing' && right !== 'closing');
}

/** Purposes and closing articles are continued by their like, however their words changed. */
function roleScore({ from, to }: Comparison, candidate: Candidate): number {
  const role = from[candidate.from]?.role ?? null;
  const shared = role !== null && role === to[candidate.to]?.role;
  return shared ? Math.max(candidate.score, 0.6) : candidate.score;
}

function placeBonus(window: Window | undefined, to: number): number {
  if (window === undefined) return 0;
  const places = window.before - window.after - 1;
  if (places < 1 || to <= window.after || to >= window.before) return 0;
  return IN_ORDER + IN_GAP / places;
}
