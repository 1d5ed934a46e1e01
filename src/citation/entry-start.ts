import { isLineBreak, isSentenceEnd, skipBlanksBack } from '../text/chars.js';

/** A number in front of an entry: 1. · 2-1. · 3、 · （1） · ① · 一、 */
const MARKER =
  /(?:[0-9０-９]{1,3}(?:[-－—–.．][0-9０-９]{1,3})?[.．、,，:：)）]|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)$/u;
const MAX_MARKER = 9;

/** Tells where in a text an entry or a sentence begins, so that what stands there is not quoted. */
export class EntryStarts {
  readonly #text: string;
  readonly #boundaries: ReadonlySet<number>;
  readonly #ordered: readonly number[];

  constructor(text: string, boundaries: readonly number[]) {
    this.#text = text;
    this.#boundaries = new Set(boundaries);
    this.#ordered = [...this.#boundaries].sort((a, b) => a - b);
  }

  /** The first entry boundary at or behind `at`, else the end of the text. */
  nextBoundary(at: number): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ordered[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.#ordered[low] ?? this.#text.length;
  }

  /** Whether a line, a sentence or an entry begins at `at` (its number may stand before it). */
  isStart(at: number): boolean {
    return this.#isBreak(skipBlanksBack(this.#text, at), at) || this.markerStart(at) < at;
  }

  /** Where the number begins that stands in front of the entry at `at`; `at` if none does. */
  markerStart(at: number): number {
    const before = skipBlanksBack(this.#text, at);
    const marker = MARKER.exec(this.#text.slice(Math.max(0, before - MAX_MARKER), before));
    if (marker === null) return at;
    const start = before - marker[0].length;
    return this.#isBreak(skipBlanksBack(this.#text, start), start) ? start : at;
  }

  #isBreak(before: number, at: number): boolean {
    if (before === 0) return true;
    for (let between = before; between <= at; between += 1) {
      if (this.#boundaries.has(between)) return true;
      if (between < at && isLineBreak(this.#text.charAt(between))) return true;
    }
    const char = this.#text.charAt(before - 1);
    if (char === '”' || char === '"' || char === '’') {
      return isSentenceEnd(this.#text.charAt(before - 2));
    }
    return isSentenceEnd(char) || char === '】';
  }
}
