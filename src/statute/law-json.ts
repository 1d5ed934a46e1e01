import type { LawArticle } from './law-text.js';
import type { LawFile } from './read-law.js';

type Json = Record<string, unknown>;

/** What is read out of an article's words: references, 下列 with its items, and what was not resolved. */
export interface ArticleWords {
  readonly references: readonly unknown[];
  readonly enumerations: readonly unknown[];
  readonly abstained: readonly object[];
}

const NOTHING: ArticleWords = { references: [], enumerations: [], abstained: [] };

/**
 * A law as `parse --json` gives it.
 *
 * @param wordsOf what an article's words refer to, where a reader of references is at hand.
 * @param basedOn the laws on which it says it is based
 */
export function lawJson(
  file: LawFile,
  wordsOf: (article: LawArticle) => ArticleWords = () => NOTHING,
  basedOn: readonly unknown[] = [],
): Json {
  const { law } = file;
  return {
    document: {
      title: law.title,
      format: file.format,
      sha256: file.sha256,
      articles: law.articles.length,
      sources: file.sources,
    },
    law: {
      title: law.title,
      formerTitles: law.formerTitles,
      nature: law.nature,
      level: law.level,
      issuer: law.issuer,
      version: law.version,
      documentNumber: law.documentNumber,
      adopted: law.adopted,
      promulgated: law.promulgated,
      inForce: law.inForce,
      splitDates: law.splitDates,
      validFrom: law.validFrom,
      validFromVia: law.validFromVia,
      status: law.status,
      events: law.events.map(({ kind, date, body, documentNumber }) => ({
        kind,
        date,
        body,
        documentNumber,
      })),
      preamble: law.preamble,
      numbering: law.numbering,
      divisions: law.divisions,
      appendices: law.appendices,
    },
    basedOn,
    articles: law.articles.map((article) => {
      const { references, enumerations } = wordsOf(article);
      return { ...articleJson(article), references, enumerations };
    }),
    problems: law.problems,
    unresolved: law.articles.flatMap((article) =>
      wordsOf(article).abstained.map((one) => ({ article: article.label, ...one })),
    ),
  };
}

function articleJson({
  label,
  part,
  chapter,
  section,
  heading,
  text,
  paragraphs,
}: LawArticle): Json {
  return { label, part, chapter, section, heading, text, paragraphs };
}
