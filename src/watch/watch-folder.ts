import { join } from 'node:path';
import { DeadLetters } from './dead-letters.js';
import { Endpoints } from './endpoints.js';
import { EventLog } from './event-log.js';
import { Outbox } from './outbox.js';

/** All that watching keeps, in `watch/` of the data folder. It needs no store. */
export interface WatchFolder {
  readonly endpoints: Endpoints;
  readonly events: EventLog;
  readonly outbox: Outbox;
  readonly dead: DeadLetters;
}

/** Bounds, for tests; each has its default. */
export interface WatchBounds {
  readonly endpoints?: number;
  readonly events?: number;
  readonly pending?: number;
  readonly dead?: number;
}

/** Opens the folder; nothing is written before there is something to keep. */
export function openWatch(dataDir: string, bounds: WatchBounds = {}): WatchFolder {
  const folder = join(dataDir, 'watch');
  return {
    endpoints: new Endpoints(folder, bounds.endpoints),
    events: new EventLog(folder, bounds.events),
    outbox: new Outbox(folder, bounds.pending),
    dead: new DeadLetters(folder, bounds.dead),
  };
}

/** Takes a receiver out, with its secret and all that was still to be sent to it. */
export async function removeEndpoint(watch: WatchFolder, id: string): Promise<boolean> {
  const wasThere = await watch.endpoints.remove(id);
  for (const pending of await watch.outbox.pending()) {
    const delivery = await watch.outbox.read(pending);
    if (delivery?.endpoint === id) await watch.outbox.remove(pending);
  }
  for (const letter of await watch.dead.list()) {
    if (letter.endpoint === id) await watch.dead.drop(letter.id);
  }
  return wasThere;
}
