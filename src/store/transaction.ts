import { FamaiError } from '../errors/famai-error.js';
import type { Params, Row, StoreTransaction } from './port.js';
import type { Statement } from './statement.js';
import { checkParams } from './values.js';

/** Sends one checked statement to a store and gives plain rows; rejects with our errors only. */
export type Send = (statement: Statement, params: Params) => Promise<readonly Row[]>;

/**
 * What both stores' transactions have in common: values are checked before they are sent,
 * statements run one after the other, and a transaction in which one failed can do nothing more,
 * even if the work caught the error.
 */
export class GuardedTransaction implements StoreTransaction {
  #last: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #over = false;

  constructor(
    private readonly send: Send,
    private readonly signal: AbortSignal,
  ) {}

  run(statement: Statement, params: Params): Promise<readonly Row[]> {
    const ran = this.#last.then(() => this.#runNow(statement, params));
    this.#last = ran.catch(() => undefined);
    return ran;
  }

  async #runNow(statement: Statement, params: Params): Promise<readonly Row[]> {
    if (this.#over) throw new FamaiError('INTERNAL', `${statement.name}: the transaction is over`);
    if (this.#failure !== undefined) throw this.#failure.error;
    try {
      this.signal.throwIfAborted();
      checkParams(statement, params);
      return await this.send(statement, params);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  /**
   * Runs the work and waits for every statement that it sent.
   *
   * @throws the first failed statement's error whatever the work made of it, else the work's own
   */
  async perform<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.#last;
      if (this.#failure !== undefined) throw this.#failure.error;
      this.signal.throwIfAborted();
      return result;
    } catch (error) {
      await this.#last;
      throw this.#failure === undefined ? error : this.#failure.error;
    } finally {
      this.#over = true;
    }
  }
}
