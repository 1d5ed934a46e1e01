import { isKindTitle } from '../citation/alias.js';
import { normaliseTitle } from '../citation/title.js';
import { readTitleTail } from '../citation/title-tail.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { BracketPairs } from '../text/brackets.js';

/** A name that stands for a law from an article on. */
export interface KnownName {
  /** The title in full, as the law gives it. */
  readonly law: string;
  /** Whether the law gave the name (以下简称); else it is the title without the state's name. */
  readonly isAlias: boolean;
  /** Index of the article that gives it; -1 for the preamble. */
  readonly from: number;
}

const MAX_TITLE = 200;
const MAX_NAME = 40;

/** Titles that a law names in full and short names that it gives them, each from a place on. */
export class LawNames {
  readonly #names = new Map<string, KnownName>();
  readonly #aliasLengths = new Set<number>();

  /** Reads the titles and 以下简称 of a whole law. */
  static of(law: Pick<LawText, 'articles' | 'preamble'>): LawNames {
    const names = new LawNames();
    if (law.preamble !== null) names.#read(law.preamble, -1);
    for (const [index, { text }] of law.articles.entries()) names.#read(text, index);
    return names;
  }

  /** What a name stands for in the article at `index`, or null. */
  get(name: string, index: number): KnownName | null {
    const known = this.#names.get(titleKey(name));
    return known !== undefined && known.from <= index ? known : null;
  }

  /** The longest given short name that ends at `end` of the text and begins at or behind `floor`. */
  aliasEndingAt(text: string, end: number, floor: number, index: number): string | null {
    let longest: string | null = null;
    for (const length of this.#aliasLengths) {
      if (end - length < floor || length <= (longest?.length ?? 0)) continue;
      const name = text.slice(end - length, end);
      if (this.get(name, index)?.isAlias === true) longest = name;
    }
    return longest;
  }

  #read(text: string, from: number): void {
    let at = text.indexOf('《');
    if (at < 0) return;
    const pairs = new BracketPairs(text);
    for (; at >= 0; at = text.indexOf('《', at + 1)) {
      const close = pairs.close(at);
      if (close < 0 || close - at > MAX_TITLE) continue;
      const tail = readTitleTail(text, close + 1, pairs);
      const law = normaliseTitle(text.slice(at + 1, close)) + tail.titleSuffix;
      if (isKindTitle(law)) continue;
      this.#add(law, { law, isAlias: false, from });
      // 以下统称 names several laws at once, so it stands for no single one.
      const several = tail.alias !== null && text.slice(close, tail.end).includes('统称');
      if (tail.alias !== null && !several && tail.alias.length <= MAX_NAME) {
        const alias = tail.alias.replace(/^[《〈“"]+|[》〉”"]+$/gu, '');
        this.#add(alias, { law, isAlias: true, from });
        if (alias.length > 1) this.#aliasLengths.add(alias.length);
      }
    }
  }

  #add(name: string, known: KnownName): void {
    const key = titleKey(name);
    const held = this.#names.get(key);
    if (held === undefined || (known.isAlias && !held.isAlias)) this.#names.set(key, known);
    else if (!held.isAlias && held.law.length < known.law.length) {
      this.#names.set(key, { ...known, from: held.from });
    }
  }
}
