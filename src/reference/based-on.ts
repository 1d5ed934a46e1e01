import type { LawArticle, LawText } from '../statute/law-text.js';
import { lawContext, type LawContext } from './law-context.js';
import { readReferences } from './read-references.js';
import { SELF } from './reading.js';
import type { ArticleReference } from './types.js';

/** A law on which another rests: 根据《…》，…制定本条例. Offsets are into `text` of its place. */
export interface LawBasis extends Pick<
  ArticleReference,
  | 'law'
  | 'raw'
  | 'start'
  | 'end'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'suffix'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'via'
  | 'confidence'
> {
  /** Label of the article whose words say it; null for the preamble. */
  readonly in: string | null;
}

/** The clause that says on what a law rests, from 根据 to 制定本条例 (立法法 gives it its place). */
const CLAUSE =
  /(?:根据|依据|依照|按照|遵照|遵循)([^。\n]{2,600}?)(?:制定|制订|作出|做出|颁布|通过|发布)(?:了)?(?:如下|以下)?(?:本|此|特|决定|规定|解释)/u;
/** The clause stands at a law's head, seldom behind its second article. */
const MAX_ARTICLES = 3;

/**
 * The laws that a law says it is based on, in the order of its words, each once; from the preamble
 * and the first articles. Laws that the clause names only as what is regulated are not among them.
 */
export function basedOn(
  law: Pick<LawText, 'title' | 'articles' | 'divisions' | 'preamble'>,
  context: LawContext = lawContext(law),
): LawBasis[] {
  const places: (readonly [string | null, LawArticle])[] = law.articles
    .slice(0, MAX_ARTICLES)
    .map((article) => [article.label, article]);
  if (law.preamble !== null) places.unshift([null, asArticle(law.preamble)]);
  for (const [label, article] of places) {
    const found = basisIn(article, label, context);
    if (found.length > 0) return found;
  }
  return [];
}

function basisIn(article: LawArticle, label: string | null, context: LawContext): LawBasis[] {
  const clause = CLAUSE.exec(article.text);
  if (clause === null) return [];
  const end = clause.index + clause[0].length;
  const found = readReferences(article, context).references.filter(
    (reference) =>
      reference.start >= clause.index && reference.end <= end && reference.law !== SELF,
  );
  return found.map((reference) => ({ ...pick(reference), in: label }));
}

function pick(reference: ArticleReference): Omit<LawBasis, 'in'> {
  const { law, raw, start, end, part, chapter, section, article, suffix } = reference;
  const { paragraph, item, subitem, via, confidence } = reference;
  const place = { part, chapter, section, article, suffix, paragraph, item, subitem };
  return { law, raw, start, end, ...place, via, confidence };
}

/** The preamble read like an article: it has no number and one paragraph. */
function asArticle(text: string): LawArticle {
  const paragraphs = [{ text, start: 0, end: text.length, items: [] }];
  const nowhere = { part: null, chapter: null, section: null, heading: null };
  return { number: 0, suffix: 0, label: '0', ...nowhere, text, paragraphs };
}
