import type { Params } from './port.js';
import type { Statement } from './statement.js';

export type Listener = (statement: Statement, params: Params) => void;

/** The listeners of a store, told of every statement that it sends. */
export class Observers {
  readonly #listeners = new Set<{ readonly listener: Listener }>();

  /** Adds a listener; the same one may be added twice. Returns what removes it. */
  add(listener: Listener): () => void {
    const entry = { listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  tell(statement: Statement, params: Params): void {
    for (const { listener } of this.#listeners) listener(statement, params);
  }
}
