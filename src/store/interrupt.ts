import { setMaxListeners } from 'node:events';
import { FamaiError } from '../errors/famai-error.js';
import type { RunOptions } from './port.js';

/** A signal that ends work when its caller leaves or its time is up. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Ends the work for a reason of the store's own. */
  end(reason: FamaiError): void;
  /** Stops the clock and lets go of the caller's signal. */
  dispose(): void;
}

/**
 * Joins a caller's signal and a time limit. The signal's reason is the caller's reason, or a
 * FamaiError QUERY_TIMEOUT when the time was up.
 */
export function interruptOf(options: RunOptions, defaultTimeoutMs: number): Interrupt {
  const controller = new AbortController();
  const leave = (): void => controller.abort(options.signal?.reason);
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const clock = setTimeout(() => {
    controller.abort(new FamaiError('QUERY_TIMEOUT', `the store took more than ${timeoutMs} ms`));
  }, timeoutMs);
  // The clock alone must not keep a finished process alive.
  clock.unref();
  if (options.signal !== undefined) {
    // One caller may do any amount of work at once; Node would suspect a leak at 11 listeners.
    setMaxListeners(0, options.signal);
    if (options.signal.aborted) leave();
    else options.signal.addEventListener('abort', leave, { once: true });
  }
  return {
    signal: controller.signal,
    end: (reason) => controller.abort(reason),
    dispose: () => {
      clearTimeout(clock);
      options.signal?.removeEventListener('abort', leave);
    },
  };
}

/** The promise's outcome, or a rejection with the signal's reason as soon as that aborts. */
export function orAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits so many milliseconds, or rejects with the signal's reason when it aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  let clock: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    clock = setTimeout(resolve, ms);
  });
  return orAborted(signal, waited).finally(() => clearTimeout(clock));
}
