import type { LawArticle, LawItem, LawParagraph } from '../statute/law-text.js';

/** Where in an article a position lies: numbers of its 款, 项 and 目. */
export interface Place {
  readonly paragraph: number;
  readonly item: number | null;
  readonly subitem: number | null;
  readonly inParagraph: LawParagraph | undefined;
  readonly inItem: LawItem | undefined;
}

/** The place of an offset into the article's text. */
export function placeOf(article: LawArticle, at: number): Place {
  const index = lastStarting(article.paragraphs, at);
  const inParagraph = article.paragraphs[index];
  const items = inParagraph?.items ?? [];
  const inItem = items[lastStarting(items, at)];
  const subitems = inItem?.subitems ?? [];
  const subitem = subitems[lastStarting(subitems, at)];
  return {
    paragraph: Math.max(index, 0) + 1,
    item: inItem?.n ?? null,
    subitem: subitem?.n ?? null,
    inParagraph,
    inItem,
  };
}

/** Items by number, so that an article of many items is looked through once. */
const ITEMS = new WeakMap<LawParagraph, ReadonlyMap<number, LawItem>>();

/** The item of that number in a paragraph; the last of those that share one. */
export function itemOf(paragraph: LawParagraph, n: number): LawItem | undefined {
  const held = ITEMS.get(paragraph) ?? new Map(paragraph.items.map((item) => [item.n, item]));
  ITEMS.set(paragraph, held);
  return held.get(n);
}

/** Index of the last part that begins at or before `at`; -1 where none does. */
function lastStarting(parts: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
