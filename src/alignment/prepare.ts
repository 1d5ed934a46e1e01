import { comparable } from './comparable.js';
import { bodyStart } from './label.js';
import { articleRole, type ArticleRole } from './role.js';
import { selfReferences, type SelfReference } from './self-reference.js';
import type { AlignableArticle, AlignableLaw } from './types.js';

/** An article made ready for comparison. */
export interface PreparedArticle {
  readonly article: AlignableArticle;
  /** Its place in the law, from 0. */
  readonly index: number;
  /** Where its own words begin, behind 第…条. */
  readonly body: number;
  readonly references: readonly SelfReference[];
  /** Its words as they are compared. */
  readonly words: string;
  readonly role: ArticleRole | null;
}

export function prepare(law: AlignableLaw): PreparedArticle[] {
  return law.articles.map((article, index) => {
    const body = bodyStart(article.text);
    const references = selfReferences(article.text, body);
    const words = comparable(article.text, body, article.text.length, references);
    const role = articleRole(article.text.slice(body), index, law.articles.length);
    return { article, index, body, references, words, role };
  });
}
