import { map, numberOrNull, textOrNull } from '../../store/row.js';
import type { NodeEdge } from '../paging/edges.js';
import type { CursorRow } from '../paging/source.js';
import type { ListRow } from '../paging/store-source.js';

/** That something is assigned to a division, seen from either end. */
export interface AssignmentEdgeRecord<N> extends NodeEdge<N> {
  readonly scope: string | null;
  readonly raw: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly column: string | null;
  readonly documentId: string | null;
}

export function assignmentEdge<N>(
  { cursor, row }: CursorRow<ListRow>,
  node: N,
): AssignmentEdgeRecord<N> {
  const props = map(row, 'edge');
  return {
    cursor,
    node,
    scope: textOrNull(props, 'scope'),
    raw: textOrNull(props, 'raw'),
    start: numberOrNull(props, 'start'),
    end: numberOrNull(props, 'end'),
    column: textOrNull(props, 'column'),
    documentId: textOrNull(props, 'document'),
  };
}
