import type { EventLog } from './event-log.js';
import { concerning, type WatchFilter } from './filter.js';
import type { Hub, Notice, SubscribeOptions } from './hub.js';

export interface WatchOptions extends SubscribeOptions {
  /** Id of the last event that the subscriber has seen: it is told what came after it. */
  readonly after?: string;
}

/**
 * What a GraphQL subscription `lawChanged(laws, organs, divisions, after)` hands to a subscriber:
 *
 * - once a server: `const log = new EventLog(watchDirOf(dataDir))`, `const hub = new Hub()`,
 *   `await followEvents(log, hub, { signal })`; at the end give the signal and `hub.close()`;
 * - a resolver: `subscribe: (_, args, context) => watchLaws(log, hub, makeFilter(args),
 *   { after: args.after, signal: context.signal })`. The transport ends it by `return()` when the
 *   client leaves; `signal` ends it when the connection breaks. Both free its queue at once;
 * - a notice is a union of `LawChanged` (the event) and `Gap`. After a gap a dashboard asks anew
 *   for what it shows: what it missed cannot be had from here.
 *
 * Events after `after` come first, each once. Where the log no longer knows that id, a gap of
 * unknown size stands in their place.
 */
export function watchLaws(
  log: EventLog,
  hub: Hub,
  filter: WatchFilter,
  { after, ...options }: WatchOptions = {},
): AsyncIterableIterator<Notice> {
  // Listens before it reads the log, so that nothing falls in between.
  const live = hub.subscribe(filter, options);
  if (after === undefined) return live;
  const told = replay(log, filter, after, live);
  const done = { done: true, value: undefined } as const;
  let hasLeft = false;
  return {
    next: async () => (hasLeft || options.signal?.aborted === true ? done : told.next()),
    // Not left to the generator: while it waits for an event, its own `return` would wait too.
    return: async () => {
      hasLeft = true;
      await live.return?.();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* replay(
  log: EventLog,
  filter: WatchFilter,
  after: string,
  live: AsyncIterableIterator<Notice>,
): AsyncGenerator<Notice, undefined> {
  const missed = await log.after(after);
  if (missed === null) yield { kind: 'gap', missed: null };
  const told = new Set<string>();
  for (const event of missed ?? []) {
    const own = concerning(event, filter);
    if (own === null) continue;
    told.add(own.id);
    yield { kind: 'event', event: own };
  }
  for await (const notice of live) {
    if (notice.kind === 'gap' || !told.has(notice.event.id)) yield notice;
  }
  return undefined;
}
