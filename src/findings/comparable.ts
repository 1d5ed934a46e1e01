import { isNumeralChar, readNumeral } from '../text/numeral.js';

/** Words as they are compared: what is layout is gone, what is substance has one form. */
export interface Comparable {
  readonly source: string;
  /** The characters that count. */
  readonly key: string;
  /** For each character of `key`, where in `source` it comes from; UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each position of `key` and its end: what stood there in `source`. */
  readonly breaks: Uint8Array;
}

/** What stands between two characters that count. */
export const BREAK = {
  none: 0,
  /** ， 、 and brackets: a sentence goes on. */
  clause: 1,
  /** 。 ； ： a line break or the number of an item: a sentence or item ends. */
  sentence: 2,
  /** …… : words were left out. */
  ellipsis: 3,
} as const;

const SENTENCE = /[。；;：:！!？?\n\r]/u;
const CLAUSE = /[，,、（）()“”"《》〈〉]/u;
const IDLE = /[\p{P}\p{Z}\p{C}\s]/u;
const NUMERAL = '[〇零一二三四五六七八九十百0-9０-９]';
/** （一） ⑴ ①, and at the start of a line also 1. and 一、 */
const ITEM = new RegExp(`[（(]\\s{0,8}${NUMERAL}{1,5}\\s{0,8}[）)](?![项款目条])|[①-⒇]`, 'uy');
const LINE_ITEM = /[ \t\u3000]*(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、)/uy;
const PERCENT = '百分之';
/** Ends a number, so that 1 and 0 are not taken for the beginning of 10. */
const NUMBER_END = '\u0001';

/**
 * The words of an article or of a quotation as they are compared. Punctuation, blanks, line
 * breaks, full and half width, 〇 and 零, numbers of items, and digits for Chinese numerals
 * (10万元, 十万元; 5%, 百分之五) are form; all else is substance.
 */
export function comparable(source: string): Comparable {
  return new Writer(source).write();
}

class Writer {
  readonly #source: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #breaks: number[] = [BREAK.sentence];
  #key = '';

  constructor(source: string) {
    this.#source = source;
  }

  write(): Comparable {
    const source = this.#source;
    for (let at = 0; at < source.length;) at = this.#step(at);
    this.#mark(BREAK.sentence);
    return {
      source,
      key: this.#key,
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      breaks: Uint8Array.from(this.#breaks),
    };
  }

  /** Takes what begins at `at` and gives the position behind it. */
  #step(at: number): number {
    const source = this.#source;
    const label = this.#itemEnd(at);
    if (label > at) {
      this.#mark(BREAK.sentence);
      return label;
    }
    const char = source.charAt(at);
    if (char === '…' || source.startsWith('...', at)) {
      this.#mark(BREAK.ellipsis);
      return at + (char === '…' ? 1 : 3);
    }
    const isPercent = source.startsWith(PERCENT, at);
    if (isPercent || isNumeralChar(char)) {
      const from = isPercent ? at + PERCENT.length : at;
      const end = amountEnd(source, from);
      const value = end > from ? readAmount(source.slice(from, end)) : null;
      if (value !== null) {
        const sign = isPercent || '%％'.includes(source.charAt(end) || ' ');
        const behind = sign && !isPercent ? end + 1 : end;
        this.#put(`${value}${sign ? '%' : ''}${NUMBER_END}`, at, behind);
        return behind;
      }
      // A run that is no number is taken as it stands, all at once: it is not read again.
      for (let next = at; next < end; next += 1) this.#single(next);
      if (end > at) return end;
    }
    this.#single(at);
    return at + 1;
  }

  /** A character that is no part of a number. */
  #single(at: number): void {
    const char = this.#source.charAt(at);
    if (SENTENCE.test(char)) this.#mark(BREAK.sentence);
    else if (CLAUSE.test(char)) this.#mark(BREAK.clause);
    if (!IDLE.test(char)) this.#put(plain(char), at, at + 1);
  }

  #itemEnd(at: number): number {
    const source = this.#source;
    if (at === 0 || source.charAt(at - 1) === '\n') {
      LINE_ITEM.lastIndex = at;
      if (LINE_ITEM.test(source)) return LINE_ITEM.lastIndex;
    }
    if (source.charAt(at - 1) === '第') return at;
    ITEM.lastIndex = at;
    return ITEM.test(source) ? ITEM.lastIndex : at;
  }

  #put(words: string, start: number, end: number): void {
    this.#key += words;
    while (this.#starts.length < this.#key.length) {
      this.#starts.push(start);
      this.#ends.push(end);
      this.#breaks.push(BREAK.none);
    }
  }

  #mark(kind: number): void {
    const last = this.#breaks.length - 1;
    this.#breaks[last] = Math.max(this.#breaks[last] ?? 0, kind);
  }
}

function plain(char: string): string {
  return '〇○'.includes(char) ? '零' : char.normalize('NFKC').toLowerCase();
}

const PART_OF_AMOUNT = '万亿.．,，点';

/** The end of a number with its 万 and 亿, 点, and a decimal or grouping mark between digits. */
function amountEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length) {
    const char = source.charAt(end);
    if (!isNumeralChar(char)) {
      if (end === from || !PART_OF_AMOUNT.includes(char)) break;
      if (
        char === '点' &&
        !/^[零〇一二三四五六七八九十百]点[零〇一二三四五六七八九]/u.test(
          source.slice(end - 1, end + 2),
        )
      )
        break;
      const isMark = !'万亿点'.includes(char);
      if (isMark && !/^[0-9０-９][^0-9０-９]?[0-9０-９]/u.test(source.slice(end - 1, end + 2)))
        break;
    }
    end += 1;
  }
  return end;
}

/** The value of 十万, 10万, 1.5亿, 100,000; null where the words are no number. */
function readAmount(words: string): number | null {
  let rest = words.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/gu, '');
  let value = 0;
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const part = readPart(rest.slice(0, at));
    if (part === null) return null;
    value += part * size;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return value === 0 ? null : value;
  const last = readPart(rest);
  return last === null ? null : value + last;
}

function readPart(words: string): number | null {
  if (/^\d{1,12}(?:\.\d{1,6})?$/u.test(words)) return Number(words);
  const [whole = '', decimals] = words.split('点');
  if (decimals === undefined) return readNumeral(words);
  // 零点五: the digits behind the point one by one.
  const value = /^[零〇]$/u.test(whole) ? 0 : readNumeral(whole);
  const digits = Array.from(decimals, (digit) => '零一二三四五六七八九'.indexOf(digit));
  if (value === null || digits.length > 6 || digits.includes(-1)) return null;
  return Number(`${value}.${digits.join('')}`);
}

/** Pairs of characters that stand side by side, each once. */
export function pairsOf(key: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) found.add(key.slice(at, at + 2));
  return found;
}
