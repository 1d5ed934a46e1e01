import type { Driver } from 'neo4j-driver';
import { FamaiError } from '../../errors/famai-error.js';
import { interruptOf, orAborted, type Interrupt } from '../interrupt.js';
import { Observers, type Listener } from '../observers.js';
import type { GraphStore, RunOptions, StoreDescription, StoreTransaction } from '../port.js';
import { retrying } from '../retry.js';
import { schemaStatements, statement } from '../statements.js';
import { answerAt } from './answers.js';
import { createDriver, type Neo4jOptions } from './driver.js';
import { patience } from './errors.js';
import { Presence } from './presence.js';
import { performManaged } from './transaction.js';

const DEFAULT_READ_MS = 60_000;
const DEFAULT_WRITE_MS = 15 * 60_000;
const LONGEST_SILENCE_MS = 4_000;

/** Neo4j over Bolt: one driver, managed transactions, reads routed to readers. */
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
    try {
      return await retrying(
        () => this.#attempt(access, work, timeoutMs, interrupt),
        patience,
        interrupt.signal,
      );
    } finally {
      interrupt.dispose();
    }
  }

  async #attempt<T>(
    access: 'read' | 'write',
    work: (tx: StoreTransaction) => Promise<T>,
    timeoutMs: number,
    interrupt: Interrupt,
  ): Promise<T> {
    await this.#whenItAnswers(interrupt.signal);
    const presence = new Presence(
      () => this.#isThere(),
      () => interrupt.end(this.#away()),
    );
    try {
      return await performManaged(
        {
          driver: this.#driver,
          database: this.#database,
          place: this.#place,
          access,
          timeoutMs,
          signal: interrupt.signal,
          observers: this.#observers,
          atWork: (isAtWork) => presence.setAtWork(isAtWork),
          keep: (cleanup) => this.#keep(cleanup),
        },
        work,
      );
    } catch (error) {
      const isAway = error instanceof FamaiError && error.code === 'STORE_UNAVAILABLE';
      if (isAway && !this.#routes) this.#answers = undefined;
      throw error;
    } finally {
      presence.dispose();
    }
  }

  /**
   * Waits until the server has said anything at all; asked at first and after a failure. A driver
   * that routes knows other servers once it has reached one, so it is asked at first only.
   */
  async #whenItAnswers(signal: AbortSignal): Promise<void> {
    this.#answers ??= answerAt(this.options.uri, LONGEST_SILENCE_MS).then(
      (answer) => answer !== 'silence',
    );
    if (await orAborted(signal, this.#answers)) return;
    this.#answers = undefined;
    throw this.#away();
  }

  /** A cluster may elect a new leader for as long as the driver retries; one server may not. */
  async #isThere(): Promise<boolean> {
    if (this.#routes) return true;
    return (await answerAt(this.options.uri, LONGEST_SILENCE_MS)) === 'words';
  }

  get #routes(): boolean {
    return this.options.uri.startsWith('neo4j');
  }

  #away(): FamaiError {
    return new FamaiError('STORE_UNAVAILABLE', `Neo4j does not answer at ${this.#place}`);
  }

  #keep(cleanup: Promise<unknown>): void {
    this.#cleanups.add(cleanup);
    void cleanup.finally(() => this.#cleanups.delete(cleanup));
  }
}
