import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ERROR_CODES } from '../../errors/codes.js';
import { FamaiError } from '../../errors/famai-error.js';
import { errorBody } from './error-body.js';
import type { Report } from './format-error.js';

/** Sends an error as JSON, with the status of its code or a nearer one. */
export function sendError(
  response: Response,
  error: FamaiError,
  status: number = ERROR_CODES[error.code].http,
): void {
  response.status(status).json(errorBody(error));
}

/** What no route answered. */
export const notFound: RequestHandler = (request, response) => {
  sendError(
    response,
    new FamaiError('INPUT_NOT_FOUND', 'there is nothing at this address', {
      mend: `The API is at /graphql. ${request.method} it there.`,
    }),
    404,
  );
};

/** What a route or the reading of a body threw: bodies too large, no JSON, a broken address. */
export function errorHandler(report: Report): ErrorRequestHandler {
  return (error: unknown, _request: Request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { ours, status } = readError(error);
    if (ours.code === 'INTERNAL') report(error);
    sendError(response, ours, status);
  };
}

interface ReadError {
  readonly ours: FamaiError;
  readonly status: number;
}

function readError(error: unknown): ReadError {
  if (error instanceof FamaiError) return { ours: error, status: ERROR_CODES[error.code].http };
  const { type, status } = fieldsOf(error);
  if (type === 'entity.too.large') {
    return {
      ours: new FamaiError('INPUT_TOO_LARGE', 'the body of the request is too large'),
      status: 413,
    };
  }
  if (type === 'entity.parse.failed') {
    return { ours: new FamaiError('QUERY_INVALID', 'the request is not JSON'), status: 400 };
  }
  // Express says with a status below 500 that the request is at fault, in words about its own parts.
  if (status >= 400 && status < 500) {
    return { ours: new FamaiError('QUERY_INVALID', 'the request cannot be read'), status };
  }
  return { ours: new FamaiError('INTERNAL', 'unexpected', { cause: error }), status: 500 };
}

function fieldsOf(error: unknown): { readonly type: unknown; readonly status: number } {
  if (typeof error !== 'object' || error === null) return { type: null, status: 500 };
  const type: unknown = 'type' in error ? error.type : null;
  const status: unknown = 'status' in error ? error.status : null;
  return { type, status: typeof status === 'number' ? status : 500 };
}
