import { join } from 'node:path';
import { timeName } from './clock.js';
import { isWatchEvent, type WatchEvent } from './event.js';
import { RecordFolder } from './record-folder.js';

/** Events that are kept for who was away. */
export const MAX_EVENTS = 1000;

/**
 * The last events, a file each, in the order in which they were told. Processes hear of each
 * other's events by it: an import tells, a server follows.
 */
export class EventLog {
  readonly #records: RecordFolder<WatchEvent>;
  readonly #capacity: number;

  constructor(watchDir: string, capacity = MAX_EVENTS) {
    this.#records = new RecordFolder(join(watchDir, 'events'), isWatchEvent);
    this.#capacity = capacity;
  }

  /** The places of all events, oldest first; a place is passed on as it is. */
  places(): Promise<string[]> {
    return this.#records.names();
  }

  /** The event at a place; null where it was given up meanwhile or cannot be read. */
  at(place: string): Promise<WatchEvent | null> {
    return this.#records.read(place);
  }

  async has(id: string): Promise<boolean> {
    return placeOf(await this.places(), id) >= 0;
  }

  async append(event: WatchEvent, now: number): Promise<void> {
    await this.#records.write(`${timeName(now)}.${event.id}`, event);
    const places = await this.places();
    const surplus = places.slice(0, Math.max(0, places.length - this.#capacity));
    for (const place of surplus) await this.#records.remove(place);
  }

  /** What was told after the event of this id; null where the log does not know that one. */
  async after(id: string): Promise<WatchEvent[] | null> {
    const places = await this.places();
    const index = placeOf(places, id);
    if (index < 0) return null;
    const events: WatchEvent[] = [];
    for (const place of places.slice(index + 1)) {
      const event = await this.at(place);
      if (event !== null) events.push(event);
    }
    return events;
  }
}

function placeOf(places: readonly string[], id: string): number {
  return places.findIndex((place) => place.slice(place.indexOf('.') + 1) === id);
}
