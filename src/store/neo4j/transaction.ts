import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import { orAborted } from '../interrupt.js';
import type { Observers } from '../observers.js';
import type { Params, Row, StoreTransaction } from '../port.js';
import type { Statement } from '../statement.js';
import { textOn } from '../statements.js';
import { GuardedTransaction } from '../transaction.js';
import { neo4jError } from './errors.js';
import { driverParams, plainRow } from './values.js';

/** What an attempt needs to know of the store that makes it. */
export interface Attempt {
  readonly driver: Driver;
  readonly database: string;
  readonly place: string;
  readonly access: 'read' | 'write';
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly observers: Observers;
  /** Told of clean-up that goes on after the caller was answered. */
  readonly keep: (cleanup: Promise<unknown>) => void;
}

/**
 * Performs work once, in one transaction of a session of its own. When the signal aborts, the
 * session is closed: that resets its connection, so the server ends the running query and rolls
 * back, and the connection goes back to the pool.
 *
 * @throws FamaiError as the port says; what the work threw; the signal's reason
 */
export async function performOnce<T>(
  attempt: Attempt,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { driver, database, access, signal } = attempt;
  signal.throwIfAborted();
  const session = driver.session({
    database,
    defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    const begun = session.beginTransaction({ timeout: attempt.timeoutMs });
    return await orAborted(signal, performIn(attempt, begun, work));
  } finally {
    const closed = session.close().catch(() => undefined);
    // A server that answers nothing would hold up a caller who has left.
    if (signal.aborted) attempt.keep(closed);
    else await closed;
  }
}

async function performIn<T>(
  attempt: Attempt,
  begun: Promise<Transaction>,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { place, signal, observers } = attempt;
  const native = await mapped(begun, 'begin', place);
  const send = async (statement: Statement, params: Params): Promise<readonly Row[]> => {
    const text = textOn('neo4j', statement);
    observers.tell(statement, params);
    const ran = native.run(text, driverParams(params));
    const result = await mapped(ran, `statement ${statement.name}`, place);
    return result.records.map((record) => plainRow(statement, record));
  };
  try {
    const result = await new GuardedTransaction(send, signal).perform(work);
    await mapped(native.commit(), 'commit', place);
    return result;
  } catch (error) {
    if (native.isOpen() && !signal.aborted) await native.rollback().catch(() => undefined);
    throw error;
  }
}

/** The driver's answer, or one of our errors in place of the driver's. */
async function mapped<T>(answer: PromiseLike<T>, doing: string, place: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw neo4jError(error, doing, place);
  }
}
