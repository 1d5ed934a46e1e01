import type { Candidate } from './candidates.js';
import type { Comparison } from './comparison.js';
import type { GramBag, GramTable } from './grams.js';

/** Another pair this near to a candidate shows that both are made of the same boilerplate. */
const FAMILY = 0.8;
/** How much of the words that set an article apart the other must have. */
const DISTINGUISHING = 0.5;
/** Less of them is enough where it is more than a chance likeness (weights of rare pairs). */
const SOME = 0.15;
const SOME_WEIGHT = 2;

/**
 * Whether two articles share what sets them apart from others. Where the old one is nearly as
 * like another new one, or the new one as like another old one (县级以上人民政府应当加强…供水工作
 * 的领导, …防汛…, …抗旱…), the common words prove nothing: at least half of the words by which one
 * of the two differs from that rival must be in the other as well. It is enough for either side,
 * for an amendment adds to the new one or takes from the old.
 */
export function isDistinct(comparison: Comparison, candidate: Candidate): boolean {
  let known = decided.get(candidate);
  if (known === undefined) {
    known = decide(comparison, candidate);
    decided.set(candidate, known);
  }
  return known;
}

/** Both passes of the pairing ask. */
const decided = new WeakMap<Candidate, boolean>();

function decide(comparison: Comparison, candidate: Candidate): boolean {
  const { table, candidates, sources, fromBags, toBags } = comparison;
  const old = fromBags[candidate.from];
  const next = toBags[candidate.to];
  if (old === undefined || next === undefined) return false;
  const ahead = rival(candidates[candidate.from] ?? [], candidate);
  const back = rival(sources[candidate.to] ?? [], candidate);
  return [ahead && toBags[ahead.to], back && fromBags[back.from]].every(
    (rival) =>
      rival === undefined ||
      sharesOwnWords(table, old, rival, next) ||
      sharesOwnWords(table, next, rival, old),
  );
}

/** The best other pair of the same article, where it is near enough to be of the same family. */
function rival(list: readonly Candidate[], candidate: Candidate): Candidate | undefined {
  const other = list.find((one) => one !== candidate);
  return other !== undefined && other.score >= FAMILY * candidate.score ? other : undefined;
}

/** Whether `other` has enough of what sets `words` apart from a rival. */
function sharesOwnWords(table: GramTable, words: GramBag, rival: GramBag, other: GramBag): boolean {
  const { own, shared } = table.beyond(words, rival, other);
  // Nothing sets it apart from its rival: they are equal, and order decides.
  return (
    own <= 1e-9 || shared >= DISTINGUISHING * own || (shared >= SOME * own && shared >= SOME_WEIGHT)
  );
}
