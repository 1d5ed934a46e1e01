/** A line break of the source, which shows as a blank or not at all. */
const SOFT = '\v';
/** Scripts that are written without blanks between words. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const SOFT_IN_WIDE = new RegExp(`(?<=${WIDE})${SOFT}(?=${WIDE})`, 'gu');

/** Gathers the words of a cell as a browser shows them. */
export class InlineText {
  #raw = '';

  get length(): number {
    return this.#raw.length;
  }

  add(words: string): void {
    this.#raw += words.replace(/[ \t\r\n\f]+/gu, (blank) => (/[\r\n]/u.test(blank) ? SOFT : ' '));
  }

  /** Words whose blanks are all meant. */
  addPreformatted(words: string): void {
    this.#raw += words.replace(/\r\n?/gu, '\n');
  }

  lineBreak(): void {
    this.#raw += '\n';
  }

  /** A paragraph begins or ends: a break, but never two in a row. */
  blockBreak(): void {
    if (this.#raw !== '' && !/\n[ \v]*$/u.test(this.#raw.slice(-64))) this.#raw += '\n';
  }

  /** Source line breaks between Chinese characters vanish, others are a blank. */
  toString(): string {
    return this.#raw
      .replace(/[ \v]*\v[ \v]*/gu, SOFT)
      .replace(/[ \v]*\n[ \v]*/gu, '\n')
      .replace(SOFT_IN_WIDE, '')
      .replace(/[ \v]+/gu, ' ')
      .trim();
  }
}
