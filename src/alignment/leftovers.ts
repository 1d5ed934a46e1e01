import { likeness } from './candidates.js';
import type { Comparison } from './comparison.js';
import type { Pair } from './one-to-one.js';
import { differInSanction } from './sanction.js';

/** Words in a row that no two norms share by chance; characters as they are compared. */
const RUN = 12;
/** They must be more than common words (weight of rare pairs of characters). */
const WEIGHT = 3.5;
/** Names of authorities and of the state are long, and prove nothing: the rest must be enough. */
const NAMES = /[\u4e00-\u9fff]{0,8}?(?:主管部门|部门|人民政府|委员会)|中华人民共和国/gu;
/** No other article may have all of a run but fewer characters than this: 供水 is not 供气. */
const OWN = 6;
/** Runs that are compared with all articles; further ones are not looked at. */
const MAX_RUNS = 500;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly weight: number;
}

/**
 * Pairs what is left on both sides: a norm that was written anew keeps little of its words, but
 * often a run of them that no other article of either version has. Such pairs are unsure.
 */
export function pairLeftovers(
  comparison: Comparison,
  from: readonly number[],
  to: readonly number[],
): Pair[] {
  const runs = longestRuns(comparison, from, to)
    .filter(({ weight }) => weight >= WEIGHT)
    .sort((one, two) => two.weight - one.weight || one.from - two.from || one.to - two.to)
    .slice(0, MAX_RUNS);
  const pairs: Pair[] = [];
  const taken = { from: new Set<number>(), to: new Set<number>() };
  for (const run of runs) {
    if (taken.from.has(run.from) || taken.to.has(run.to)) continue;
    if (!mayContinue(comparison, run) || !isExclusive(comparison, run)) continue;
    taken.from.add(run.from);
    taken.to.add(run.to);
    const score = scoreOf(comparison, run);
    pairs.push({ from: run.from, to: run.to, score, unsure: true });
  }
  return pairs;
}

/** The longest run that each old article shares with each new one, where that is one of its own. */
function longestRuns(
  { table, from, to }: Comparison,
  oldPlaces: readonly number[],
  newPlaces: readonly number[],
): Run[] {
  const owners = windowsOf(newPlaces.map((place) => [place, to[place]?.words ?? '']));
  const longest = new Map<string, Run>();
  for (const place of oldPlaces) {
    const words = from[place]?.words ?? '';
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const owner = owners.get(words.slice(at, at + RUN));
      if (owner === undefined || owner === null) continue;
      let end = at + RUN;
      while (end < words.length && owners.get(words.slice(end - RUN + 1, end + 1)) === owner) {
        end += 1;
      }
      const key = `${place}>${owner}`;
      const run = words.slice(at, end);
      at = end - RUN;
      if (run.replace(NAMES, '').length < RUN) continue;
      const weight = table.bag(run).total;
      if (weight <= (longest.get(key)?.weight ?? 0)) continue;
      longest.set(key, { from: place, to: owner, words: run, weight });
    }
  }
  return [...longest.values()];
}

/** Which article each row of `RUN` characters stands in; null for several. */
function windowsOf(texts: readonly (readonly [number, string])[]): Map<string, number | null> {
  const owners = new Map<string, number | null>();
  for (const [place, words] of texts) {
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const window = words.slice(at, at + RUN);
      const owner = owners.get(window);
      if (owner === undefined) owners.set(window, place);
      else if (owner !== place) owners.set(window, null);
    }
  }
  return owners;
}

function mayContinue(comparison: Comparison, { from, to }: Run): boolean {
  const closing = [comparison.from[from]?.role, comparison.to[to]?.role].includes('closing');
  return !closing && !differInSanction(comparison, from, to);
}

/** Whether no other article of either version has the run, nor nearly all of it. */
function isExclusive({ from, to }: Comparison, run: Run): boolean {
  const length = run.words.length - OWN + 1;
  const parts = Array.from({ length: OWN }, (_, at) => run.words.slice(at, at + length));
  const isFree = (words: string): boolean => parts.every((part) => !words.includes(part));
  return (
    from.every(({ index, words }) => index === run.from || isFree(words)) &&
    to.every(({ index, words }) => index === run.to || isFree(words))
  );
}

function scoreOf({ table, fromBags, toBags }: Comparison, { from, to }: Run): number {
  const old = fromBags[from];
  const next = toBags[to];
  if (old === undefined || next === undefined) return 0;
  const shared = table.shared(old, next);
  return likeness(shared / old.total, shared / next.total);
}
