import { beforeEach } from '@jest/globals';
import { clearGraph } from '../../../src/store/clear.js';
import type { GraphStore } from '../../../src/store/port.js';
import { describeConcurrency } from './concurrency.js';
import { describeExport } from './export.js';
import { describeInterrupt } from './interrupt.js';
import { describeLongValues } from './long-values.js';
import { describeReplaceOrder } from './replace-order.js';
import { describeReplaceSource } from './replace-source.js';
import { describeSchema } from './schema.js';
import { describeStatementRows } from './statement-rows.js';
import { describeTransactions } from './transactions.js';
import { describeValues } from './values.js';

/** Gives the store under test; called inside tests, after it was opened. */
export type StoreOf = () => GraphStore;

/** What every store must do, each test on an empty graph. */
export function storeContract(storeOf: StoreOf): void {
  beforeEach(() => clearGraph(storeOf()));
  describeSchema(storeOf);
  describeTransactions(storeOf);
  describeInterrupt(storeOf);
  describeValues(storeOf);
  describeLongValues(storeOf);
  describeReplaceSource(storeOf);
  describeReplaceOrder(storeOf);
  describeExport(storeOf);
  describeStatementRows(storeOf);
  describeConcurrency(storeOf);
}
