import type { RequestHandler } from 'express';
import { ERROR_CODES } from '../../errors/codes.js';
import { asFamaiError, FamaiError } from '../../errors/famai-error.js';
import type { GraphStore, StoreDescription } from '../../store/port.js';
import { extensionsOf, messageOf } from './error-body.js';

const PATIENCE_MS = 3_000;

/** Whether the service lives and its store answers: 200, or 503 with the code of what is wrong. */
export function health(store: GraphStore): RequestHandler {
  return async (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const { kind, product, version } = await describe(store);
      response.json({ status: 'ok', store: { kind, product, version } });
    } catch (thrown) {
      const error = asFamaiError(thrown);
      const status = Math.max(503, ERROR_CODES[error.code].http);
      const { code, mend } = extensionsOf(error);
      response
        .status(status)
        .json({ status: 'unavailable', code, message: messageOf(error), mend });
    }
  };
}

function describe(store: GraphStore): Promise<StoreDescription> {
  return new Promise((resolve, reject) => {
    const late = new FamaiError('STORE_UNAVAILABLE', `no answer within ${PATIENCE_MS} ms`);
    const clock = setTimeout(() => reject(late), PATIENCE_MS);
    store
      .describe()
      .then(resolve, reject)
      .finally(() => clearTimeout(clock));
  });
}
