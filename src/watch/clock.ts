import { setTimeout as wait } from 'node:timers/promises';

/** Time, given from outside so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is given; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Longest wait that a timer of Node takes. */
const MAX_WAIT = 2 ** 31 - 1;

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    const given = signal === undefined ? {} : { signal };
    await wait(Math.min(Math.max(0, milliseconds), MAX_WAIT), undefined, given).catch(
      () => undefined,
    );
  },
};

/** A time as the first part of a record's name, so that names sort by it. */
export function timeName(milliseconds: number): string {
  return String(Math.max(0, Math.trunc(milliseconds))).padStart(15, '0');
}
