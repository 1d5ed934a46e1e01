import { FamaiError } from '../errors/famai-error.js';
import { pause } from './interrupt.js';

/** For how many milliseconds after the first failure such a failure is worth another attempt. */
export type Patience = (error: FamaiError) => number;

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;

/**
 * Runs an attempt until it succeeds, fails for good, or fails for longer than the patience for
 * that failure. Delays grow twofold with chance in them, so that rivals part.
 *
 * @throws the last attempt's error; the signal's reason when that aborts while waiting
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  patience: Patience,
  signal: AbortSignal,
): Promise<T> {
  let firstFailure: number | undefined;
  let delay = FIRST_DELAY_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const limit = error instanceof FamaiError ? patience(error) : 0;
      firstFailure ??= performance.now();
      if (performance.now() - firstFailure + delay > limit) throw error;
    }
    await pause(delay * (0.75 + Math.random() / 2), signal);
    delay = Math.min(delay * 2, LONGEST_DELAY_MS);
  }
}
