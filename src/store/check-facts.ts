import { FamaiError } from '../errors/famai-error.js';
import type { FactSet } from '../graph/facts.js';
import type { EdgeKind } from '../graph/kinds.js';

/** Edges that follow from their ends alone, the only ones that may have no document. */
const STRUCTURAL: ReadonlySet<EdgeKind> = new Set<EdgeKind>([
  'HAS_VERSION',
  'HAS_ARTICLE',
  'PART_OF',
]);

/**
 * Checks that facts can be kept apart from those of other documents: unique ids; every end of an
 * edge stated as a node too, so that it lives as long as the edge; edges of this document or,
 * where they follow from their ends, of none; EXTRACTED_FROM left to the import.
 *
 * @throws FamaiError INTERNAL naming the fact
 */
export function checkFacts(facts: FactSet): void {
  const { source, nodes, edges } = facts;
  if (source.kind !== 'SourceDocument') fault(source.id, 'the source is no SourceDocument');
  const ids = new Set([source.id]);
  for (const node of nodes) {
    if (ids.has(node.id)) fault(node.id, 'the node is there twice');
    ids.add(node.id);
  }
  const edgeIds = new Set<string>();
  for (const edge of edges) {
    if (edgeIds.has(edge.id)) fault(edge.id, 'the edge is there twice');
    edgeIds.add(edge.id);
    if (edge.kind === 'EXTRACTED_FROM') fault(edge.id, 'the import makes EXTRACTED_FROM edges');
    if (!ids.has(edge.from)) fault(edge.id, `its start ${edge.from} is not stated`);
    if (!ids.has(edge.to)) fault(edge.id, `its end ${edge.to} is not stated`);
    const owned = edge.document === source.id;
    const follows = edge.document === null && STRUCTURAL.has(edge.kind);
    if (!owned && !follows) fault(edge.id, `its document is ${String(edge.document)}`);
  }
}

function fault(id: string, what: string): never {
  throw new FamaiError('INTERNAL', `facts cannot be imported: ${id}: ${what}`);
}
