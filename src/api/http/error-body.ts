import { ERROR_CODES, type ErrorCode } from '../../errors/codes.js';
import { describePlace, type FamaiError } from '../../errors/famai-error.js';

/** What an error says of itself in an answer. */
export interface ErrorExtensions {
  readonly code: ErrorCode;
  /** What to do. */
  readonly mend: string;
  readonly [detail: string]: unknown;
}

/** Words for an error that is ours to mend: what happened inside is for the log alone. */
export const INTERNAL_MESSAGE = 'something went wrong inside famai';

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}

export function extensionsOf(error: FamaiError): ErrorExtensions {
  const where = describePlace(error.place);
  return { code: error.code, mend: error.mend, ...(where === '' ? {} : { where }) };
}

/** The message that a caller sees. */
export function messageOf(error: FamaiError): string {
  return error.code === 'INTERNAL' ? INTERNAL_MESSAGE : error.message;
}

/** An answer of nothing but one error, as GraphQL over HTTP has it. */
export function errorBody(error: FamaiError): { readonly errors: readonly object[] } {
  return { errors: [{ message: messageOf(error), extensions: extensionsOf(error) }] };
}
