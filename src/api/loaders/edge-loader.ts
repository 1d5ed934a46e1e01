import DataLoader from 'dataloader';
import type { Read } from '../../analysis/expand.js';
import type { GraphEdge } from '../../analysis/graph-edge.js';
import { isWhole, map, text } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export type EdgeLoader = DataLoader<GraphEdge, Row, string>;

/** Reads the properties of edges; an edge that is gone by now has none. */
export function edgeLoader(read: Read): EdgeLoader {
  return new DataLoader(
    async (edges) => {
      const sought = edges.map(({ id, from }) => ({ id, from }));
      const rows = await read('edgesByIds', { edges: sought });
      const props = new Map(
        rows
          .filter((row) => isWhole(row, 'id', 'edge'))
          .map((row) => [text(row, 'id'), map(row, 'edge')]),
      );
      return edges.map(({ id }) => props.get(id) ?? {});
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
