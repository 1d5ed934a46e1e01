import { flowLines } from './cell-flow.js';
import type { Fragment, FragmentCell } from './fragment.js';
import type { TextRun } from './geometry.js';
import type { Lattice } from './lattice.js';
import { splitRuns } from './split-runs.js';
import { toLines, type TextLine } from './text-lines.js';

/** Words set further from their line are centred or indented. */
const MAX_PADDING = 8;

/** Puts the words that stand inside a lattice into its cells; the others are handed back. */
export function fillLattice(
  lattice: Lattice,
  runs: readonly TextRun[],
): { fragment: Fragment; outside: TextRun[] } {
  const { xs, ys, cells } = lattice;
  const inside: TextRun[] = [];
  const outside: TextRun[] = [];
  for (const run of runs) (isInside(run, xs, ys) ? inside : outside).push(run);
  const byCell = cells.map((): TextRun[] => []);
  for (const run of splitRuns(inside, xs)) {
    const row = slot(ys, run.y - run.height * 0.35);
    const column = slot(xs, run.x + run.width / 2);
    const index = lattice.cellAt[row]?.[column];
    if (index !== undefined) byCell[index]?.push(run);
  }
  const lines = byCell.map(toLines);
  const padding = columnPadding(lattice, lines);
  const filled = cells.map((cell, index): FragmentCell => {
    const [from, to] = [xs[cell.left] ?? 0, xs[cell.right + 1] ?? 0];
    const room = to - from - 2 * (padding.get(cell.left) ?? 0);
    return {
      row: cell.top,
      lastRow: cell.bottom,
      column: cell.left,
      lastColumn: cell.right,
      flow: flowLines(lines[index] ?? [], room),
    };
  });
  return { fragment: { xs, rows: ys.length - 1, cells: filled }, outside };
}

/** How far from their left line words begin in each column at the least. */
function columnPadding(
  { cells, xs }: Lattice,
  lines: readonly (readonly TextLine[])[],
): Map<number, number> {
  const padding = new Map<number, number>();
  for (const [index, { left }] of cells.entries()) {
    for (const line of lines[index] ?? []) {
      const inset = Math.max(0, line.x - (xs[left] ?? 0));
      padding.set(left, Math.min(padding.get(left) ?? MAX_PADDING, inset));
    }
  }
  return padding;
}

function isInside(run: TextRun, xs: readonly number[], ys: readonly number[]): boolean {
  const x = run.x + run.width / 2;
  const y = run.y - run.height * 0.35;
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

/** Between which two of the ascending places a number lies. */
function slot(places: readonly number[], at: number): number {
  let index = 0;
  while (index < places.length - 2 && at > (places[index + 1] ?? Infinity)) index += 1;
  return index;
}
