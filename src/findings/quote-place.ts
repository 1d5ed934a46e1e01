import type { Provision } from '../alignment/follow.js';
import type { HeldArticle } from '../linking/law-catalogue.js';
import type { LawParagraph } from '../statute/law-text.js';
import { paragraphsOf } from './article-structure.js';
import { comparable, type Comparable } from './comparable.js';
import { fitQuotation } from './quotation.js';

/**
 * The 款 and 项 of an article that quoted words are, as deep as a citation goes that is to be
 * mended; the article alone where the words are those of several 款.
 *
 * @param depth what the citation names itself
 */
export function quotePlaces(
  quote: Comparable,
  article: HeldArticle,
  depth: Pick<Provision, 'paragraph' | 'item'>,
): Provision[] {
  const { number, suffix } = article;
  const whole = { article: number, suffix, paragraph: null, item: null, subitem: null };
  if (depth.paragraph === null && depth.item === null) return [whole];
  const all = paragraphsOf(article);
  const inText = ({ start, end }: { start: number; end: number }): Comparable =>
    comparable(article.text.slice(start, end));
  const holding = all.flatMap((paragraph, index) =>
    fitQuotation(quote, inText(paragraph)) === 'same' ? [{ paragraph, n: index + 1 }] : [],
  );
  const [only] = holding;
  if (only === undefined || holding.length > 1) return [whole];
  const named = { ...whole, paragraph: all.length > 1 ? only.n : null };
  const items = depth.item === null ? [] : quotedItems(quote, only.paragraph, inText);
  return items.length === 0 ? [named] : items.map((item) => ({ ...named, item }));
}

/** The 项 whose words the quotation has; none where it has all of them. */
function quotedItems(
  quote: Comparable,
  { items }: LawParagraph,
  inText: (place: { start: number; end: number }) => Comparable,
): number[] {
  const quoted = items.filter((item) => {
    const { key } = inText(item);
    return key !== '' && quote.key.includes(key);
  });
  return quoted.length === items.length ? [] : quoted.map(({ n }) => n);
}
