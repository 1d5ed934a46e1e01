/** The pairs that hold titles: 《》 and what lists write for it inside another title. */
const TITLE_OPEN = new Set(['《', '〈', '‹', '<', '＜', '«']);
const TITLE_CLOSE = new Set(['》', '〉', '›', '>', '＞', '»']);
const ROUND_OPEN = new Set(['（', '(', '﹙']);
const ROUND_CLOSE = new Set(['）', ')', '﹚']);

export const isTitleOpen = (char: string): boolean => TITLE_OPEN.has(char);
export const isTitleClose = (char: string): boolean => TITLE_CLOSE.has(char);
export const isRoundOpen = (char: string): boolean => ROUND_OPEN.has(char);
export const isRoundClose = (char: string): boolean => ROUND_CLOSE.has(char);

/**
 * Which bracket closes which, over a whole text, found in one pass so that hostile nesting costs
 * no more than its length. `close(i)` is the index of the bracket that closes the one at `i`, or
 * -1 where none does. Title brackets pair with title brackets of any form, round with round; a
 * round bracket that opened inside a title and never closed does not swallow the title's end.
 */
export class BracketPairs {
  readonly #closing = new Map<number, number>();
  readonly #opening = new Map<number, number>();

  constructor(text: string) {
    const titles: number[] = [];
    const rounds: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Letters and ideographs are no brackets: skipping them by code keeps the pass quick.
      if (code > 0x300f && code < 0xfe00) continue;
      const char = text.charAt(at);
      if (TITLE_OPEN.has(char)) titles.push(at);
      else if (char === '》') this.#pair(titles, at, strongOpening(text, titles));
      else if (TITLE_CLOSE.has(char)) this.#pair(titles, at);
      else if (ROUND_OPEN.has(char)) rounds.push(at);
      else if (ROUND_CLOSE.has(char)) this.#pair(rounds, at);
    }
  }

  #pair(open: number[], close: number, depth = open.length - 1): void {
    const start = open[depth];
    open.length = Math.max(depth, 0);
    if (start === undefined) return;
    this.#closing.set(start, close);
    this.#opening.set(close, start);
  }

  close(open: number): number {
    return this.#closing.get(open) ?? -1;
  }

  open(close: number): number {
    return this.#opening.get(close) ?? -1;
  }
}

/**
 * The place in the stack of the 《 that a 》 closes: a lesser bracket inside that never closed
 * (`《关于印发<办法的通知》`, or < for "less than") does not take its 》.
 */
function strongOpening(text: string, open: readonly number[]): number {
  for (let depth = open.length - 1, looked = 0; depth >= 0 && looked < 4; depth -= 1, looked += 1) {
    if (text.charAt(open[depth] ?? 0) === '《') return depth;
  }
  return open.length - 1;
}
