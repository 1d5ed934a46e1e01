import { FamaiError } from '../errors/famai-error.js';
import { EDGE_KINDS, type EdgeKind } from '../graph/kinds.js';

/** An edge of the graph. Its words are read when they are shown: a walk crosses too many edges. */
export interface GraphEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
}

const KINDS: ReadonlySet<string> = new Set(EDGE_KINDS);

/** A word of the store as a kind of edge. */
export function edgeKind(word: string): EdgeKind {
  if (isEdgeKind(word)) return word;
  throw new FamaiError('INTERNAL', `${word} is no kind of edge`);
}

function isEdgeKind(word: string): word is EdgeKind {
  return KINDS.has(word);
}
