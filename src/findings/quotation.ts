import { BREAK, comparable, type Comparable } from './comparable.js';

/** How quoted words stand to a text. */
export type QuotationFit =
  /** They are the text's own, whole or in whole sentences, 款 and 项. */
  | 'same'
  /** They are its own, with words left out inside a sentence that no …… marks. */
  | 'shortened'
  /** They are not. */
  | 'different';

/** Words that say by themselves that a list goes on; they are no words of the article. */
const AND_SO_ON = /(?:等|等等|略|下略|以下略|后略)$/u;
/** Fewer characters prove nothing about where they come from. */
export const MIN_WORDS = 6;
/** More starting points than this in one text are not followed. */
const MAX_POSITIONS = 48;

/**
 * Whether quoted words are those of a text, punctuation, blanks and layout apart. A quotation may
 * begin and end with any clause, leave out whole sentences, 款 or 项 (the lead with one 项 is right), and
 * leave out anything where …… stands. Time grows with the length of both; nothing is searched for
 * that is longer than what it is searched in.
 */
export function fitQuotation(quote: Comparable, text: Comparable): QuotationFit {
  if (quote.key === '' || text.key === '') return 'different';
  if (holds(text, quote.key)) return 'same';
  const sentences = pieces(quote, BREAK.sentence);
  if (allContained(sentences, text)) return 'same';
  if (chunks(quote).every((chunk) => isJoined(chunk, text))) return 'same';
  const clauses = pieces(quote, BREAK.clause);
  return clauses.length > sentences.length && inOrder(clauses, text) ? 'shortened' : 'different';
}

/** The parts between breaks of a kind or stronger. */
function pieces({ key, breaks }: Comparable, kind: number): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 1; at <= key.length; at += 1) {
    if ((breaks[at] ?? 0) < kind && at < key.length) continue;
    found.push(key.slice(start, at));
    start = at;
  }
  return found;
}

const chunks = (quote: Comparable): string[] => pieces(quote, BREAK.ellipsis);

/**
 * Where the text has the words from one break to another, from a position on; -1 where nowhere:
 * 得占用 is no quotation of 不得占用.
 */
function find({ key, breaks }: Comparable, words: string, from = 0): number {
  if (words.length > key.length) return -1;
  for (let at = key.indexOf(words, from); at >= 0; at = key.indexOf(words, at + 1)) {
    const [before, behind] = [breaks[at] ?? 0, breaks[at + words.length] ?? 0];
    if (before >= BREAK.clause && behind >= BREAK.clause) return at;
  }
  return -1;
}

const holds = (text: Comparable, words: string): boolean => find(text, words) >= 0;

function allContained(parts: readonly string[], text: Comparable): boolean {
  return parts.every((part, index) => {
    if (holds(text, part)) return true;
    if (index < parts.length - 1 || !AND_SO_ON.test(part)) return false;
    const own = part.replace(AND_SO_ON, '');
    return own.length >= MIN_WORDS && text.key.includes(own);
  });
}

function inOrder(parts: readonly string[], text: Comparable): boolean {
  let from = 0;
  for (const part of parts) {
    const at = find(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/**
 * Whether words are some of the text's sentences one after the other, whatever punctuation the
 * quotation has between them: it may begin and end with a clause inside a sentence.
 */
function isJoined(words: string, text: Comparable): boolean {
  let reached = new Set<number>();
  let start = 0;
  for (const sentence of pieces(text, BREAK.sentence)) {
    const isBreak = (at: number): boolean => (text.breaks[start + at] ?? 0) >= BREAK.clause;
    const next = new Set(reached);
    const begin = beginning(words, sentence, isBreak);
    if (begin > 0) next.add(begin);
    for (const at of reached) {
      const left = words.length - at;
      if (left <= sentence.length) {
        if (isBreak(left) && sentence.startsWith(words.slice(at))) return true;
      } else if (words.startsWith(sentence, at)) next.add(at + sentence.length);
    }
    reached = next.size > MAX_POSITIONS ? furthest(next) : next;
    start += sentence.length;
  }
  return reached.has(words.length);
}

/** How much of the words the end of a sentence is, if they begin with a clause inside it. */
function beginning(words: string, sentence: string, isBreak: (at: number) => boolean): number {
  if (words.startsWith(sentence)) return sentence.length;
  const head = words.slice(0, MIN_WORDS);
  if (head.length < MIN_WORDS) return 0;
  for (let at = sentence.indexOf(head); at >= 0; at = sentence.indexOf(head, at + 1)) {
    const tail = sentence.length - at;
    if (isBreak(at) && tail <= words.length && words.startsWith(sentence.slice(at))) return tail;
  }
  return 0;
}

function furthest(positions: ReadonlySet<number>): Set<number> {
  return new Set([...positions].sort((a, b) => b - a).slice(0, MAX_POSITIONS));
}

/** The words of an article to compare with: without the number that begins it. */
export function comparableArticle(text: string): Comparable {
  return comparable(text.replace(/^第[^条\n]{1,12}条(?:之[一二三四五六七八九十]{1,3})?\s?/u, ''));
}
