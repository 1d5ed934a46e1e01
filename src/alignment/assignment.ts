import { MinHeap } from './min-heap.js';

/** A pair that may be chosen, and what it is worth (above 0). */
export interface Choice {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Chooses pairs so that no row and no column is in two of them and their values sum to the most
 * possible: a maximum-weight matching in a sparse bipartite graph, by shortest augmenting paths
 * with potentials (Jonker and Volgenant 1987). Rows may stay alone at no value. Equal sums are
 * decided by order: rows by number, and of a row's choices the first that `choices` has.
 * Returns each row's column, or -1.
 */
export function assign(rows: number, columns: number, choices: readonly Choice[]): Int32Array {
  const edges = Array.from({ length: rows }, (): { column: number; cost: number }[] => []);
  for (const { row, column, value } of choices) edges[row]?.push({ column, cost: -value });
  // A column of its own for each row stands for "alone": the search always ends.
  for (const [row, list] of edges.entries()) list.push({ column: columns + row, cost: 0 });
  const size = columns + rows;
  const rowOf = new Int32Array(size).fill(-1);
  const columnOf = new Int32Array(rows).fill(-1);
  const potential = new Float64Array(size);
  const distance = new Float64Array(size).fill(Infinity);
  const before = new Int32Array(size);

  for (let start = 0; start < rows; start += 1) {
    const touched: number[] = [];
    const done: number[] = [];
    const heap = new MinHeap();
    const relax = (row: number, base: number): void => {
      const own = columnOf[row] ?? -1;
      const ownCost = edges[row]?.find(({ column }) => column === own)?.cost ?? 0;
      const offset = own === -1 ? 0 : ownCost - (potential[own] ?? 0);
      for (const { column, cost } of edges[row] ?? []) {
        if (column === own) continue;
        const length = base + cost - (potential[column] ?? 0) - offset;
        if (length >= (distance[column] ?? Infinity) - 1e-12) continue;
        if (distance[column] === Infinity) touched.push(column);
        distance[column] = length;
        before[column] = row;
        heap.push(length, column);
      }
    };
    relax(start, 0);
    let end = -1;
    const settled = new Set<number>();
    for (let next = heap.pop(); next !== null; next = heap.pop()) {
      const [length, column] = next;
      if (settled.has(column) || length > (distance[column] ?? Infinity)) continue;
      settled.add(column);
      done.push(column);
      const row = rowOf[column] ?? -1;
      if (row === -1) {
        end = column;
        break;
      }
      relax(row, length);
    }
    if (end === -1) continue;
    const last = distance[end] ?? 0;
    for (const column of done) {
      potential[column] = (potential[column] ?? 0) + (distance[column] ?? 0) - last;
    }
    for (let column = end; ;) {
      const row = before[column] ?? start;
      const previous = columnOf[row] ?? -1;
      rowOf[column] = row;
      columnOf[row] = column;
      if (row === start) break;
      column = previous;
    }
    for (const column of touched) distance[column] = Infinity;
  }
  return columnOf.map((column) => (column < columns ? column : -1));
}
