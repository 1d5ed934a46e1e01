import type { EdgeFact, FactSet, NodeFact, Properties } from '../graph/facts.js';
import { SHARED_KINDS, type NodeKind } from '../graph/kinds.js';
import { mergeClaims } from '../graph/merge.js';
import { checkFacts } from './check-facts.js';
import { claimRow, edgeRow, nodeRow } from './fact-rows.js';
import type { StoreTransaction } from './port.js';
import { readClaims } from './shared-nodes.js';
import { statement } from './statements.js';
import { putAll, type KindedRow } from './write-facts.js';

/**
 * Makes the graph say what documents say of which it holds nothing yet: the same graph as
 * `replaceSource` for each of them, with as few statements as one document needs. To be run in one
 * write transaction.
 *
 * @throws FamaiError INTERNAL for facts that `checkFacts` refuses, else as the port says
 */
export async function addSources(tx: StoreTransaction, sets: readonly FactSet[]): Promise<void> {
  for (const facts of sets) checkFacts(facts);
  await tx.run(statement('takeWriteLock'), {});
  const nodes = sets.flatMap((facts) => facts.nodes);
  const rows: KindedRow[] = [
    ...sets.map(({ source }) => nodeKindRow(source)),
    ...nodes.filter(({ kind }) => !SHARED_KINDS.has(kind)).map(nodeKindRow),
    ...(await mergedWithHeld(
      tx,
      nodes.filter(({ kind }) => SHARED_KINDS.has(kind)),
    )),
    ...sets.flatMap(({ source, nodes: own }) =>
      own.map((node) => ({ kind: 'EXTRACTED_FROM' as const, row: claimRow(node, source.id) })),
    ),
    ...distinctEdges(sets).map((edge) => ({ kind: edge.kind, row: edgeRow(edge) })),
  ];
  await putAll(tx, rows);
}

function nodeKindRow({ kind, id, props }: NodeFact): KindedRow {
  return { kind, row: nodeRow(id, props) };
}

/** Shared nodes as all claims together show them: those held, and those of the documents. */
async function mergedWithHeld(
  tx: StoreTransaction,
  nodes: readonly NodeFact[],
): Promise<KindedRow[]> {
  const claims = new Map<string, { readonly kind: NodeKind; readonly claims: Properties[] }>();
  for (const { kind, id, props } of nodes) {
    const known = claims.get(id);
    if (known === undefined) claims.set(id, { kind, claims: [props] });
    else known.claims.push(props);
  }
  const held = await readClaims(tx, '', [...claims.keys()]);
  return Array.from(claims, ([id, { kind, claims: own }]) => ({
    kind,
    row: nodeRow(id, mergeClaims(kind, [...own, ...(held.get(id) ?? [])])),
  }));
}

/** Edges that follow from their ends are stated by several documents and written once. */
function distinctEdges(sets: readonly FactSet[]): EdgeFact[] {
  return [...new Map(sets.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge])).values()];
}
