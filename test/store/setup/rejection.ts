import { FamaiError } from '../../../src/errors/famai-error.js';

/** The FamaiError that a promise rejects with; fails where it resolves or rejects otherwise. */
export async function rejection(promise: Promise<unknown>): Promise<FamaiError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) throw new Error('it did not reject');
  if (outcome.error instanceof FamaiError) return outcome.error;
  throw new Error(`it rejected with another error: ${String(outcome.error)}`);
}
