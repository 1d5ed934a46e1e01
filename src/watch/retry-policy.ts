/** When a failed delivery is tried again, and when it is given up. Times in milliseconds. */
export interface RetryPolicy {
  /** Wait after the first failure; each further one waits `factor` times as long. */
  readonly first: number;
  readonly factor: number;
  readonly longest: number;
  /** Attempts in all. */
  readonly attempts: number;
  /** A delivery that is older than this is tried once more and then given up. */
  readonly age: number;
}

/** 1 s, 4 s, 16 s, … 4.5 h: about six hours in all, for a receiver that is down for a while. */
export const RETRY_POLICY: RetryPolicy = {
  first: 1000,
  factor: 4,
  longest: 6 * 3_600_000,
  attempts: 9,
  age: 24 * 3_600_000,
};

/**
 * How long to wait before the next attempt, or null where there is none. Half of the wait is
 * by chance, so that many deliveries do not come back at the same moment.
 *
 * @param failed attempts so far, this one included
 * @param asked what the receiver asked for, or null; never less than that, within `longest`
 * @param random from 0 up to 1
 */
export function waitBefore(
  policy: RetryPolicy,
  failed: number,
  age: number,
  asked: number | null,
  random: number,
): number | null {
  if (failed >= policy.attempts || age >= policy.age) return null;
  const full = Math.min(policy.longest, policy.first * policy.factor ** (failed - 1));
  const wait = full / 2 + (full / 2) * random;
  return Math.round(Math.max(wait, Math.min(asked ?? 0, policy.longest)));
}
