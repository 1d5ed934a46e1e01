import { FamaiError } from '../errors/famai-error.js';
import { ReadContext } from './context.js';
import { decodeText } from './decode.js';
import { fileKind } from './detect/file-kind.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';

export type LawWordsFormat = 'docx' | 'html' | 'plain-text';

/** A document's words in lines: what is a paragraph there is a line here. */
export interface LawWords {
  readonly format: LawWordsFormat;
  readonly text: string;
}

/** Markdown may hold a table in HTML; a page begins as one. */
const PAGE = /^(?:<\?xml|<!doctype|<html|<head|<body|<meta|<div|<p[\s>]|<article|<section)/iu;
const MEND = 'Save it as .docx, or as plain text in UTF-8, and import that.';

/**
 * The paragraphs of a document that is no table: plain text and Markdown as they are, a web page
 * and a .docx a paragraph a line, their tables a row a line.
 *
 * @throws FamaiError DOCUMENT_EMPTY, DOCUMENT_UNKNOWN, DOCUMENT_DAMAGED, DOCUMENT_TOO_LARGE,
 *   INPUT_TOO_LARGE, INPUT_ENCODING.
 */
export async function readLawWords(
  bytes: Uint8Array,
  file: string,
  limits: Partial<Limits> = {},
): Promise<LawWords> {
  const context = new ReadContext(file, { ...DEFAULT_LIMITS, ...limits });
  if (bytes.length > context.limits.maxBytes) {
    const message = `The file has ${bytes.length} bytes, more than ${context.limits.maxBytes}`;
    throw new FamaiError('INPUT_TOO_LARGE', message, { place: { file } });
  }
  const words = await readKind(bytes, context);
  if (words.text.trim() === '') throw context.error('DOCUMENT_EMPTY', 'The file has no words');
  return words;
}

async function readKind(bytes: Uint8Array, context: ReadContext): Promise<LawWords> {
  switch (fileKind(bytes)) {
    case 'zip': {
      const { readDocxWords } = await import('./docx/read-docx-words.js');
      return { format: 'docx', text: await readDocxWords(bytes, context) };
    }
    case 'text': {
      const text = decodeText(bytes, context.file);
      if (!PAGE.test(text.slice(0, 1024).trimStart())) return { format: 'plain-text', text };
      const { decodeHtml } = await import('./html/decode-html.js');
      const { PageReader } = await import('./html/page-reader.js');
      const page = new PageReader(context).read(decodeHtml(bytes, context.file));
      return { format: 'html', text: page.words };
    }
    case 'ole':
    case 'biff':
    case 'pdf':
      throw context.error('DOCUMENT_UNKNOWN', 'No paragraphs can be read from this format', {
        mend: MEND,
      });
  }
}
