import { number, text, textOrNull } from '../store/row.js';
import { EDGE_KINDS, NODE_KINDS, type EdgeKind, type NodeKind } from '../graph/kinds.js';
import type { Row } from '../store/port.js';

export interface KindCount<K> {
  readonly kind: K;
  readonly count: number;
}

export interface KeyCount {
  readonly key: string | null;
  readonly count: number;
}

/** Rows of kind and total as counts of all node kinds, 0 where there is no row. */
export function nodeCounts(rows: readonly Row[]): readonly KindCount<NodeKind>[] {
  return NODE_KINDS.map((kind) => ({ kind, count: countOf(rows, kind) }));
}

/** Rows of kind and total as counts of all edge kinds, 0 where there is no row. */
export function edgeCounts(rows: readonly Row[]): readonly KindCount<EdgeKind>[] {
  return EDGE_KINDS.map((kind) => ({ kind, count: countOf(rows, kind) }));
}

/** Rows of word and total, the most frequent first. */
export function keyCounts(rows: readonly Row[]): readonly KeyCount[] {
  return rows
    .map((row) => ({ key: textOrNull(row, 'word'), count: number(row, 'total') }))
    .sort((a, b) => b.count - a.count || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

function countOf(rows: readonly Row[], kind: string): number {
  const row = rows.find((one) => text(one, 'kind') === kind);
  return row === undefined ? 0 : number(row, 'total');
}
