import { comparable } from './comparable.js';
import type { PreparedArticle } from './prepare.js';
import type { ProvisionPlace } from './types.js';

export type UnitLevel = 'paragraph' | 'item' | 'subitem';

/** A 款, 项 or 目 made ready for comparison. */
export interface PreparedUnit {
  readonly level: UnitLevel;
  readonly place: ProvisionPlace;
  /** Its words as they are compared, with all that it holds, without its own label. */
  readonly words: string;
  /** The paragraph that holds it; null for a paragraph. */
  readonly paragraph: PreparedUnit | null;
}

const LABEL = /[\s\u3000]*(?:[（(][^）)\n]{1,6}[）)]|[0-9０-９]{1,3}[.．、])/uy;

const known = new WeakMap<PreparedArticle, readonly PreparedUnit[]>();

/** The units of articles, each paragraph followed by what it holds. */
export function unitsOf(articles: readonly PreparedArticle[]): PreparedUnit[] {
  return articles.flatMap((article) => {
    let units = known.get(article);
    if (units === undefined) {
      units = readUnits(article);
      known.set(article, units);
    }
    return units;
  });
}

function readUnits({ article, body, references }: PreparedArticle): PreparedUnit[] {
  const units: PreparedUnit[] = [];
  const { text } = article;
  const wordsOf = (start: number, end: number): string => comparable(text, start, end, references);
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const place = { article: article.label, paragraph: index + 1, item: null, subitem: null };
    const words = wordsOf(Math.max(paragraph.start, body), paragraph.end);
    const parent: PreparedUnit = { level: 'paragraph', place, words, paragraph: null };
    units.push(parent);
    for (const item of paragraph.items) {
      const inItem = { ...place, item: item.n };
      const itemWords = wordsOf(behindLabel(text, item.start), item.end);
      units.push({ level: 'item', place: inItem, words: itemWords, paragraph: parent });
      for (const { n, start, end } of item.subitems) {
        const subWords = wordsOf(behindLabel(text, start), end);
        const inSubitem = { ...inItem, subitem: n };
        units.push({ level: 'subitem', place: inSubitem, words: subWords, paragraph: parent });
      }
    }
  }
  return units;
}

/** Where the words of a 项 or 目 begin, behind its number. */
export function behindLabel(text: string, start: number): number {
  LABEL.lastIndex = start;
  return LABEL.test(text) ? LABEL.lastIndex : start;
}
