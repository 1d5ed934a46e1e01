import { bodyStart, articleLabel } from '../alignment/label.js';
import { comparable } from '../alignment/comparable.js';
import type { Pinpoint } from '../citation/types.js';
import type { LawArticle } from '../statute/law-text.js';
import { truncate } from '../text/truncate.js';
import { partSpans } from './part-words.js';
import type { RevisionIndex } from './revision-index.js';
import type { Replacement } from './types.js';

/** Runs of so many characters are looked for. */
const RUN = 4;
/** Shorter quotations tell nothing. */
const MIN_QUOTE = 12;
/** A quotation that shares less with the article is not of it, whatever was left out or misspelt. */
const SHARE = 0.5;
/** No more of a quotation is compared. */
const MAX_COMPARED = 4000;
/** The longest quotation that is given to paste. */
const MAX_QUOTE = 6000;

/** Whether the quoted words can be those of the article; true where they are too few to tell. */
export function isQuoteOf(quote: string, article: LawArticle): boolean {
  const words = comparable(quote, 0, Math.min(quote.length, MAX_COMPARED));
  if (words.length < MIN_QUOTE) return true;
  const held = comparable(article.text, 0, article.text.length);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= held.length; at += 1) runs.add(held.slice(at, at + RUN));
  let found = 0;
  const count = words.length - RUN + 1;
  for (let at = 0; at < count; at += 1) if (runs.has(words.slice(at, at + RUN))) found += 1;
  return found >= SHARE * count;
}

/**
 * The new words to quote: the article without its number, or the cited 款, 项 or 目 of it; several
 * targets follow each other. Null where a target has no text.
 */
export function newQuote(
  targets: readonly Pinpoint[],
  index: RevisionIndex,
): Replacement['newQuote'] {
  const words: string[] = [];
  for (const target of targets) {
    if (target.article === null) return null;
    const article = index.newArticle(articleLabel(target.article, target.suffix));
    const spans = article === null ? null : partSpans(article, target);
    if (article === null || spans === null) return null;
    const { start, end } = spans.own;
    words.push(article.text.slice(Math.max(start, bodyStart(article.text)), end).trim());
  }
  if (words.length === 0) return null;
  const whole = words.join('\n');
  return { text: truncate(whole, MAX_QUOTE), cut: whole.length > MAX_QUOTE };
}
