import { FamaiError, type Place } from '../errors/famai-error.js';
import type { ErrorCode } from '../errors/codes.js';
import { Budget } from './grid/budget.js';
import type { Limits } from './limits.js';
import { Notes } from './notes.js';

/** What every reader of a format is given besides the bytes. */
export class ReadContext {
  readonly notes = new Notes();
  readonly budget: Budget;

  constructor(
    /** The file's name, for messages only. */
    readonly file: string,
    readonly limits: Limits,
  ) {
    this.budget = new Budget(limits, file);
  }

  /** An error that names this file. */
  error(
    code: ErrorCode,
    message: string,
    details: { place?: Place; mend?: string; cause?: unknown } = {},
  ): FamaiError {
    return new FamaiError(code, message, {
      ...details,
      place: { file: this.file, ...details.place },
    });
  }

  damaged(message: string, cause?: unknown): FamaiError {
    return this.error('DOCUMENT_DAMAGED', message, cause === undefined ? {} : { cause });
  }

  tooLarge(message: string): FamaiError {
    return this.error('DOCUMENT_TOO_LARGE', message);
  }
}
