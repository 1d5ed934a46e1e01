import { ArticleBuilder } from '../statute/article-builder.js';
import { readArticleLabel } from '../statute/article-label.js';
import type { LawParagraph, LawSubitem } from '../statute/law-text.js';
import type { ArticleItem, ArticleParagraph, ArticleSubitem } from './generated/resolver-types.js';
import type { ArticleRecord } from './records/article.js';

/** 一、 of a text whose provisions are numbered as points. */
const POINT = /^[^、\s]{1,5}、/u;
const NO_PLACE = { part: null, chapter: null, section: null };

/** Name of an article within its law after Akoma Ntoso. */
export function articleEId({ label }: Pick<ArticleRecord, 'label'>): string {
  return `art_${label}`;
}

/**
 * The 款 of an article with their 项 and 目, read from its words as they were at its import; none
 * where the words are a quotation, whose lines need not be those of the law.
 */
export function paragraphsOf(article: ArticleRecord): ArticleParagraph[] {
  if (article.text === null || article.textSource !== 'statute') return [];
  return read(article.text, article).map(({ text, start, end, items }, index) => ({
    number: index + 1,
    eId: `${articleEId(article)}__para_${index + 1}`,
    ...{ text, start, end },
    items: items.map((item): ArticleItem => ({
      ...subitem(item),
      subitems: item.subitems.map(subitem),
    })),
  }));
}

function read(
  words: string,
  { number, suffix }: Pick<ArticleRecord, 'number' | 'suffix'>,
): readonly LawParagraph[] {
  const [first = '', ...lines] = words.split('\n');
  const labelEnd = readArticleLabel(first)?.end ?? POINT.exec(first)?.[0].length ?? 0;
  const builder = new ArticleBuilder(number, suffix, NO_PLACE, first, labelEnd, 0);
  for (const line of lines) builder.add(line);
  return builder.build().article.paragraphs;
}

function subitem({ n, text, start, end }: LawSubitem): Omit<ArticleSubitem, '__typename'> {
  return { number: n, text, start, end };
}
