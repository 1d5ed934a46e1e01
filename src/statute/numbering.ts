import { labelOf } from './article-label.js';
import type { LawProblem } from './law-text.js';

/** Follows the numbers of a law's articles and reports where they do not run through. */
export class Numbering {
  readonly #seen = new Set<string>();
  #number = 0;
  #suffix = 0;

  constructor(private readonly problems: LawProblem[]) {}

  /** 第六条 or 第五条之一 behind 第五条. */
  isNext(number: number, suffix: number): boolean {
    if (number === this.#number) return suffix === this.#suffix + 1;
    return number === this.#number + 1 && suffix === 0;
  }

  /** Points begin with 一、; of those that follow, at most one may be missing. */
  canBePoint(number: number): boolean {
    if (this.#number === 0) return number === 1;
    return number > this.#number && number <= this.#number + 2;
  }

  take(number: number, suffix: number, line: number): void {
    const label = labelOf(number, suffix);
    const before = labelOf(this.#number, this.#suffix);
    if (this.#seen.has(label))
      this.#report('number-duplicate', `${label} stands there twice`, line);
    else if (this.#seen.size === 0) {
      if (number !== 1) this.#report('first-number', `The first article is ${label}`, line);
    } else if (!this.isNext(number, suffix)) {
      const isBack = number < this.#number || (number === this.#number && suffix <= this.#suffix);
      this.#report(isBack ? 'number-backwards' : 'number-gap', `${label} follows ${before}`, line);
    }
    this.#seen.add(label);
    [this.#number, this.#suffix] = [number, suffix];
  }

  #report(code: LawProblem['code'], message: string, line: number): void {
    this.problems.push({ code, message, line });
  }
}
