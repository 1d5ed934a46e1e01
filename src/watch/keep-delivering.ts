import { SYSTEM_CLOCK } from './clock.js';
import { deliverPending, type DeliverOptions } from './webhook.js';
import type { WatchFolder } from './watch-folder.js';

export interface KeepOptions extends Omit<DeliverOptions, 'until' | 'signal'> {
  readonly signal: AbortSignal;
  /** How often the outbox is looked at, in milliseconds. */
  readonly every?: number;
  readonly onFault?: (error: unknown) => void;
}

const EVERY = 5000;

/**
 * Makes deliveries as they fall due, whatever process queued them, until the signal is given: for
 * a server. Resolves once it has stopped; attempts under way are broken off and stay in the outbox.
 */
export async function keepDelivering(watch: WatchFolder, options: KeepOptions): Promise<void> {
  const { signal, clock = SYSTEM_CLOCK, every = EVERY, onFault = () => undefined } = options;
  while (!signal.aborted) {
    try {
      await deliverPending(watch, { ...options, until: clock.now() + every });
    } catch (error) {
      onFault(error);
    }
    await clock.sleep(every, signal);
  }
}
