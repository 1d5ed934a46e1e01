import { isNumeralChar } from '../text/numeral.js';
import { comparableChar } from './comparable.js';
import type { SelfReference } from './self-reference.js';

/** A unit of comparison: a character, or a number with its unit, or a whole reference. */
export interface WordToken {
  /** Tokens of one key are equal. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Behind a numeral: 三十日, 五个工作日, 二倍以上 (the unit alone), 10%, 五千元. */
const UNIT =
  /个?(?:工作日|小时|周岁|公斤|平方米|立方米|分钟|星期|万元|亿元|元|日|天|月|年|岁|倍|成|人|次|级|周|米|吨|克|%|％|平方|公里|分之)/uy;
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

/** A numeral with its unit: one token, so that 十五日 → 三十日 is one replacement. */
function matchNumber(text: string, at: number): Match {
  let end = at;
  while (
    end < text.length &&
    (isNumeralChar(text.charAt(end)) || (end > at && MORE.includes(text.charAt(end))))
  ) {
    end += 1;
  }
  if (end === at) return null;
  UNIT.lastIndex = end;
  if (UNIT.test(text)) end = UNIT.lastIndex;
  else if (end === at + 1 && !/[0-9０-９]/u.test(text.charAt(at))) return null;
  return { key: text.slice(at, end).normalize('NFKC'), end };
}
