import type { Driver } from 'neo4j-driver';
import { FamaiError } from '../../errors/famai-error.js';
import { interruptOf, orAborted } from '../interrupt.js';
import { Observers, type Listener } from '../observers.js';
import type { GraphStore, RunOptions, StoreDescription, StoreTransaction } from '../port.js';
import { retrying } from '../retry.js';
import { schemaStatements, statement } from '../statements.js';
import { answers } from './answers.js';
import { createDriver, type Neo4jOptions } from './driver.js';
import { patience } from './errors.js';
import { performOnce } from './transaction.js';

const DEFAULT_READ_MS = 60_000;
const DEFAULT_WRITE_MS = 15 * 60_000;
const LONGEST_SILENCE_MS = 4_000;

/** Neo4j over Bolt: one driver, transactions with retries, reads routed to readers. */
export class Neo4jStore implements GraphStore {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #place: string;
  readonly #observers = new Observers();
  readonly #cleanups = new Set<Promise<unknown>>();
  #answers: Promise<boolean> | undefined;
  #closed = false;

  /**
   * Connects at the first use, not here.
   *
   * @throws FamaiError USAGE if the URI is none of Neo4j's
   */
  constructor(private readonly options: Neo4jOptions) {
    this.#driver = createDriver(options);
    this.#database = options.database;
    const { protocol, host } = new URL(options.uri);
    this.#place = `${protocol}//${host}`;
  }

  async describe(): Promise<StoreDescription> {
    const [row] = await this.read((tx) => tx.run(statement('describeServer'), {}));
    const { product, version } = row ?? {};
    if (typeof product === 'string' && typeof version === 'string') {
      return { kind: 'neo4j', product, version, place: this.#place };
    }
    throw new FamaiError('STORE_FAILED', 'Neo4j does not say what it is');
  }

  async ensureSchema(): Promise<void> {
    for (const schema of schemaStatements('neo4j')) {
      await this.write((tx) => tx.run(schema, {}));
    }
  }

  read<T>(work: (tx: StoreTransaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    return this.#perform('read', work, options);
  }

  write<T>(work: (tx: StoreTransaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    return this.#perform('write', work, options);
  }

  observe(listener: Listener): () => void {
    return this.#observers.add(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all(this.#cleanups);
    await this.#driver.close();
  }

  async #perform<T>(
    access: 'read' | 'write',
    work: (tx: StoreTransaction) => Promise<T>,
    options: RunOptions,
  ): Promise<T> {
    if (this.#closed) throw new FamaiError('STORE_UNAVAILABLE', 'the connection was closed');
    const timeoutMs = options.timeoutMs ?? (access === 'read' ? DEFAULT_READ_MS : DEFAULT_WRITE_MS);
    const interrupt = interruptOf(options, timeoutMs);
    const attempt = {
      driver: this.#driver,
      database: this.#database,
      place: this.#place,
      access,
      timeoutMs,
      signal: interrupt.signal,
      observers: this.#observers,
      keep: (cleanup: Promise<unknown>) => this.#keep(cleanup),
    };
    try {
      return await retrying(
        () => this.#whenItAnswers(interrupt.signal, () => performOnce(attempt, work)),
        patience,
        interrupt.signal,
      );
    } finally {
      interrupt.dispose();
    }
  }

  /**
   * Makes an attempt where the server says anything at all; asked at first and after a failure.
   * A driver that routes knows other servers once it has reached one, so it is asked at first only.
   */
  async #whenItAnswers<T>(signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
    this.#answers ??= answers(this.options.uri, LONGEST_SILENCE_MS);
    if (!(await orAborted(signal, this.#answers))) {
      this.#answers = undefined;
      throw new FamaiError('STORE_UNAVAILABLE', `Neo4j does not answer at ${this.#place}`);
    }
    try {
      return await attempt();
    } catch (error) {
      const isAway = error instanceof FamaiError && error.code === 'STORE_UNAVAILABLE';
      if (isAway && this.options.uri.startsWith('bolt')) this.#answers = undefined;
      throw error;
    }
  }

  #keep(cleanup: Promise<unknown>): void {
    this.#cleanups.add(cleanup);
    void cleanup.finally(() => this.#cleanups.delete(cleanup));
  }
}
