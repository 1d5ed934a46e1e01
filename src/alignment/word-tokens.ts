import { comparableChar } from './comparable.js';
import { canBeNumber, numberAt, unitEnd, type NumberWord } from './numbers.js';
import type { SelfReference } from './self-reference.js';

/** A unit of comparison: a character, or a number with its unit, or a whole reference. */
export interface WordToken {
  /** Tokens of one key are equal. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const MORE = '万亿.点％%分之';
const ITEM_LABEL = /[（(][〇零一二三四五六七八九十百0-9０-９]{1,5}[）)]/uy;
const SELF_NAME = /本(?:法|条例|办法|规定|规则|细则)/uy;

/** How a reference is compared: as one followed (equal to any such), or by where it stands. */
export type ReferenceKey = (reference: SelfReference) => string;

/** The tokens of a text from `from` on; punctuation and blanks are none. */
export function wordTokens(
  text: string,
  from: number,
  references: readonly SelfReference[],
  referenceKey: ReferenceKey,
): WordToken[] {
  const tokens: WordToken[] = [];
  const byStart = new Map(references.map((reference) => [reference.start, reference]));
  const push = (key: string, start: number, end: number): void => {
    tokens.push({ key, start, end });
  };
  for (let at = from; at < text.length;) {
    const reference = byStart.get(at);
    const special =
      reference === undefined
        ? (matchLabel(text, at, from) ?? matchSelf(text, at) ?? matchNumber(text, at))
        : { key: referenceKey(reference), end: reference.end };
    if (special !== null) push(special.key, at, special.end);
    else {
      const char = comparableChar(text.charCodeAt(at));
      if (char !== '') push(char, at, at + 1);
    }
    at = special?.end ?? at + 1;
  }
  return tokens;
}

type Match = { readonly key: string; readonly end: number } | null;

/** （三） at the beginning of a line: its number only says how many stand before it. */
function matchLabel(text: string, at: number, from: number): Match {
  if (at !== from && text.charAt(at - 1) !== '\n') return null;
  ITEM_LABEL.lastIndex = at;
  return ITEM_LABEL.test(text) ? { key: '\u0003', end: ITEM_LABEL.lastIndex } : null;
}

function matchSelf(text: string, at: number): Match {
  if (text.charAt(at) !== '本') return null;
  SELF_NAME.lastIndex = at;
  return SELF_NAME.test(text) ? { key: '\u0002', end: SELF_NAME.lastIndex } : null;
}

/**
 * A numeral with its unit: one token, so that 十五日 → 三十日 is one replacement. 10日 and 十日 are
 * equal ones.
 */
function matchNumber(text: string, at: number): Match {
  const first = numberAt(text, at);
  if (first === null) return null;
  let key = first.value;
  let end = first.end;
  while (end < text.length) {
    const next = canBeNumber(text.charCodeAt(end)) ? readOn(text, end) : null;
    if (next !== null) {
      key += next.value;
      end = next.end;
    } else if (MORE.includes(text.charAt(end))) {
      key += text.charAt(end).normalize('NFKC');
      end += 1;
    } else break;
  }
  const behind = unitEnd(text, end);
  return { key: key + text.slice(end, behind).normalize('NFKC'), end: behind };
}

/** What goes on a number behind 分之 or a point: read as one, or as the single numeral it is. */
function readOn(text: string, at: number): NumberWord {
  return numberAt(text, at) ?? { value: text.charAt(at), end: at + 1 };
}
