import { SYSTEM_CLOCK } from './clock.js';
import type { Delivery } from './delivery.js';
import type { Pending } from './outbox.js';
import { RETRY_POLICY, waitBefore, type RetryPolicy } from './retry-policy.js';
import type { PostResult } from './send.js';
import { signedPost, TIMEOUT, type SendOptions } from './signed-post.js';
import type { WatchFolder } from './watch-folder.js';

export interface DeliverOptions extends SendOptions {
  /**
   * No attempt begins after this moment (milliseconds since 1970); one that has begun may take
   * its `timeout`. Until then failed ones are tried again when they are due.
   */
  readonly until: number;
  readonly policy?: RetryPolicy;
  /** From 0 up to 1, for the waits. */
  readonly random?: () => number;
  /** Attempts at the same time. */
  readonly parallel?: number;
}

/** What a run did. */
export interface DeliverySummary {
  readonly delivered: number;
  /** Attempts that failed and will be made again. */
  readonly failed: number;
  /** Deliveries that were given up in this run. */
  readonly dead: number;
  /** Deliveries that are still to be made. */
  readonly waiting: number;
}

type Outcome = 'delivered' | 'failed' | 'dead' | 'none';

const PARALLEL = 4;
/** Added to the time of an attempt: for the disk, before another process may take it over. */
const LEASE = 30_000;

/**
 * Makes the deliveries that are due, each at least once: a receiver that has answered 2xx has it,
 * and one whose answer was lost gets it again, with the same id. Deliveries are made in parallel
 * and in no certain order. What fails is due again after a wait that grows; after the last attempt
 * it becomes a dead letter. Several processes may do so at once, and any may die meanwhile.
 */
export async function deliverPending(
  watch: WatchFolder,
  options: DeliverOptions,
): Promise<DeliverySummary> {
  const { clock = SYSTEM_CLOCK, until, signal } = options;
  const counts: Record<Outcome, number> = { delivered: 0, failed: 0, dead: 0, none: 0 };
  const isOver = (): boolean => clock.now() > until || signal?.aborted === true;
  while (!isOver()) {
    const pending = await watch.outbox.pending();
    const due = pending.filter((one) => one.due <= clock.now());
    const [next] = pending;
    if (next === undefined) break;
    if (due.length === 0) {
      if (next.due > until) break;
      await clock.sleep(next.due - clock.now(), signal);
      continue;
    }
    await inParallel(options.parallel ?? PARALLEL, due, async (one) => {
      if (!isOver()) counts[await attempt(watch, one, options)] += 1;
    });
  }
  const { delivered, failed, dead } = counts;
  return { delivered, failed, dead, waiting: (await watch.outbox.pending()).length };
}

async function attempt(
  watch: WatchFolder,
  pending: Pending,
  options: DeliverOptions,
): Promise<Outcome> {
  const { clock = SYSTEM_CLOCK, timeout = TIMEOUT } = options;
  const taken = await watch.outbox.postpone(pending, clock.now() + timeout + LEASE);
  const delivery = taken === null ? null : await watch.outbox.read(taken);
  if (taken === null || delivery === null) return 'none';
  const endpoint = await watch.endpoints.get(delivery.endpoint);
  if (endpoint === null) {
    await watch.outbox.remove(taken);
    return 'none';
  }
  const secret = await watch.endpoints.secret(endpoint.id);
  const result =
    secret === null ? NO_SECRET : await signedPost(endpoint, secret, delivery.event, options);
  if (result.ok) {
    await watch.outbox.remove(taken);
    // There where a crash came between the dead letter and the end of the delivery.
    await watch.dead.drop(delivery.id);
    return 'delivered';
  }
  if (options.signal?.aborted === true && result.status === null) {
    // Broken off from here: that is no failure of the receiver.
    await watch.outbox.postpone(taken, clock.now());
    return 'none';
  }
  return failed(watch, taken, delivery, result, options);
}

const NO_SECRET = {
  ok: false,
  reason: 'its secret is no longer kept: register it anew',
  status: null,
  isFinal: true,
  retryAfter: null,
} as const satisfies PostResult;

async function failed(
  watch: WatchFolder,
  taken: Pending,
  delivery: Delivery,
  { reason, status, isFinal, retryAfter }: Extract<PostResult, { ok: false }>,
  { clock = SYSTEM_CLOCK, policy = RETRY_POLICY, random = Math.random }: DeliverOptions,
): Promise<Outcome> {
  const attempts = taken.attempts + 1;
  const now = clock.now();
  const age = now - delivery.queuedAt;
  const wait = isFinal ? null : waitBefore(policy, attempts, age, retryAfter, random());
  if (wait !== null) {
    await watch.outbox.postpone(taken, now + wait, attempts);
    return 'failed';
  }
  await watch.dead.add({ ...delivery, attempts, diedAt: now, reason, status });
  await watch.outbox.remove(taken);
  return 'dead';
}

/** Runs work for each item, so many at a time; the first error ends it once all have stopped. */
async function inParallel<T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  const fault = results.find((result) => result.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
}
