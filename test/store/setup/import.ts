import type { FactSet } from '../../../src/graph/facts.js';
import type { GraphStore } from '../../../src/store/port.js';
import type { ReplaceSummary } from '../../../src/store/replace-summary.js';
import { removeSource, replaceSource } from '../../../src/store/replace-source.js';

/** Imports facts in a transaction of their own. */
export function importFacts(store: GraphStore, facts: FactSet): Promise<ReplaceSummary> {
  return store.write((tx) => replaceSource(tx, facts));
}

/** Takes a document back in a transaction of its own. */
export function forget(store: GraphStore, facts: FactSet): Promise<ReplaceSummary> {
  return store.write((tx) => removeSource(tx, facts.source.id));
}
