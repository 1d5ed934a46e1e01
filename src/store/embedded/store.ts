import { FamaiError } from '../../errors/famai-error.js';
import { interruptOf, orAborted } from '../interrupt.js';
import { Observers, type Listener } from '../observers.js';
import type { GraphStore, RunOptions, StoreDescription, StoreTransaction } from '../port.js';
import { retrying } from '../retry.js';
import { schemaStatements } from '../statements.js';
import { embeddedError } from './errors.js';
import { openDatabase, storeFile, type Database } from './file.js';
import { Queue } from './queue.js';
import { performOn, type Access } from './transaction.js';

const DEFAULT_READ_MS = 60_000;
const DEFAULT_WRITE_MS = 15 * 60_000;
/** Writes queue, so conflicts are not expected; a few milliseconds settle what there is. */
const patience = (error: FamaiError): number => (error.code === 'STORE_CONFLICT' ? 2_000 : 0);

/**
 * The embedded store: one file in a data folder, in this process. Reads see a snapshot and run
 * beside a write; writes run one after the other.
 *
 * A call that is under way in the engine cannot be stopped. When a signal or a time limit ends
 * work, its caller is told at once, the running statement ends in the background, no further one
 * starts, and the transaction is rolled back.
 */
export class EmbeddedStore implements GraphStore {
  readonly #database: Database;
  readonly #writes = new Queue();
  readonly #observers = new Observers();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  /**
   * Opens the store in a data folder, or in memory without one.
   *
   * @throws FamaiError STORE_IN_USE, STORE_DAMAGED, DATA_NOT_WRITABLE, else STORE_FAILED
   */
  constructor(private readonly dataDir?: string) {
    this.#database = openDatabase(dataDir);
  }

  describe(): Promise<StoreDescription> {
    const place = this.dataDir === undefined ? 'memory' : storeFile(this.dataDir);
    const version = this.#database.version();
    return Promise.resolve({ kind: 'embedded', product: 'grafeo', version, place });
  }

  async ensureSchema(): Promise<void> {
    for (const statement of schemaStatements('embedded')) {
      await this.#perform('schema', (tx) => tx.run(statement, {}), {});
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

  /** Waits for what still runs, folds the log into the file and lets go of it. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
    await Promise.allSettled(this.#running);
    try {
      if (this.dataDir !== undefined) this.#database.walCheckpoint();
    } catch (error) {
      // What was committed is in the log and comes back from it at the next opening.
      throw embeddedError(error, 'checkpoint');
    } finally {
      this.#database.close();
    }
  }

  async #perform<T>(
    access: Access,
    work: (tx: StoreTransaction) => Promise<T>,
    options: RunOptions,
  ): Promise<T> {
    if (this.#closed) throw new FamaiError('STORE_UNAVAILABLE', 'the embedded store was closed');
    const interrupt = interruptOf(options, access === 'read' ? DEFAULT_READ_MS : DEFAULT_WRITE_MS);
    const { signal } = interrupt;
    const attempt = (): Promise<T> =>
      performOn(this.#database, access, work, signal, this.#observers);
    const job = (): Promise<T> => retrying(attempt, patience, signal);
    const result = access === 'read' ? job() : this.#writes.enqueue(job);
    this.#running.add(result);
    const over = result.finally(() => this.#running.delete(result));
    try {
      return await orAborted(signal, over);
    } finally {
      interrupt.dispose();
    }
  }
}
