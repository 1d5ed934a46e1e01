import type { EdgeFact, Properties } from '../graph/facts.js';
import type { EdgeKind, NodeKind } from '../graph/kinds.js';
import { batches } from './batches.js';
import { text as textColumn } from './row.js';
import { factHash } from './fact-rows.js';
import type { Row, StoreTransaction } from './port.js';
import { statement } from './statements.js';

/** A node or edge that a document stated before, with the hash of what it said. */
export interface Stated<K> {
  readonly id: string;
  readonly kind: K;
  readonly hash: string;
}
export interface StatedEdge extends Stated<EdgeKind> {
  readonly from: string;
  readonly to: string;
}

/** What a document has stated so far. */
export interface StatedBefore {
  /** The document itself; empty where it was never imported. */
  readonly source: ReadonlyMap<string, Stated<NodeKind>>;
  readonly nodes: ReadonlyMap<string, Stated<NodeKind>>;
  readonly edges: ReadonlyMap<string, StatedEdge>;
}

/** Reads what a document has stated so far; all empty where it was never imported. */
export async function readStated(tx: StoreTransaction, document: string): Promise<StatedBefore> {
  const source = await tx.run(statement('sourceProps'), { document });
  const nodes = await tx.run(statement('sourceNodes'), { document });
  const edges = await tx.run(statement('sourceEdges'), { document });
  return {
    source: byId(source.map((row) => statedSource(document, row))),
    nodes: byId(nodes.map((row) => stated<NodeKind>(row))),
    edges: byId(
      edges.map((row) => ({
        ...stated<EdgeKind>(row),
        from: textColumn(row, 'from'),
        to: textColumn(row, 'to'),
      })),
    ),
  };
}

/** Those edges without a document that are there already. */
export async function readKnownStructure(
  tx: StoreTransaction,
  edges: readonly EdgeFact[],
): Promise<ReadonlyMap<string, StatedEdge>> {
  const known = new Map<string, StatedEdge>();
  const byEdgeId = byId(edges);
  for (const batch of batches(edges.map(({ id, to }) => ({ id, to })))) {
    for (const row of await tx.run(statement('knownStructure'), { rows: batch })) {
      const edge = byEdgeId.get(textColumn(row, 'id'));
      if (edge === undefined) continue;
      const { id, kind, from, to } = edge;
      known.set(id, { id, kind, from, to, hash: hashColumn(row) });
    }
  }
  return known;
}

function byId<T extends { readonly id: string }>(facts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** The document's own node has no EXTRACTED_FROM edge to keep its hash. */
function statedSource(id: string, row: Row): Stated<NodeKind> {
  const { id: _id, ...props } = row['props'] as Properties;
  return { id, kind: 'SourceDocument', hash: factHash(props) };
}

function stated<K extends string>(row: Row): Stated<K> {
  // Kinds come back from labels and types, which only imports write.
  return { id: textColumn(row, 'id'), kind: textColumn(row, 'kind') as K, hash: hashColumn(row) };
}

/** What has no hash differs from anything that is stated, and is written anew. */
function hashColumn(row: Row): string {
  const hash = row['hash'];
  return typeof hash === 'string' ? hash : '';
}
