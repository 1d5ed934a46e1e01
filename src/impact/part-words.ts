import type { LawArticle } from '../statute/law-text.js';
import type { Pinpoint } from '../citation/types.js';

/** UTF-16 units into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Part = Pick<Pinpoint, 'paragraph' | 'item' | 'subitem'>;

/** A cited 款, 项 or 目: its own words, and the leads above it, without which it says nothing. */
export interface PartSpans {
  readonly own: Span;
  readonly leads: readonly Span[];
}

/**
 * Where a 款, 项 or 目 stands in its article. Without a 款 a 项 is that of the first paragraph
 * which has one of its number. Null where the article has none.
 */
export function partSpans(
  article: LawArticle,
  { paragraph, item, subitem }: Part,
): PartSpans | null {
  if (paragraph === null && item === null) {
    return subitem === null ? { own: { start: 0, end: article.text.length }, leads: [] } : null;
  }
  const held =
    paragraph !== null
      ? article.paragraphs[paragraph - 1]
      : article.paragraphs.find(({ items }) => items.some(({ n }) => n === item));
  if (held === undefined) return null;
  if (item === null) return { own: spanOf(held), leads: [] };
  const found = held.items.find(({ n }) => n === item);
  if (found === undefined) return null;
  const lead = { start: held.start, end: held.items[0]?.start ?? held.end };
  if (subitem === null) return { own: spanOf(found), leads: [lead] };
  const inner = found.subitems.find(({ n }) => n === subitem);
  if (inner === undefined) return null;
  const itemLead = { start: found.start, end: found.subitems[0]?.start ?? found.end };
  return { own: spanOf(inner), leads: [lead, itemLead] };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
