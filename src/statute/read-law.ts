import { createHash } from 'node:crypto';
import { readLawWords, type LawWordsFormat } from '../document/law-words.js';
import { FamaiError } from '../errors/famai-error.js';
import type { LawText } from './law-text.js';
import { parseLawText } from './parse-law-text.js';
import { endsTitle } from './title.js';

export { parseLawText, type LawHints } from './parse-law-text.js';

/** One file that a law was read from. */
export interface LawSource {
  readonly name: string;
  readonly sha256: string;
}

/** A law as one file has it, or several that were joined. */
export interface LawFile extends LawSource {
  readonly format: LawWordsFormat;
  readonly law: LawText;
  /** The files it was read from, in the order of their articles; one, unless parts were joined. */
  readonly sources: readonly LawSource[];
}

const MEND =
  'Give the text of a law with its title and articles (第一条 …), as Markdown, plain text, a web page or .docx.';

/** The file of a split law that holds only its 序言; front matter may stand above. */
const PREAMBLE_PART = /^\ufeff?(?:---\r?\n[^#]{0,300}---)?\s{0,20}#\s{0,4}序[\s]{0,4}言\s/u;

/**
 * Reads a law from a file: Markdown, plain text, a web page, or a .docx as the national law
 * database gives it. The format is told by the bytes.
 *
 * @param name the file's name, folders allowed: a date in it is a hint, and parts of one law are
 *   told by their folder.
 * @throws FamaiError DOCUMENT_EMPTY, DOCUMENT_UNKNOWN (no law's text, or a format that gives no
 *   paragraphs), DOCUMENT_DAMAGED, DOCUMENT_TOO_LARGE, INPUT_TOO_LARGE, INPUT_ENCODING.
 */
export async function readLaw(bytes: Uint8Array, name: string): Promise<LawFile> {
  const { format, text } = await readLawWords(bytes, name);
  const law = parseLawText(text, { name });
  const reason = PREAMBLE_PART.test(text.slice(0, 600)) ? null : whyNoLaw(law);
  if (reason !== null) {
    throw new FamaiError('DOCUMENT_UNKNOWN', `The file is no law's text: ${reason}`, {
      place: { file: name },
      mend: MEND,
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, format, sha256, law, sources: [{ name, sha256 }] };
}

/**
 * Articles make a law; so does the title of one with at least an event or a text (批复 have no
 * articles), for it can be cited as a whole. What has neither is something else.
 */
function whyNoLaw({
  title,
  articles,
  events,
  preamble,
  version,
  numbering,
}: LawText): string | null {
  if (articles.length > 0 && numbering === 'articles') return null;
  if (!endsTitle(title)) {
    return articles.length > 0
      ? 'its parts are numbered 一、, and its title is not that of a law'
      : 'no line begins with 第…条, and its title is not that of a law';
  }
  if (articles.length > 0 || events.length > 0) return null;
  if (preamble !== null && version !== null) return null;
  return 'it has a title, but no article, no date and no words';
}
