import { exportGraph } from '../../../src/store/export.js';
import type { GraphStore } from '../../../src/store/port.js';

/** The whole export of a store as one string. */
export async function exported(store: GraphStore, pageSize?: number): Promise<string> {
  let text = '';
  for await (const line of exportGraph(store, pageSize)) text += line;
  return text;
}
