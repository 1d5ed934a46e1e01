import type { GraphStore } from './port.js';
import { statement } from './statements.js';

const NODES_AT_A_TIME = 5_000;

/**
 * Empties the graph; constraints and indexes stay. Large graphs go in several transactions, so
 * that no store needs memory for all of it at once.
 *
 * @throws FamaiError as the port says
 */
export async function clearGraph(store: GraphStore): Promise<void> {
  for (;;) {
    const [row] = await store.write((tx) =>
      tx.run(statement('removeSome'), { limit: NODES_AT_A_TIME }),
    );
    if (row === undefined || row['removed'] === 0) return;
  }
}
