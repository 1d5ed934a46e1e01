import { looksLikeLawText } from '../statute/is-law-text.js';
import { readLaw, type LawFile } from '../statute/read-law.js';
import { readLawWords } from '../document/law-words.js';
import { asFamaiError, type FamaiError } from '../errors/famai-error.js';
import type { PowerList } from '../power-list/power-list.js';
import { readPowerList } from '../power-list/read-power-list.js';

/** A document, read: a power-and-responsibility list, or the text of a law. */
export type ReadDocument =
  | { readonly kind: 'list'; readonly list: PowerList }
  | { readonly kind: 'law'; readonly file: LawFile };

/**
 * Reads a document and tells by its words whether it is a list or a law.
 *
 * @param name the file's name, with folders where they tell the parts of one law
 * @throws FamaiError as `readPowerList`; DOCUMENT_UNKNOWN where it is neither
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  if (await isLaw(bytes, name)) return { kind: 'law', file: await readLaw(bytes, name) };
  try {
    return { kind: 'list', list: await readPowerList(bytes, baseName(name)) };
  } catch (cause) {
    const error = asFamaiError(cause);
    if (error.code !== 'DOCUMENT_UNKNOWN') throw error;
    return { kind: 'law', file: await readLawInstead(bytes, name, error) };
  }
}

async function isLaw(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    return looksLikeLawText((await readLawWords(bytes, name)).text);
  } catch {
    // Whatever cannot be read as paragraphs gets its error from the reader of lists.
    return false;
  }
}

/** Replies (批复) and decisions have no articles and are told by their title only. */
async function readLawInstead(
  bytes: Uint8Array,
  name: string,
  asList: FamaiError,
): Promise<LawFile> {
  try {
    return await readLaw(bytes, name);
  } catch {
    throw asList;
  }
}

/** The name without its folders. */
export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
