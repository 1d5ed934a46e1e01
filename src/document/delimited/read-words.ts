import type { ReadContext } from '../context.js';
import type { SourceTables } from '../document.js';
import { findDelimiter } from './delimiter.js';
import { isPasted } from './pasted.js';
import { readDelimited } from './read-delimited.js';

/** Decides what decoded text is: a pasted table, delimited records, or just words. */
export function readWords(text: string, context: ReadContext): SourceTables {
  if (text.trim() === '') throw context.error('DOCUMENT_EMPTY', 'The file has no words');
  if (text.length > context.limits.maxTextLength) {
    throw context.tooLarge(`The text has more than ${context.limits.maxTextLength} characters`);
  }
  const delimiter = isPasted(text) ? null : findDelimiter(text);
  if (delimiter !== null) return readDelimited(text, delimiter, context);
  const format = /^[ \u00a0\u3000]*\t/mu.test(text) ? 'pasted-text' : 'plain-text';
  return { format, title: null, date: null, tables: [], text, notes: context.notes.list() };
}
