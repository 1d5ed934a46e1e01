import { join } from 'node:path';
import { timeName } from './clock.js';
import { isDeadLetter, type DeadLetter } from './delivery.js';
import type { Outbox } from './outbox.js';
import { RecordFolder } from './record-folder.js';

export const MAX_DEAD = 1000;

/** Deliveries that were given up, until a person retries or drops them. The oldest make room. */
export class DeadLetters {
  readonly #records: RecordFolder<DeadLetter>;
  readonly #capacity: number;

  constructor(watchDir: string, capacity = MAX_DEAD) {
    this.#records = new RecordFolder(join(watchDir, 'dead'), isDeadLetter);
    this.#capacity = capacity;
  }

  /** All of them, the oldest first. */
  async list(): Promise<DeadLetter[]> {
    const found: DeadLetter[] = [];
    for (const name of await this.#records.names()) {
      const letter = await this.#records.read(name);
      if (letter !== null) found.push(letter);
    }
    return found;
  }

  /** Adds one; returns how many old ones had to go for it. */
  async add(letter: DeadLetter): Promise<number> {
    const older = await this.#namesOf(letter.id);
    const name = `${timeName(letter.diedAt)}.${letter.id}`;
    await this.#records.write(name, letter);
    for (const one of older.filter((old) => old !== name)) await this.#records.remove(one);
    const names = await this.#records.names();
    const surplus = names.slice(0, Math.max(0, names.length - this.#capacity));
    for (const one of surplus) await this.#records.remove(one);
    return surplus.length;
  }

  /** Whether there was one of this id. */
  async drop(id: string): Promise<boolean> {
    const names = await this.#namesOf(id);
    for (const name of names) await this.#records.remove(name);
    return names.length > 0;
  }

  /**
   * Puts one into the outbox again, due at once, with all its attempts before it.
   *
   * @returns false where there is none of this id, or the outbox is full
   */
  async retry(id: string, outbox: Outbox, now: number): Promise<boolean> {
    const [name] = await this.#namesOf(id);
    const letter = name === undefined ? null : await this.#records.read(name);
    if (letter === null) return false;
    const { format, endpoint, event } = letter;
    const done = await outbox.add({ format, id: letter.id, endpoint, event, queuedAt: now }, now);
    if (done === 'full') return false;
    return this.drop(id);
  }

  async #namesOf(id: string): Promise<string[]> {
    const names = await this.#records.names();
    return names.filter((name) => name.slice(name.indexOf('.') + 1) === id);
  }
}
