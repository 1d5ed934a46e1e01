import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../../errors/codes.js';
import { FamaiError } from '../../errors/famai-error.js';
import { extensionsOf, INTERNAL_MESSAGE, isErrorCode, messageOf } from './error-body.js';

/** Is told every error that is a fault of ours, with all that the caller does not see. */
export type Report = (error: unknown) => void;

/** Codes that Apollo Server gives to what is wrong with a request. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/**
 * Makes what a caller sees of an error: a code of our table, what happened, where and what to do.
 * Only messages that were written to be seen are let through; no stack ever is.
 */
export function formatError(
  report: Report,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const ours = famaiErrorIn(error);
    if (ours !== null) {
      if (ours.code === 'INTERNAL') report(error);
      return answer(formatted, messageOf(ours), extensionsOf(ours));
    }
    const { code, ...details } = formatted.extensions ?? {};
    if (isErrorCode(code) && isThrownAsIs(error)) {
      return answer(formatted, formatted.message, extensions(code, details));
    }
    if (REQUEST_ERRORS.has(code)) {
      return answer(formatted, formatted.message, extensions('QUERY_INVALID', {}));
    }
    report(error);
    return answer(formatted, INTERNAL_MESSAGE, extensions('INTERNAL', {}));
  };
}

/** Our own error inside what GraphQL wraps around errors of resolvers and scalars. */
function famaiErrorIn(error: unknown): FamaiError | null {
  let inner = unwrapResolverError(error);
  for (let depth = 0; depth < 5 && inner instanceof GraphQLError; depth += 1) {
    inner = inner.originalError;
  }
  return inner instanceof FamaiError ? inner : null;
}

/** Not an error of something else that happens to have a code of ours. */
function isThrownAsIs(error: unknown): boolean {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && inner.originalError === undefined;
}

function answer(
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions,
  };
}

function extensions(code: ErrorCode, details: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stacktrace, http: _http, ...shown } = details;
  return { code, mend: ERROR_CODES[code].mend, ...shown };
}
