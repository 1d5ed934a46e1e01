import { findCandidates, type Candidate } from './candidates.js';
import { GramTable, type GramBag } from './grams.js';
import { prepare, type PreparedArticle } from './prepare.js';
import type { AlignableLaw } from './types.js';

/** Two versions of a law made ready, with what their articles share. */
export interface Comparison {
  readonly from: readonly PreparedArticle[];
  readonly to: readonly PreparedArticle[];
  readonly table: GramTable;
  readonly fromBags: readonly GramBag[];
  readonly toBags: readonly GramBag[];
  /** Candidates of each old article, best first. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** The same candidates by new article, best first. */
  readonly sources: readonly (readonly Candidate[])[];
}

export function compareLaws(old: AlignableLaw, next: AlignableLaw): Comparison {
  const from = prepare(old);
  const to = prepare(next);
  const table = new GramTable([...from, ...to]);
  const fromBags = from.map(({ words }) => table.bag(words));
  const toBags = to.map(({ words }) => table.bag(words));
  const candidates = findCandidates(table, from, to, fromBags, toBags);
  const sources = to.map((): Candidate[] => []);
  for (const candidate of candidates.flat()) sources[candidate.to]?.push(candidate);
  for (const list of sources) list.sort((one, two) => two.score - one.score || one.from - two.from);
  return { from, to, table, fromBags, toBags, candidates, sources };
}
