import { map, text } from '../../store/row.js';
import type { NodeKind } from '../../graph/kinds.js';
import type { Context } from '../context.js';
import type { RecordOf } from '../records/entity.js';
import { evidenceRecord, type EvidenceRecord } from '../records/evidence.js';
import type { CursorRow } from './source.js';
import type { ListRow } from './store-source.js';

/** An edge of a connection that says nothing but what it leads to. */
export interface NodeEdge<N> {
  readonly cursor: string;
  readonly node: N;
}

/** An edge of a connection that a document states in words. */
export interface EvidenceEdge<N> extends NodeEdge<N> {
  readonly evidence: EvidenceRecord;
}

/** Makes plain edges to nodes of these kinds. */
export function nodeEdges<K extends NodeKind>(
  context: Context,
  ...kinds: readonly K[]
): (rows: readonly CursorRow<ListRow>[]) => Promise<readonly NodeEdge<RecordOf<K>>[]> {
  return (rows) => edgesOf(context, kinds, rows, ({ cursor }, node) => ({ cursor, node }));
}

/** Makes edges with evidence to nodes of these kinds. */
export function evidenceEdges<K extends NodeKind>(
  context: Context,
  ...kinds: readonly K[]
): (rows: readonly CursorRow<ListRow>[]) => Promise<readonly EvidenceEdge<RecordOf<K>>[]> {
  return (rows) =>
    edgesOf(context, kinds, rows, ({ cursor, row }, node) => {
      return { cursor, node, evidence: evidenceRecord(map(row, 'edge')) };
    });
}

/** Makes an edge of each row whose node is still there. */
export async function edgesOf<K extends NodeKind, E>(
  context: Context,
  kinds: readonly K[],
  rows: readonly CursorRow<ListRow>[],
  edge: (row: CursorRow<ListRow>, node: RecordOf<K>) => E,
): Promise<readonly E[]> {
  const nodes = await Promise.all(
    rows.map(({ row }) => context.nodes.loadAs(text(row, 'node'), kinds)),
  );
  return rows.flatMap((row, index) => {
    const node = nodes[index] ?? null;
    return node === null ? [] : [edge(row, node)];
  });
}
