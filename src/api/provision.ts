import { FamaiError } from '../errors/famai-error.js';
import type { CitationView, Extract } from './extract.js';

/** An article as it was asked for. */
export interface AskedArticle {
  readonly law: string;
  readonly article: number;
  readonly suffix: number;
  /** 款; null where the words name none, or several of the article. */
  readonly paragraph: number | null;
  /** The version that the words state, or null. */
  readonly version: string | null;
}

const MAX_CITATION = 1_000;
/** A history behind a bare title: （2010年4月29日修订）. A title may have brackets too: （试行）. */
const HISTORY = /[（(][^（）()]*\d{4}年[^（）()]*[）)]\s*$/u;

/**
 * The one article that words name, such as 保守国家秘密法第四十一条: what lists write with 《》 is
 * also read without. Of what stands behind the article, the paragraph tells from when it is in
 * force; an item does not matter.
 *
 * @throws FamaiError CITATION_UNREADABLE where they name no article, or several
 */
export function readProvision(extract: Extract, words: string): AskedArticle {
  if (words.length > MAX_CITATION) return refuse(words, 'is too long for a citation');
  const found = extract(marked(words)).filter(({ inside }) => inside === null);
  const [first] = found;
  if (first === undefined || first.article === null) return refuse(words, 'names no article');
  const isOne = found.every((other) => sameArticle(first, other));
  if (!isOne) return refuse(words, 'names several articles');
  const { law, article, suffix, version } = first;
  const isOneParagraph = found.every(({ paragraph }) => paragraph === first.paragraph);
  return { law, article, suffix, paragraph: isOneParagraph ? first.paragraph : null, version };
}

/** Puts 《》 around a bare title. */
function marked(words: string): string {
  const start = words.search(/第[^第]{1,12}条/u);
  if (/[《》]/u.test(words) || start <= 0) return words;
  const head = words.slice(0, start);
  const history = HISTORY.exec(head)?.[0] ?? '';
  const title = head.slice(0, head.length - history.length).trim();
  return `《${title}》${history}${words.slice(start)}`;
}

function sameArticle(a: CitationView, b: CitationView): boolean {
  return a.law === b.law && a.article === b.article && a.suffix === b.suffix;
}

function refuse(words: string, why: string): never {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  throw new FamaiError('CITATION_UNREADABLE', `“${shown}” ${why}`);
}
