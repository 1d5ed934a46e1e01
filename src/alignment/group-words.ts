import type { PreparedArticle } from './prepare.js';

/** The words of several articles as one text, as they are compared. */
export function wordsOf(articles: readonly PreparedArticle[], places: readonly number[]): string {
  return places.map((place) => articles[place]?.words ?? '').join('');
}
