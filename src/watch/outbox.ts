import { join } from 'node:path';
import { timeName } from './clock.js';
import { isDelivery, type Delivery } from './delivery.js';
import { RecordFolder } from './record-folder.js';

/** What the outbox holds at most; what comes beyond is for the dead letters. */
export const MAX_PENDING = 5000;

/** A pending delivery as its file's name tells it. */
export interface Pending {
  /** Of the delivery. */
  readonly id: string;
  /** Attempts that have failed. */
  readonly attempts: number;
  /** When the next one is due, in milliseconds since 1970. */
  readonly due: number;
}

const NAME = /^(delivery-[0-9a-f]{24})\.(\d{1,6})\.(\d{15})$/u;

/**
 * Deliveries that are still to be made. A file's name says how often it was tried and when it is
 * due. Who takes one renames it to be due when the lease ends: of several processes one succeeds,
 * and if that one dies, the delivery is due again by itself.
 */
export class Outbox {
  readonly #records: RecordFolder<Delivery>;
  readonly #capacity: number;

  constructor(watchDir: string, capacity = MAX_PENDING) {
    this.#records = new RecordFolder(join(watchDir, 'outbox'), isDelivery);
    this.#capacity = capacity;
  }

  /** What is to be delivered, the first due first. */
  async pending(): Promise<Pending[]> {
    const found = (await this.#records.names()).flatMap(pendingOf);
    return found.sort((one, two) => one.due - two.due || (one.id < two.id ? -1 : 1));
  }

  read(pending: Pending): Promise<Delivery | null> {
    return this.#records.read(nameOf(pending));
  }

  /** Adds a delivery, due at once. One that waits already is not added again. */
  async add(delivery: Delivery, now: number): Promise<'added' | 'held' | 'full'> {
    const pending = await this.pending();
    if (pending.some(({ id }) => id === delivery.id)) return 'held';
    if (pending.length >= this.#capacity) return 'full';
    await this.#records.write(nameOf({ id: delivery.id, attempts: 0, due: now }), delivery);
    return 'added';
  }

  /** Sets when it is due, or takes it until then; null where another process was faster. */
  async postpone(
    pending: Pending,
    due: number,
    attempts = pending.attempts,
  ): Promise<Pending | null> {
    const later = { id: pending.id, attempts, due };
    const from = nameOf(pending);
    const to = nameOf(later);
    return from === to || (await this.#records.move(from, to)) ? later : null;
  }

  remove(pending: Pending): Promise<boolean> {
    return this.#records.remove(nameOf(pending));
  }
}

function nameOf({ id, attempts, due }: Pending): string {
  return `${id}.${attempts}.${timeName(due)}`;
}

function pendingOf(name: string): Pending[] {
  const [, id, attempts, due] = NAME.exec(name) ?? [];
  return id === undefined ? [] : [{ id, attempts: Number(attempts), due: Number(due) }];
}
