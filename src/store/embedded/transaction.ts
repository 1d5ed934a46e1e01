import { FamaiError } from '../../errors/famai-error.js';
import type { Observers } from '../observers.js';
import type { Params, Row, StoreTransaction, Value } from '../port.js';
import type { Statement } from '../statement.js';
import { textOn } from '../statements.js';
import { GuardedTransaction } from '../transaction.js';
import { isPlain, plainValue } from '../values.js';
import { embeddedError } from './errors.js';
import type { Database } from './file.js';

export type Access = 'read' | 'write' | 'schema';
type NativeTransaction = ReturnType<Database['beginTransaction']>;

/**
 * Performs work in one transaction of the engine: committed when the work succeeds, rolled back
 * on every error, and always rolled back after a read.
 *
 * @throws FamaiError as the port says; what the work threw
 */
export async function performOn<T>(
  database: Database,
  access: Access,
  work: (tx: StoreTransaction) => Promise<T>,
  signal: AbortSignal,
  observers: Observers,
): Promise<T> {
  signal.throwIfAborted();
  const native = database.beginTransaction();
  const send = async (statement: Statement, params: Params): Promise<readonly Row[]> => {
    observers.tell(statement, params);
    return sendTo(native, access, statement, params);
  };
  try {
    const result = await new GuardedTransaction(send, signal).perform(work);
    if (access !== 'read') commit(native);
    return result;
  } finally {
    if (native.isActive) native.rollback();
  }
}

async function sendTo(
  native: NativeTransaction,
  access: Access,
  statement: Statement,
  params: Params,
): Promise<readonly Row[]> {
  const text = textOn('embedded', statement);
  try {
    const result = await native.executeCypher(text, params);
    if (access === 'read' && Object.values(result.counters).some((count) => count > 0)) {
      throw new FamaiError('STORE_FAILED', `statement ${statement.name} writes in a read`);
    }
    return result.toArray().map((row) => plainRow(statement, row));
  } catch (error) {
    throw embeddedError(error, `statement ${statement.name}`);
  }
}

function plainRow(statement: Statement, row: object): Row {
  const plain: Record<string, Value> = {};
  // Most cells are plain already; naming the others' place costs time only for them.
  for (const [name, value] of Object.entries(row)) {
    plain[name] = isPlain(value) ? value : plainValue(value, `${statement.name}.${name}`);
  }
  return plain;
}

function commit(native: NativeTransaction): void {
  try {
    native.commit();
  } catch (error) {
    throw embeddedError(error, 'commit');
  }
}
