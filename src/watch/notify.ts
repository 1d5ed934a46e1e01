import { SYSTEM_CLOCK, type Clock } from './clock.js';
import { deliveryOf } from './delivery.js';
import type { WatchEvent } from './event.js';
import { concerning } from './filter.js';
import type { WatchFolder } from './watch-folder.js';

/**
 * Tells an event: a delivery for each receiver that it concerns is written to the outbox, then the
 * event to the log, which subscriptions follow. Sends nothing itself: see `deliverPending`. An
 * event that was told before is not told again.
 *
 * Whoever accepts or undoes a revision calls it after the graph has changed:
 *
 *     const event = await lawEvent(ask, { type: 'law.revision-accepted', from, to, entries,
 *       at: entry.at, occasion: entry.at });
 *     await notify(openWatch(workspace.dataDir), event);
 *
 * @returns to how many receivers it goes
 * @throws FamaiError DATA_NOT_WRITABLE, INPUT_UNREADABLE
 */
export async function notify(
  watch: WatchFolder,
  event: WatchEvent,
  clock: Clock = SYSTEM_CLOCK,
): Promise<number> {
  if (await watch.events.has(event.id)) return 0;
  let receivers = 0;
  for (const { id, filter } of await watch.endpoints.list()) {
    const own = concerning(event, filter);
    if (own === null) continue;
    receivers += 1;
    const now = clock.now();
    const delivery = deliveryOf(id, own, now);
    if ((await watch.outbox.add(delivery, now)) !== 'full') continue;
    const reason = 'too many deliveries are waiting';
    await watch.dead.add({ ...delivery, attempts: 0, diedAt: now, reason, status: null });
  }
  // Last, so that a crash before it tells the rest when the event is told again.
  await watch.events.append(event, clock.now());
  return receivers;
}
