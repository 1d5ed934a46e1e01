import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EventLog } from '../../src/watch/event-log.js';
import { EVERYTHING, makeFilter } from '../../src/watch/filter.js';
import { followEvents } from '../../src/watch/follow-events.js';
import { Hub, type Notice } from '../../src/watch/hub.js';
import { watchLaws } from '../../src/watch/watch-laws.js';
import { event } from './support/events.js';
import { removeFolder, tempFolder } from './support/folder.js';

type Listening = AsyncIterableIterator<Notice>;

/** The number of the event, or what was missed. */
async function next(listening: Listening): Promise<number | string> {
  const { done, value } = (await listening.next()) as IteratorResult<Notice, undefined>;
  if (done === true) return 'done';
  return value.kind === 'gap' ? `gap ${String(value.missed)}` : Number(value.event.id.slice(-4));
}

describe('the hub', () => {
  test('hands every event to every subscriber that it concerns', async () => {
    const hub = new Hub();
    const all = hub.subscribe(EVERYTHING);
    const some = hub.subscribe(makeFilter({ laws: ['另法'] }));
    hub.publish(event(1));
    hub.publish(event(2, { law: { id: 'law-2', title: '另法' } }));
    expect([await next(all), await next(all), await next(some)]).toEqual([1, 2, 2]);
  });

  test('wakes whoever waits, in the order in which they asked', async () => {
    const hub = new Hub();
    const listening = hub.subscribe(EVERYTHING);
    const waiting = [next(listening), next(listening)];
    hub.publish(event(1));
    hub.publish(event(2));
    expect(await Promise.all(waiting)).toEqual([1, 2]);
  });

  test('gives up the oldest for who is slow, says how many, and goes on', async () => {
    const hub = new Hub();
    const slow = hub.subscribe(EVERYTHING, { capacity: 2 });
    const quick = hub.subscribe(EVERYTHING, { capacity: 10 });
    for (const n of [1, 2, 3, 4, 5]) hub.publish(event(n));
    expect([await next(slow), await next(slow), await next(slow)]).toEqual(['gap 3', 4, 5]);
    expect([await next(quick), await next(quick)]).toEqual([1, 2]);
    hub.publish(event(6));
    expect(await next(slow)).toBe(6);
  });

  test.each<[string, (listening: Listening, abort: AbortController, hub: Hub) => unknown]>([
    ['return', (listening) => listening.return?.()],
    ['the signal', (_listening, abort) => abort.abort()],
    ['the end of the hub', (_listening, _abort, hub) => hub.close()],
  ])('%s ends a subscription, also one that waits, and frees it', async (_how, end) => {
    const hub = new Hub();
    const abort = new AbortController();
    const listening = hub.subscribe(EVERYTHING, { signal: abort.signal });
    const waiting = next(listening);
    expect(hub.size).toBe(1);
    await end(listening, abort, hub);
    hub.publish(event(1));
    expect([await waiting, await next(listening)]).toEqual(['done', 'done']);
    expect(hub.size).toBe(0);
  });

  test('a signal given before ends it at once', async () => {
    const hub = new Hub();
    const listening = hub.subscribe(EVERYTHING, { signal: AbortSignal.abort() });
    expect([await next(listening), hub.size]).toEqual(['done', 0]);
  });

  test('leaving the loop frees it', async () => {
    const hub = new Hub();
    const listening = hub.subscribe(EVERYTHING);
    hub.publish(event(1));
    for await (const notice of listening) {
      expect(notice.kind).toBe('event');
      break;
    }
    expect(hub.size).toBe(0);
  });
});

describe('the log of events', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await tempFolder();
  });
  afterEach(() => removeFolder(folder));

  test('is bounded: the oldest make room', async () => {
    const log = new EventLog(folder, 3);
    for (const n of [1, 2, 3, 4, 5]) await log.append(event(n), n);
    expect(await log.has(event(2).id)).toBe(false);
    expect((await log.after(event(3).id))?.map(({ id }) => id)).toEqual([event(4).id, event(5).id]);
    expect(await log.after(event(2).id)).toBeNull();
  });

  test('is followed: what another process adds comes to the hub once', async () => {
    const [log, theirs, hub] = [new EventLog(folder), new EventLog(folder), new Hub()];
    await theirs.append(event(1), 1);
    const stop = new AbortController();
    const listening = hub.subscribe(EVERYTHING);
    // Each look at the log is made when the test says so.
    let look: () => void = () => undefined;
    const clock = {
      now: () => 0,
      sleep: () => new Promise<void>((resolve) => (look = resolve)),
    };
    const { ended } = await followEvents(log, hub, { signal: stop.signal, clock });
    await theirs.append(event(2), 2);
    look();
    expect(await next(listening)).toBe(2);
    await theirs.append(event(3), 3);
    await new Promise((resolve) => setImmediate(resolve));
    const third = next(listening);
    while ((await Promise.race([third, undefinedSoon()])) === undefined) look();
    expect(await third).toBe(3);
    stop.abort();
    look();
    await ended;
  });

  test('a subscriber that comes back is told what it missed, each once', async () => {
    const [log, hub] = [new EventLog(folder), new Hub()];
    for (const n of [1, 2, 3]) await log.append(event(n), n);
    const listening = watchLaws(log, hub, EVERYTHING, { after: event(1).id });
    expect(await next(listening)).toBe(2);
    // The follower publishes an event that the log has told already.
    hub.publish(event(3));
    hub.publish(event(4));
    expect([await next(listening), await next(listening)]).toEqual([3, 4]);
  });

  test('an id that the log does not know is a gap of unknown size', async () => {
    const [log, hub] = [new EventLog(folder), new Hub()];
    const listening = watchLaws(log, hub, EVERYTHING, { after: event(9).id });
    hub.publish(event(10));
    expect([await next(listening), await next(listening)]).toEqual(['gap null', 10]);
  });

  test('leaving ends a subscriber that has not been told all that it missed', async () => {
    const [log, hub, abort] = [new EventLog(folder), new Hub(), new AbortController()];
    for (const n of [1, 2, 3]) await log.append(event(n), n);
    const left = watchLaws(log, hub, EVERYTHING, { after: event(1).id });
    const broken = watchLaws(log, hub, EVERYTHING, { after: event(1).id, signal: abort.signal });
    expect([await next(left), await next(broken)]).toEqual([2, 2]);
    await left.return?.();
    abort.abort();
    expect([await next(left), await next(broken), hub.size]).toEqual(['done', 'done', 0]);
  });

  test('leaving ends a subscriber that came back while it waits', async () => {
    const [log, hub] = [new EventLog(folder), new Hub()];
    await log.append(event(1), 1);
    const listening = watchLaws(log, hub, EVERYTHING, { after: event(1).id });
    const waiting = next(listening);
    await listening.return?.();
    expect([await waiting, await next(listening), hub.size]).toEqual(['done', 'done', 0]);
  });
});

const undefinedSoon = (): Promise<undefined> =>
  new Promise((resolve) => setImmediate(() => resolve(undefined)));
