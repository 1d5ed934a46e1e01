import type { WatchEvent } from './event.js';
import { concerning, type WatchFilter } from './filter.js';

/** What a subscriber is handed: an event, or that it was too slow and some are lost to it. */
export type Notice =
  | { readonly kind: 'event'; readonly event: WatchEvent }
  /** So many events were left out here; null where it cannot be told how many, or whether any. */
  | { readonly kind: 'gap'; readonly missed: number | null };

export interface SubscribeOptions {
  /** Ends the subscription, as leaving the loop does. */
  readonly signal?: AbortSignal;
  /** Events that wait for a slow subscriber before the oldest is given up. */
  readonly capacity?: number;
}

const CAPACITY = 100;

/**
 * Events within a process, from whoever follows the log (`followEvents`) to any number of
 * subscribers. Nothing waits for a subscriber: one that is slow loses its oldest events, and is
 * told how many in a `gap` where they would have stood.
 *
 * For a GraphQL subscription use `watchLaws`, which also tells what happened before it began.
 */
export class Hub {
  readonly #subscribers = new Set<Subscription>();

  /** How many listen. */
  get size(): number {
    return this.#subscribers.size;
  }

  publish(event: WatchEvent): void {
    for (const subscriber of this.#subscribers) subscriber.offer(event);
  }

  /** Listens from now on, also before the first `next()`; ends by `return()` or the signal. */
  subscribe(filter: WatchFilter, options: SubscribeOptions = {}): AsyncIterableIterator<Notice> {
    const subscription = new Subscription(filter, options.capacity ?? CAPACITY, (ended) =>
      this.#subscribers.delete(ended),
    );
    this.#subscribers.add(subscription);
    subscription.endWith(options.signal);
    return subscription;
  }

  /** Ends every subscription: the server stops. */
  close(): void {
    for (const subscriber of [...this.#subscribers]) void subscriber.return();
  }
}

type Result = IteratorResult<Notice, undefined>;
const DONE: Result = { done: true, value: undefined };

class Subscription implements AsyncIterableIterator<Notice> {
  readonly #filter: WatchFilter;
  readonly #capacity: number;
  readonly #onEnd: (ended: Subscription) => void;
  readonly #queue: WatchEvent[] = [];
  /** Readers that asked before there was anything, in their order. */
  readonly #waiting: ((result: Result) => void)[] = [];
  #missed = 0;
  #isDone = false;
  #signal: AbortSignal | undefined;

  constructor(filter: WatchFilter, capacity: number, onEnd: (ended: Subscription) => void) {
    this.#filter = filter;
    this.#capacity = Math.max(1, capacity);
    this.#onEnd = onEnd;
  }

  endWith(signal: AbortSignal | undefined): void {
    if (signal?.aborted === true) this.#end();
    this.#signal = signal;
    signal?.addEventListener('abort', this.#end, { once: true });
  }

  offer(event: WatchEvent): void {
    const own = concerning(event, this.#filter);
    if (own === null || this.#isDone) return;
    const reader = this.#waiting.shift();
    if (reader !== undefined) {
      reader({ done: false, value: { kind: 'event', event: own } });
      return;
    }
    this.#queue.push(own);
    if (this.#queue.length > this.#capacity) {
      this.#queue.shift();
      this.#missed += 1;
    }
  }

  next(): Promise<Result> {
    if (this.#missed > 0 && !this.#isDone) {
      const missed = this.#missed;
      this.#missed = 0;
      return Promise.resolve({ done: false, value: { kind: 'gap', missed } });
    }
    const event = this.#queue.shift();
    if (event !== undefined)
      return Promise.resolve({ done: false, value: { kind: 'event', event } });
    if (this.#isDone) return Promise.resolve(DONE);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<Result> {
    this.#end();
    return Promise.resolve(DONE);
  }

  throw(error?: unknown): Promise<Result> {
    this.#end();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readonly #end = (): void => {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#queue.length = 0;
    this.#missed = 0;
    this.#signal?.removeEventListener('abort', this.#end);
    for (const reader of this.#waiting.splice(0)) reader(DONE);
    this.#onEnd(this);
  };
}
