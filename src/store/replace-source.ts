import type { EdgeFact, FactSet, NodeFact } from '../graph/facts.js';
import { SHARED_KINDS, type NodeKind } from '../graph/kinds.js';
import { batches, type Bounds } from './batches.js';
import { compareFacts, joinChanges, type Changes } from './changes.js';
import { checkFacts } from './check-facts.js';
import { claimRow, edgeHash, edgeRow, nodeHash, nodeRow } from './fact-rows.js';
import type { StoreTransaction } from './port.js';
import { summarise, type ReplaceSummary } from './replace-summary.js';
import { mergedNodes } from './shared-nodes.js';
import { readKnownStructure, readStated, type Stated, type StatedEdge } from './stated.js';
import { statement } from './statements.js';
import { putAll } from './write-facts.js';

/** Ids are short, so all of a document fit into one statement. */
const ALL_IDS: Bounds = { rows: 200_000, bytes: 40_000_000 };

type NodeChanges = Changes<NodeFact, Stated<NodeKind>>;
type EdgeChanges = Changes<EdgeFact, StatedEdge>;

/**
 * Makes the graph say exactly what these facts say for their document, and leaves what other
 * documents say as it is. Only what changed is written, so the same facts again write nothing,
 * and documents in any order give the same graph. To be run in one write transaction.
 *
 * @throws FamaiError INTERNAL for facts that `checkFacts` refuses, else as the port says
 */
export async function replaceSource(tx: StoreTransaction, facts: FactSet): Promise<ReplaceSummary> {
  checkFacts(facts);
  return makeStated(tx, facts.source.id, facts);
}

/**
 * Takes back all that a document states, as if it had never been imported, and the document
 * with it. A document that is not there is no error: the summary is empty.
 *
 * @throws FamaiError as the port says
 */
export async function removeSource(
  tx: StoreTransaction,
  document: string,
): Promise<ReplaceSummary> {
  return makeStated(tx, document, null);
}

async function makeStated(
  tx: StoreTransaction,
  document: string,
  facts: FactSet | null,
): Promise<ReplaceSummary> {
  await tx.run(statement('takeWriteLock'), {});
  const before = await readStated(tx, document);
  const { nodes, edges, source } = facts ?? { nodes: [], edges: [], source: null };
  const following = edges.filter((edge) => edge.document === null);
  const known = await readKnownStructure(tx, following);

  const sources = compareFacts(source === null ? [] : [source], before.source, nodeHash);
  const spokenOf = compareFacts(nodes, before.nodes, nodeHash);
  const owned = compareFacts(
    edges.filter((edge) => edge.document !== null),
    before.edges,
    edgeHash,
  );
  const structure = compareFacts(following, known, edgeHash);

  // Removals come last: on Neo4j every look-up by id walks all nodes that the same transaction
  // has removed, so that thousands of removals would slow down all that follows them.
  await removeEdges(tx, movedEdges(owned, before.edges));
  await putNodes(tx, document, sources, spokenOf);
  await putEdges(tx, joinChanges(owned, structure));
  await removeEdges(tx, owned.removed);
  await takeBack(tx, document, [...spokenOf.removed, ...sources.removed]);
  return summarise(joinChanges(sources, spokenOf), joinChanges(owned, structure));
}

/** Edges as they were stated, of those that are now of another kind or between other nodes. */
function movedEdges(
  { changed }: EdgeChanges,
  before: ReadonlyMap<string, StatedEdge>,
): readonly StatedEdge[] {
  return changed.flatMap((edge) => {
    const old = before.get(edge.id);
    const stays =
      old === undefined || (old.kind === edge.kind && old.from === edge.from && old.to === edge.to);
    return stays ? [] : [old];
  });
}

async function removeEdges(tx: StoreTransaction, edges: readonly StatedEdge[]): Promise<void> {
  for (const rows of batches(edges.map(({ id, from }) => ({ id, from })))) {
    await tx.run(statement('removeEdges'), { rows });
  }
}

/** Takes back that the document speaks of nodes, and removes those that none speaks of. */
async function takeBack(
  tx: StoreTransaction,
  document: string,
  nodes: readonly Stated<NodeKind>[],
): Promise<void> {
  const ids = nodes.map(({ id }) => id);
  for (const batch of batches(ids))
    await tx.run(statement('releaseNodes'), { ids: batch, document });
  // As few statements as may be: within one, all are looked up before any is removed.
  for (const batch of batches(ids, ALL_IDS))
    await tx.run(statement('removeUnstated'), { ids: batch });
}

async function putNodes(
  tx: StoreTransaction,
  document: string,
  sources: NodeChanges,
  nodes: NodeChanges,
): Promise<void> {
  const isShared = ({ kind }: { readonly kind: NodeKind }): boolean => SHARED_KINDS.has(kind);
  const stated = [...nodes.added, ...nodes.changed];
  const shared = await mergedNodes(
    tx,
    document,
    stated.filter(isShared),
    nodes.removed.filter(isShared),
  );
  const own = stated.filter((node) => !isShared(node));
  const all = [...sources.added, ...sources.changed, ...own, ...shared];
  await putAll(
    tx,
    all.map(({ kind, id, props }) => ({ kind, row: nodeRow(id, props) })),
  );
  await putAll(
    tx,
    stated.map((node) => ({ kind: 'EXTRACTED_FROM', row: claimRow(node, document) })),
  );
}

async function putEdges(tx: StoreTransaction, changes: EdgeChanges): Promise<void> {
  const edges = [...changes.added, ...changes.changed];
  await putAll(
    tx,
    edges.map((edge) => ({ kind: edge.kind, row: edgeRow(edge) })),
  );
}
