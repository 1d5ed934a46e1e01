import { bodyStart } from '../label.js';
import type { WordChange, WordSpan } from '../word-change.js';

/** A change with what stands around it in both texts; '' where it stands in one only. */
export interface ChangeContext {
  readonly from: string;
  readonly to: string;
  readonly oldText: string;
  readonly newText: string;
  readonly oldSpan: WordSpan | null;
  readonly newSpan: WordSpan | null;
  readonly oldSentence: string;
  readonly newSentence: string;
}

/** A sentence longer than this is shown from near its change on. */
const REACH = 300;

export function changeContext(oldText: string, newText: string, change: WordChange): ChangeContext {
  return {
    from: change.from?.text ?? '',
    to: change.to?.text ?? '',
    oldText,
    newText,
    oldSpan: change.from,
    newSpan: change.to,
    oldSentence: sentence(oldText, change.from),
    newSentence: sentence(newText, change.to),
  };
}

/** The sentence that holds a span, without the article's number in front. */
function sentence(text: string, span: WordSpan | null): string {
  const body = bodyStart(text);
  if (span === null || span.start < body) return '';
  const { start, end } = span;
  const inBody = { text: span.text, start: start - body, end: end - body };
  return around(text.slice(body), inBody, '。；;\n');
}

/** The words around a span up to one of `ends` on either side; the one behind it is included. */
export function around(text: string, span: WordSpan | null, ends: string): string {
  if (span === null) return '';
  let start = span.start;
  while (start > 0 && span.start - start < REACH && !ends.includes(text.charAt(start - 1)))
    start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < REACH && !ends.includes(text.charAt(end))) end += 1;
  return text.slice(start, end + (text.charAt(end) === '\n' ? 0 : 1)).trim();
}

/** How far around a change a pattern may look. */
const NEAR = 4;

/** The matches of a pattern (with flags `gu`) inside a span, as it sees them in the whole text. */
function matchesIn(text: string, span: WordSpan | null, pattern: RegExp): string[] {
  if (span === null) return [];
  const start = Math.max(0, span.start - NEAR);
  return [...text.slice(start, span.end + NEAR).matchAll(pattern)]
    .filter(({ index, 0: words }) => {
      const at = start + index;
      return at >= span.start && at + words.length <= span.end;
    })
    .map(({ 0: words }) => words);
}

/**
 * Whether the changed words hold different things of one kind, and at least one side holds any.
 *
 * @param plain the form in which two of them are compared
 */
export function changes(
  { oldText, newText, oldSpan, newSpan }: ChangeContext,
  pattern: RegExp,
  plain: (words: string) => string = (words) => words,
): boolean {
  const held = (text: string, span: WordSpan | null): string =>
    matchesIn(text, span, pattern).map(plain).sort().join('|');
  return held(oldText, oldSpan) !== held(newText, newSpan);
}

/** An addition so long may speak of persons and organs whom the article names already. */
const LONG = 20;

/**
 * Whether the changed words name any that the other text does not; of a short change, which
 * exchanges one name for another, all count.
 */
export function namesOthers(
  { from, to, oldText, newText }: ChangeContext,
  namesIn: (words: string) => readonly string[],
): boolean {
  if (Math.max(from.length, to.length) < LONG) return true;
  const isOther = (words: string, article: string): boolean =>
    namesIn(words).some((name) => !article.includes(name));
  return isOther(from, newText) || isOther(to, oldText);
}
