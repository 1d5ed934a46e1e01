import type { GraphStore, RunOptions } from '../../../src/store/port.js';
import { runText } from './cypher.js';

/** The smallest read there is; gives 1. */
export async function ping(store: GraphStore, options: RunOptions = {}): Promise<unknown> {
  const rows = await store.read((tx) => runText(tx, 'RETURN 1 AS one'), options);
  return rows[0]?.['one'];
}
