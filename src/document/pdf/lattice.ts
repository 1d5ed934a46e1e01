import { cluster, type Rule, type Rules } from './geometry.js';
import { TOLERANCE } from './rule-sets.js';

/** A cell between ruling lines, with the lattice's rows and columns that it takes. */
export interface LatticeCell {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as its ruling lines draw it. */
export interface Lattice {
  /** Where the columns begin and the last one ends. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** The cell at a row and column, by its index among the cells. */
  readonly cellAt: readonly (readonly number[])[];
}

const MAX_CELLS = 50_000;
/** A rule that covers less than this much of a cell's side does not part it from the next. */
const COVER = 0.6;

/** The cells that a set of lines draws; null where they enclose none. */
export function buildLattice(rules: Rules): Lattice | null {
  const xs = withEnds(rules.vertical, rules.horizontal);
  const ys = withEnds(rules.horizontal, rules.vertical);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns > MAX_CELLS) return null;
  if (rows * columns < 2) return null; // A frame around something.
  const group = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const unite = (one: number, other: number): void => {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) group[high] = low;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      const isLastColumn = column + 1 === columns;
      if (!isLastColumn && !isCovered(rules.vertical, xs[column + 1], ys[row], ys[row + 1])) {
        unite(here, here + 1);
      }
      const isLastRow = row + 1 === rows;
      if (!isLastRow && !isCovered(rules.horizontal, ys[row + 1], xs[column], xs[column + 1])) {
        unite(here, here + columns);
      }
    }
  }
  return { xs, ys, ...collectCells(rows, columns, find) };
}

/** Lines of one axis, and the ends of the others where a table is open at its sides. */
function withEnds(along: readonly Rule[], across: readonly Rule[]): number[] {
  const places = along.map(({ at }) => at);
  const [first, last] = [
    Math.min(...across.map(({ from }) => from)),
    Math.max(...across.map(({ to }) => to)),
  ];
  const open = [first, last].filter((end) =>
    places.every((place) => Math.abs(place - end) > 4 * TOLERANCE),
  );
  return cluster([...places, ...open.filter(Number.isFinite)], TOLERANCE);
}

function isCovered(
  rules: readonly Rule[],
  at: number | undefined,
  from: number | undefined,
  to: number | undefined,
): boolean {
  if (at === undefined || from === undefined || to === undefined) return false;
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > TOLERANCE) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= (to - from) * COVER;
}

function collectCells(
  rows: number,
  columns: number,
  find: (index: number) => number,
): { cells: LatticeCell[]; cellAt: number[][] } {
  const indexOf = new Map<number, number>();
  const cells: { top: number; left: number; bottom: number; right: number }[] = [];
  const cellAt: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const root = find(row * columns + column);
      let index = indexOf.get(root);
      if (index === undefined) {
        index = cells.push({ top: row, left: column, bottom: row, right: column }) - 1;
        indexOf.set(root, index);
      }
      const cell = cells[index];
      if (cell !== undefined) {
        cell.bottom = Math.max(cell.bottom, row);
        cell.left = Math.min(cell.left, column);
        cell.right = Math.max(cell.right, column);
      }
      line.push(index);
    }
    cellAt.push(line);
  }
  return { cells, cellAt };
}
