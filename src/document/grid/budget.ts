import { FamaiError } from '../../errors/famai-error.js';
import type { Limits } from '../limits.js';

/** Counts the cells and the words of a document, and refuses more than its limits allow. */
export class Budget {
  #cells = 0;
  #length = 0;

  constructor(
    private readonly limits: Pick<Limits, 'maxCells' | 'maxTextLength'>,
    private readonly file: string,
  ) {}

  /** @throws FamaiError DOCUMENT_TOO_LARGE */
  spendCell(text: string): void {
    this.#cells += 1;
    if (this.#cells > this.limits.maxCells) {
      throw this.#tooLarge(`The tables have more than ${this.limits.maxCells} cells`);
    }
    this.spendText(text.length);
  }

  /** @throws FamaiError DOCUMENT_TOO_LARGE */
  spendText(length: number): void {
    this.#length += length;
    if (this.#length > this.limits.maxTextLength) {
      throw this.#tooLarge(
        `The cells have more than ${this.limits.maxTextLength} characters together`,
      );
    }
  }

  #tooLarge(message: string): FamaiError {
    return new FamaiError('DOCUMENT_TOO_LARGE', message, { place: { file: this.file } });
  }
}
