import type { HeldArticle, HeldVersion } from '../linking/law-catalogue.js';
import { pairsOf, type Comparable } from './comparable.js';
import { memo } from './memo.js';
import { comparableArticle, fitQuotation, MIN_WORDS } from './quotation.js';

/** The words of a held article as they are compared. */
export const articleWords = memo((article: HeldArticle): Comparable =>
  comparableArticle(article.text),
);

/** Words that begin alike in many articles say nothing; from here on they do. */
const PROBE = 12;
/** Longer quotations are looked for in the article that they name only. */
const MAX_SEARCHED = 8000;

/** The articles of a version that words are quoted from: the first few in their order. */
export function articlesWith(words: Comparable, version: HeldVersion): HeldArticle[] {
  const { key } = words;
  if (key.length < PROBE || key.length > MAX_SEARCHED) return [];
  const probes = [key.slice(0, MIN_WORDS), key.slice(-PROBE)];
  return version.articles
    .filter((article) => {
      const own = articleWords(article);
      if (!probes.some((probe) => own.key.includes(probe))) return false;
      return fitQuotation(words, own) === 'same';
    })
    .slice(0, 3);
}

const articlePairs = memo((article: HeldArticle) => pairsOf(articleWords(article).key));

/** Words must share so much of their pairs to be taken for a form of an article, */
const ALIKE = 0.7;
/** and two whole articles so much, */
const BOTH_ALIKE = 0.6;
/** and so much more than with the next one. */
const AHEAD = 0.12;

export interface ClosestArticle {
  readonly article: HeldArticle;
  /** Part of the words' pairs of characters that the article has, 0 to 1. */
  readonly score: number;
}

/**
 * The article of a version that is the words' later or earlier form: the one that has most of
 * them. Null where none has enough, or two have about as much: nothing is guessed.
 *
 * @param both whether the article's own words count too, as where whole articles are compared
 */
export function closestArticle(
  words: Comparable,
  version: HeldVersion,
  both = false,
): ClosestArticle | null {
  const own = pairsOf(words.key.slice(0, MAX_SEARCHED));
  if (own.size < MIN_WORDS) return null;
  let best: ClosestArticle | null = null;
  let second = 0;
  for (const article of version.articles) {
    const theirs = articlePairs(article);
    let shared = 0;
    for (const pair of own) if (theirs.has(pair)) shared += 1;
    const score = both ? (2 * shared) / (own.size + theirs.size) : shared / own.size;
    if (best === null || score > best.score) {
      second = best?.score ?? 0;
      best = { article, score };
    } else second = Math.max(second, score);
  }
  const alike = both ? BOTH_ALIKE : ALIKE;
  return best !== null && best.score >= alike && best.score - second >= AHEAD ? best : null;
}
