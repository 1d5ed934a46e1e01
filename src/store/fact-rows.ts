import { createHash } from 'node:crypto';
import type { EdgeFact, NodeFact } from '../graph/facts.js';
import { edgeId } from '../graph/ids.js';
import { SHARED_KINDS } from '../graph/kinds.js';
import { canonicalJson } from '../graph/merge.js';
import type { Value } from './port.js';

/** A row of the `put…` statements. */
export type WriteRow = Readonly<{
  id: string;
  from?: string;
  to?: string;
  props: { readonly [name: string]: Value };
}>;

/** A short hash of facts: 96 bits, as ids have. */
export function factHash(fact: unknown): string {
  return createHash('sha256').update(canonicalJson(fact)).digest('hex').slice(0, 24);
}

export function nodeHash(node: NodeFact): string {
  return factHash(node.props);
}

export function edgeHash(edge: EdgeFact): string {
  return factHash({ from: edge.from, to: edge.to, props: edge.props });
}

export function nodeRow(id: string, props: NodeFact['props']): WriteRow {
  return { id, props: { ...props, id } };
}

/** An edge with its hash, by which the next import sees whether it changed. */
export function edgeRow(edge: EdgeFact): WriteRow {
  const { id, from, to, document } = edge;
  return { id, from, to, props: { ...edge.props, id, document, hash: edgeHash(edge) } };
}

/** The EXTRACTED_FROM edge of a node, with its words where other documents may speak of it too. */
export function claimRow(node: NodeFact, document: string): WriteRow {
  const id = edgeId('EXTRACTED_FROM', node.id, document);
  const claim = SHARED_KINDS.has(node.kind) ? canonicalJson(node.props) : null;
  const props = { id, document, hash: nodeHash(node), claim };
  return { id, from: node.id, to: document, props };
}
