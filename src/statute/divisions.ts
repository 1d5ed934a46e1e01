import type { Heading } from './headings.js';
import type { LawDivision } from './law-text.js';
import { withoutBlanks } from './text-lines.js';

/** The rest of a heading that was broken over lines: no sentence, no item, no row of a table. */
const CONTINUED = /^[\p{Script=Han}、，《》〈〉\s]{2,40}$/u;

/** Where the reader stands among parts, chapters and sections. */
export class Divisions {
  #list: LawDivision[] = [];
  #words: string[] = [];
  part: number | null = null;
  chapter: number | null = null;
  section: number | null = null;

  get list(): readonly LawDivision[] {
    this.#endWords();
    return this.#list;
  }

  /**
   * Enters a division. While no article has come (`beforeArticles`), the first heading coming
   * again means that those so far were a table of contents.
   */
  enter({ kind, number, title }: Heading, beforeArticles: boolean): void {
    this.#endWords();
    const [first] = this.#list;
    const named = this.#kindOf(kind);
    if (
      beforeArticles &&
      first?.kind === named &&
      first.number === number &&
      first.title === title
    ) {
      this.#list = [];
      this.#leaveAll();
    }
    if (named === 'part') this.#leaveAll();
    if (named === 'subpart' || named === 'chapter') [this.chapter, this.section] = [null, null];
    this.#list.push({
      kind: named,
      number,
      title,
      part: this.part,
      chapter: named === 'section' ? this.chapter : null,
      text: null,
    });
    if (named === 'part') this.part = number;
    else if (named === 'chapter') this.chapter = number;
    else if (named === 'section') this.section = number;
  }

  /** Words behind the last heading; whether they are the first that do not go on with it. */
  addWords(words: string): boolean {
    const last = this.#list.at(-1);
    if (last === undefined) return false;
    if (this.#words.length === 0 && CONTINUED.test(words)) {
      this.#list[this.#list.length - 1] = { ...last, title: last.title + withoutBlanks(words) };
      return false;
    }
    this.#words.push(words);
    const isFirst = last.text === null;
    // Joined once, when the list is asked for: many lines may come.
    this.#list[this.#list.length - 1] = { ...last, text: '' };
    return isFirst;
  }

  #endWords(): void {
    const last = this.#list.at(-1);
    if (last === undefined || this.#words.length === 0) return;
    this.#list[this.#list.length - 1] = { ...last, text: this.#words.join('\n') };
    this.#words = [];
  }

  /** A heading without a number is of the outermost kind: 附则 behind parts is beside them. */
  #kindOf(kind: Heading['kind']): LawDivision['kind'] {
    if (kind !== 'bare' && kind !== 'preamble') return kind;
    return this.part === null ? 'chapter' : 'part';
  }

  #leaveAll(): void {
    [this.part, this.chapter, this.section] = [null, null, null];
  }
}
