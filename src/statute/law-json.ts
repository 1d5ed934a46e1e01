import type { LawArticle } from './law-text.js';
import type { LawFile } from './read-law.js';

type Json = Record<string, unknown>;

/**
 * A law as `parse --json` gives it.
 *
 * @param referencesOf what an article's words refer to, where a reader of references is at hand.
 */
export function lawJson(
  file: LawFile,
  referencesOf: (article: LawArticle) => readonly unknown[] = () => [],
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
    articles: law.articles.map((article) => ({
      ...articleJson(article),
      references: referencesOf(article),
    })),
    problems: law.problems,
    unresolved: [],
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
