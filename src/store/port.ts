import type { Statement } from './statement.js';

/** What a parameter or a result cell may hold, on every store. Integers are plain numbers. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** One open transaction: statements run in it one after the other. */
export interface StoreTransaction {
  /** Runs a statement and gives its rows as plain values. */
  run(statement: Statement, params: Params): Promise<readonly Row[]>;
}

export interface RunOptions {
  /** Ends the work: what still runs on the store is stopped and the call rejects. */
  readonly signal?: AbortSignal;
  /** Longest time in milliseconds before the store gives the work up. */
  readonly timeoutMs?: number;
}

/** What store this is, for people: `embedded grafeo 0.6.0`, `neo4j Neo4j Kernel 5.26.30`. */
export interface StoreDescription {
  readonly kind: 'neo4j' | 'embedded';
  readonly product: string;
  readonly version: string;
  /** Address or file; never with credentials. */
  readonly place: string;
}

/**
 * The one port to a graph store. Everything above it sees statements, parameters and rows only.
 *
 * Errors: FamaiError with STORE_UNAVAILABLE (away), STORE_DENIED (credentials), STORE_IN_USE
 * (another process holds the file), STORE_CONFLICT (retries used up), STORE_DAMAGED,
 * QUERY_TIMEOUT, VALUE_REFUSED (a value that no store may hold), else STORE_FAILED.
 * No error carries the store's own words to the API; they are kept as its `cause`.
 */
export interface GraphStore {
  /** What the store is, asked of it (so it fails with STORE_UNAVAILABLE when it is away). */
  describe(): Promise<StoreDescription>;
  /** Creates the constraints and indexes of `graph/schema.cypher` where they are missing. */
  ensureSchema(): Promise<void>;
  /** A read transaction; retried on transient errors, routed to a reader on a cluster. */
  read<T>(work: (tx: StoreTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /**
   * A write transaction: all of `work` or nothing. `work` may run more than once (transient
   * errors are retried), so it must have no effect outside the transaction.
   */
  write<T>(work: (tx: StoreTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Calls `listener` for every statement sent; returns a function that stops it. */
  observe(listener: (statement: Statement, params: Params) => void): () => void;
  close(): Promise<void>;
}
