import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { FamaiError } from '../../errors/famai-error.js';
import { orAborted } from '../interrupt.js';
import type { Observers } from '../observers.js';
import type { Params, Row, StoreTransaction } from '../port.js';
import type { Statement } from '../statement.js';
import { textOn } from '../statements.js';
import { GuardedTransaction } from '../transaction.js';
import { neo4jError } from './errors.js';
import { driverParams, plainRow } from './values.js';

/** What a transaction needs to know of the store that makes it. */
export interface Setting {
  readonly driver: Driver;
  readonly database: string;
  readonly place: string;
  readonly access: 'read' | 'write';
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly observers: Observers;
  /** Told when the server has begun a transaction, and when the work in it is over. */
  readonly atWork: (isAtWork: boolean) => void;
  /** Told of clean-up that goes on after the caller was answered. */
  readonly keep: (cleanup: Promise<unknown>) => void;
}

/**
 * Performs work in a managed transaction of the driver, in a session of its own: the driver
 * chooses a reader or the writer and runs the work again after transient failures. When the signal
 * aborts, the session is closed: that ends the retries and resets the connection, so the server
 * ends the running query and rolls back, and the connection goes back to the pool.
 *
 * @throws FamaiError as the port says; what the work threw; the signal's reason
 */
export async function performManaged<T>(
  setting: Setting,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { driver, database, access, signal, place } = setting;
  signal.throwIfAborted();
  const session = driver.session({
    database,
    defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  const failures = new WeakMap<object, FamaiError>();
  const managed = (native: ManagedTransaction): Promise<T> =>
    performIn(setting, native, failures, work);
  const config = { timeout: setting.timeoutMs };
  try {
    const done =
      access === 'read'
        ? session.executeRead(managed, config)
        : session.executeWrite(managed, config);
    return await orAborted(signal, done);
  } catch (error) {
    throw ours(error, failures, place, signal);
  } finally {
    const closed = session.close().catch(() => undefined);
    // A server that answers nothing would hold up a caller who has left.
    if (signal.aborted) setting.keep(closed);
    else await closed;
  }
}

async function performIn<T>(
  setting: Setting,
  native: ManagedTransaction,
  failures: WeakMap<object, FamaiError>,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { place, signal, observers, atWork } = setting;
  const send = async (statement: Statement, params: Params): Promise<readonly Row[]> => {
    const text = textOn('neo4j', statement);
    observers.tell(statement, params);
    try {
      const result = await native.run(text, driverParams(params));
      return result.records.map((record) => plainRow(statement, record));
    } catch (error) {
      throw neo4jError(error, `statement ${statement.name}`, place);
    }
  };
  atWork(true);
  try {
    return await new GuardedTransaction(send, signal).perform(work);
  } catch (error) {
    // The driver retries its own errors only; ours is found again when it gives up.
    const { cause } = error instanceof FamaiError ? error : { cause: undefined };
    if (!(error instanceof FamaiError) || !(cause instanceof neo4j.Neo4jError)) throw error;
    failures.set(cause, error);
    throw cause;
  } finally {
    atWork(false);
  }
}

/** Our error for the last of the driver's, or what the work or the signal said. */
function ours(
  error: unknown,
  failures: WeakMap<object, FamaiError>,
  place: string,
  signal: AbortSignal,
): unknown {
  if (signal.aborted) return signal.reason;
  if (!(error instanceof neo4j.Neo4jError)) return error;
  return failures.get(error) ?? neo4jError(error, 'transaction', place);
}
