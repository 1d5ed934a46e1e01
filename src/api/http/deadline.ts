import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { FamaiError } from '../../errors/famai-error.js';

/** A signal that aborts when the caller of a request leaves; it has no deadline. */
export function callerSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    controller.abort(new FamaiError('QUERY_TIMEOUT', 'the caller has left'));
  });
  return controller.signal;
}

/** A signal that aborts with another one, or when so much time is up. */
export function deadlineSignal(
  outer: AbortSignal,
  deadlineMs: number,
): { readonly signal: AbortSignal; readonly clear: () => void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const leave = (): void => controller.abort(outer.reason);
  if (outer.aborted) leave();
  outer.addEventListener('abort', leave, { once: true });
  const clock = setTimeout(() => controller.abort(tooLate(deadlineMs)), deadlineMs);
  clock.unref();
  const clear = (): void => {
    clearTimeout(clock);
    outer.removeEventListener('abort', leave);
  };
  return { signal: controller.signal, clear };
}

function tooLate(deadlineMs: number): FamaiError {
  return new FamaiError('QUERY_TIMEOUT', `the query took more than ${deadlineMs} ms`);
}

/** A signal that aborts when the caller of a request leaves or its time is up. */
export function requestSignal(response: Response, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  // Every statement under way listens; how many a query may send is the cost guard's matter.
  setMaxListeners(0, controller.signal);
  const clock = setTimeout(() => {
    controller.abort(tooLate(deadlineMs));
  }, deadlineMs);
  clock.unref();
  response.once('close', () => {
    clearTimeout(clock);
    if (response.writableFinished) return;
    controller.abort(new FamaiError('QUERY_TIMEOUT', 'the caller has left'));
  });
  return controller.signal;
}
