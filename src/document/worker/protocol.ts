import type { ErrorCode } from '../../errors/codes.js';
import { asFamaiError, FamaiError, type Place } from '../../errors/famai-error.js';
import type { SourceTables } from '../document.js';
import type { Limits } from '../limits.js';

/** What the reading thread is given. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: Limits;
}

/** An error as plain data: classes do not cross from thread to thread. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place: Place;
  readonly mend: string;
}

export type Outcome = { readonly tables: SourceTables } | { readonly failure: Failure };

export function toFailure(error: unknown, file: string): Failure {
  const { code, message, place, mend } = asFamaiError(error);
  return { code, message, place: { file, ...place }, mend };
}

export function fromFailure({ code, message, place, mend }: Failure): FamaiError {
  return new FamaiError(code, message, { place, mend });
}
