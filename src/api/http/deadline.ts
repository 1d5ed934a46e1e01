import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { FamaiError } from '../../errors/famai-error.js';

/** A signal that aborts when the caller of a request leaves or its time is up. */
export function requestSignal(response: Response, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  // Every statement under way listens; how many a query may send is the cost guard's matter.
  setMaxListeners(0, controller.signal);
  const clock = setTimeout(() => {
    controller.abort(new FamaiError('QUERY_TIMEOUT', `the query took more than ${deadlineMs} ms`));
  }, deadlineMs);
  clock.unref();
  response.once('close', () => {
    clearTimeout(clock);
    if (response.writableFinished) return;
    controller.abort(new FamaiError('QUERY_TIMEOUT', 'the caller has left'));
  });
  return controller.signal;
}
