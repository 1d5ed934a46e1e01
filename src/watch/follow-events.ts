import { SYSTEM_CLOCK, type Clock } from './clock.js';
import type { EventLog } from './event-log.js';
import type { Hub } from './hub.js';

export interface FollowOptions {
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  /** How often the log is looked at, in milliseconds. */
  readonly every?: number;
  /** Told of a fault of the disk; the next look may be luckier. */
  readonly onFault?: (error: unknown) => void;
}

const EVERY = 2000;

/**
 * Publishes to the hub what any process adds to the log from now on, until the signal is given.
 * The one feeder of a hub: nothing else publishes what also stands in the log.
 *
 * @returns when it follows; `ended` resolves once it has stopped
 */
export async function followEvents(
  log: EventLog,
  hub: Hub,
  options: FollowOptions,
): Promise<{ readonly ended: Promise<void> }> {
  const seen = new Set(await log.places());
  return { ended: follow(log, hub, seen, options) };
}

async function follow(
  log: EventLog,
  hub: Hub,
  seen: Set<string>,
  { signal, clock = SYSTEM_CLOCK, every = EVERY, onFault = () => undefined }: FollowOptions,
): Promise<void> {
  for (;;) {
    await clock.sleep(every, signal);
    if (signal.aborted) return;
    try {
      await publishNew(log, hub, seen);
    } catch (error) {
      onFault(error);
    }
  }
}

async function publishNew(log: EventLog, hub: Hub, seen: Set<string>): Promise<void> {
  const places = await log.places();
  for (const place of places.filter((one) => !seen.has(one))) {
    const event = await log.at(place);
    if (event !== null) hub.publish(event);
    seen.add(place);
  }
  // What the log gave up need not be remembered.
  const held = new Set(places);
  for (const place of seen) if (!held.has(place)) seen.delete(place);
}
