import type { AlignableLaw } from '../alignment/types.js';
import type { HeldArticle, HeldVersion } from '../linking/law-catalogue.js';
import { ArticleBuilder } from '../statute/article-builder.js';
import { readArticleLabel } from '../statute/article-label.js';
import type { LawParagraph } from '../statute/law-text.js';
import { memo } from './memo.js';

const NO_PLACE = { part: null, chapter: null, section: null };

/** The 款 of a held article with their 项 and 目, read from its words. */
export const paragraphsOf = memo((article: HeldArticle): readonly LawParagraph[] => {
  const [first = '', ...lines] = article.text.split('\n');
  const labelEnd = readArticleLabel(first)?.end ?? 0;
  const builder = new ArticleBuilder(article.number, article.suffix, NO_PLACE, first, labelEnd, 0);
  for (const line of lines) builder.add(line);
  return builder.build().article.paragraphs;
});

/** A held version as it can be aligned with another. */
export const alignable = memo((version: HeldVersion): AlignableLaw => ({
  title: version.title,
  articles: version.articles.map((article) => ({
    ...article,
    part: null,
    paragraphs: paragraphsOf(article),
  })),
}));
