import type { RequestHandler } from 'express';
import { FamaiError } from '../../errors/famai-error.js';
import { sendError } from './errors.js';

/** Lets through what GraphQL over HTTP knows: GET, and POST with JSON. */
export const requestGuard: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'GET, POST');
    const why = `${request.method} is not served here`;
    sendError(response, new FamaiError('QUERY_INVALID', why, { mend: 'Use POST.' }), 405);
    return;
  }
  // `is` gives null where there is no body, false where it is of another type.
  if (request.is('application/json') !== false) {
    next();
    return;
  }
  const mend = 'Send the query as JSON with the header Content-Type: application/json.';
  sendError(response, new FamaiError('QUERY_INVALID', 'the body is not JSON', { mend }), 415);
};
