import { flowLines } from './cell-flow.js';
import type { Fragment, FragmentCell } from './fragment.js';
import type { TextRun } from './geometry.js';
import { groupLines, toLines } from './text-lines.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Columns stand at least this far apart, in heights of their letters. */
const GAP = 0.8;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/**
 * A table without ruling lines, told by the blank strips between its columns; null where the
 * words have none. A row begins where the first column has words.
 */
export function spacedTable(
  runs: readonly TextRun[],
): { fragment: Fragment; outside: TextRun[] } | null {
  const lines = groupLines(runs);
  const wide = lines.map((line) => segments(line)).filter(({ length }) => length >= LEAST_COLUMNS);
  if (wide.length < LEAST_ROWS) return null;
  const height = Math.min(...runs.map((run) => run.height));
  const columns = unite(wide.flat(), height * GAP);
  if (columns.length < LEAST_COLUMNS) return null;
  const first = lines.findIndex((line) => segments(line).length >= LEAST_COLUMNS);
  const body = lines.slice(first);
  const rows = partRows(body, columns);
  if (rows.length < LEAST_ROWS) return null;
  const cells = rows.flatMap((row, index) => rowCells(row, index, columns));
  const xs = [...columns.map(({ from }) => from), columns.at(-1)?.to ?? 0];
  return { fragment: { xs, rows: rows.length, cells }, outside: lines.slice(0, first).flat() };
}

/** The stretches of a line that blanks part. */
function segments(line: readonly TextRun[]): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { x, width, height } of line) {
    const last = spans.at(-1);
    if (last !== undefined && x - last.to < height * GAP) last.to = Math.max(last.to, x + width);
    else spans.push({ from: x, to: x + width });
  }
  return spans;
}

/** Stretches that overlap are one column. */
function unite(spans: readonly Span[], gap: number): Span[] {
  const united: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = united.at(-1);
    if (last !== undefined && from < last.to + gap / 2) last.to = Math.max(last.to, to);
    else united.push({ from, to });
  }
  return united;
}

function partRows(lines: readonly TextRun[][], columns: readonly Span[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const line of lines) {
    const opens = line.some((run) => columnOf(run, columns) === 0);
    const row = rows.at(-1);
    if (opens || row === undefined) rows.push([...line]);
    else row.push(...line);
  }
  return rows;
}

function rowCells(runs: readonly TextRun[], row: number, columns: readonly Span[]): FragmentCell[] {
  return columns.map((span, column) => {
    const own = runs.filter((run) => columnOf(run, columns) === column);
    const flow = flowLines(toLines(own), span.to - span.from);
    return { row, lastRow: row, column, lastColumn: column, flow };
  });
}

function columnOf(run: TextRun, columns: readonly Span[]): number {
  const middle = run.x + run.width / 2;
  const next = columns.findIndex(({ from }) => from > middle);
  return Math.max(0, (next < 0 ? columns.length : next) - 1);
}
