import type { Comparison } from './comparison.js';
import type { PreparedArticle } from './prepare.js';

/**
 * How well the references of an old and a new article agree: 1 where all that the old one names
 * went to what the new one names, -1 where nothing did, 0 where neither tells.
 */
export function targetAgreement(
  { from, to }: Comparison,
  one: number,
  two: number,
  successors: ReadonlyMap<number, number>,
): number {
  return agreement(from, to, one, two, successors);
}

const placesOf = new WeakMap<readonly PreparedArticle[], Map<string, number>>();

/** Article labels to places; of a label held twice the first. */
export function places(articles: readonly PreparedArticle[]): Map<string, number> {
  let known = placesOf.get(articles);
  if (known === undefined) {
    known = new Map();
    for (const { article, index } of articles) {
      if (!known.has(article.label)) known.set(article.label, index);
    }
    placesOf.set(articles, known);
  }
  return known;
}

export function agreement(
  from: readonly PreparedArticle[],
  to: readonly PreparedArticle[],
  one: number,
  two: number,
  successors: ReadonlyMap<number, number>,
): number {
  const named = new Set(from[one]?.references.flatMap(({ targets }) => targets));
  const meant = new Set(to[two]?.references.flatMap(({ targets }) => targets));
  if (named.size === 0 || meant.size === 0) return 0;
  let agreed = 0;
  let told = 0;
  for (const label of named) {
    const place = places(from).get(label);
    const successor = place === undefined ? undefined : successors.get(place);
    if (successor === undefined) continue;
    told += 1;
    if (meant.has(to[successor]?.article.label ?? '')) agreed += 1;
  }
  return told === 0 ? 0 : (2 * agreed) / told - 1;
}
