import { FamaiError } from '../errors/famai-error.js';

/** What a search looks for. */
export interface SearchQuery {
  /** The words in lower case, each once, in the order in which they came. */
  readonly terms: readonly string[];
  /** The words with one blank between them. */
  readonly phrase: string;
  /** What to ask a full-text index of pairs of characters; null where it could miss something. */
  readonly lucene: string | null;
}

const MAX_QUERY = 200;
const MAX_TERMS = 16;

/**
 * Reads what was typed into a search: words between blanks (full-width ones too), each of which
 * a node must contain, in either case of Latin letters.
 *
 * @throws FamaiError VALUE_REFUSED where there is no word, or too much
 */
export function readSearchQuery(query: string): SearchQuery {
  if (query.length > MAX_QUERY) refuse(`a search has up to ${MAX_QUERY} characters`);
  const words = query.toLowerCase().split(/[\s\u200b-\u200d\ufeff]+/u);
  const terms = [...new Set(words.filter((word) => word !== ''))];
  if (terms.length === 0) refuse('a search needs a word');
  if (terms.length > MAX_TERMS) refuse(`a search has up to ${MAX_TERMS} words`);
  return { terms, phrase: terms.join(' '), lucene: luceneQuery(terms) };
}

/**
 * The index holds pairs of neighbouring Chinese characters, so a phrase of two or more finds every
 * text that contains it; what it finds is checked afterwards. Single characters, letters and
 * digits are indexed otherwise and might be missed: with nothing else to go by, null.
 */
function luceneQuery(terms: readonly string[]): string | null {
  const runs = terms.flatMap((term) => term.match(/[\u3400-\u4dbf\u4e00-\u9fff]{2,}/gu) ?? []);
  return runs.length === 0 ? null : runs.map((run) => `+"${run}"`).join(' ');
}

function refuse(why: string): never {
  throw new FamaiError('VALUE_REFUSED', why);
}
