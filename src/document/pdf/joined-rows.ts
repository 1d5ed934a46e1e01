import { joinFlows, type Flow } from './cell-flow.js';
import { cluster, nearest } from './geometry.js';
import type { Fragment } from './fragment.js';

/** A cell of a joined table; rows and columns count from 0. */
export interface JoinedCell {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  flow: Flow;
}

const SENTENCE_END = /[。；;.．！？!?]$/u;
/** As many rows at the head of a page may repeat the head of the table. */
const MAX_HEAD = 4;

/** The cells of a table whose parts stand on several pages, in rows that run through. */
export function joinFragments(fragments: readonly Fragment[]): JoinedCell[] {
  const xs = cluster(
    fragments.flatMap((fragment) => fragment.xs),
    6,
  );
  const all: JoinedCell[] = [];
  let rows = 0;
  for (const [index, fragment] of fragments.entries()) {
    let cells = placed(fragment, xs);
    if (index > 0) cells = dropRepeatedHead(cells, all);
    const start = Math.min(...cells.map(({ row }) => row), fragment.rows);
    for (const cell of cells) shift(cell, rows - start);
    rows += fragment.rows - start;
    if (index > 0) rows -= continueRow(cells, all, rows - (fragment.rows - start));
    all.push(...cells);
  }
  return all.filter(({ flow }) => flow.text !== '');
}

function placed({ cells, xs: own }: Fragment, xs: readonly number[]): JoinedCell[] {
  return cells.map(({ row, lastRow, column, lastColumn, flow }) => ({
    row,
    lastRow,
    column: nearest(xs, own[column] ?? 0),
    lastColumn: Math.max(nearest(xs, own[column] ?? 0), nearest(xs, own[lastColumn + 1] ?? 0) - 1),
    flow,
  }));
}

function shift(cell: JoinedCell, by: number): void {
  cell.row += by;
  cell.lastRow += by;
}

/**
 * Leaves out the rows at the top that say the same as the rows that open the table. Where no line
 * is drawn under a repeated head, the head's words are taken off the row they ran into.
 */
function dropRepeatedHead(cells: JoinedCell[], all: readonly JoinedCell[]): JoinedCell[] {
  for (let head = MAX_HEAD; head > 0; head -= 1) {
    const own = rowWords(cells, 0, head);
    if (own === '') continue;
    for (let from = 0; from < MAX_HEAD; from += 1) {
      if (rowWords(all, from, from + head) !== own) continue;
      return cells.filter(({ row }) => row >= head);
    }
  }
  for (let row = 0; row < MAX_HEAD; row += 1) stripHead(cells, all, row);
  return cells;
}

function stripHead(cells: readonly JoinedCell[], all: readonly JoinedCell[], row: number): void {
  const opening = cells.filter((cell) => cell.row === 0 && cell.flow.text !== '');
  const head = new Map(
    all.filter((cell) => cell.row === row).map(({ column, flow }) => [column, flow.text]),
  );
  const isHead = opening.every(({ column, flow }) => flow.text.startsWith(head.get(column) ?? '-'));
  if (opening.length < 3 || !isHead) return;
  for (const cell of opening) {
    const { text, isFull } = cell.flow;
    cell.flow = { text: text.slice((head.get(cell.column) ?? '').length).trimStart(), isFull };
  }
}

function rowWords(cells: readonly JoinedCell[], from: number, to: number): string {
  const rows = cells.filter(({ row, flow }) => row >= from && row < to && flow.text !== '');
  const filled = new Set(rows.map(({ row }) => row)).size;
  if (filled < to - from) return '';
  return rows.map(({ row, column, flow }) => `${row - from}/${column}/${flow.text}`).join('\n');
}

/**
 * Joins the first row of a page to the last one before it where it goes on, cell by cell, and
 * tells how many rows that saves. Where it is a row of its own, cells left empty under a cell
 * with words are taken as its continuation, as within a page.
 */
function continueRow(cells: JoinedCell[], all: readonly JoinedCell[], first: number): number {
  const opening = cells.filter(({ row }) => row === first);
  const above = new Map<number, JoinedCell>();
  for (const cell of all) if (cell.lastRow === first - 1) above.set(cell.column, cell);
  if (!goesOn(opening, above)) {
    for (const cell of opening) {
      const upper = above.get(cell.column);
      if (cell.flow.text === '' && upper !== undefined) upper.lastRow = cell.lastRow;
    }
    return 0;
  }
  for (const cell of opening) {
    const upper = above.get(cell.column);
    if (upper === undefined) continue;
    upper.flow = joinFlows(upper.flow, cell.flow);
    upper.lastRow = Math.max(upper.lastRow, cell.lastRow - 1);
    cell.flow = { text: '', isFull: false };
  }
  for (const cell of cells) shift(cell, -1);
  return 1;
}

/**
 * A row goes on where its first cell is empty, every cell with words has words above it, and
 * either one of those is cut off in mid-sentence or only a few of the columns go on. It also
 * goes on where only its long columns began on the page before.
 */
function goesOn(opening: readonly JoinedCell[], above: ReadonlyMap<number, JoinedCell>): boolean {
  const lower = opening.filter(({ flow }) => flow.text !== '');
  const upper = [...above.values()].filter(({ flow }) => flow.text !== '');
  const shared = upper.filter(({ column }) => lower.some((cell) => cell.column === column));
  const isCut = shared.some(({ flow }) => !SENTENCE_END.test(flow.text));
  const startsEmpty = opening.some(({ column, flow }) => column === 0 && flow.text === '');
  if (startsEmpty) {
    if (lower.length === 0 || shared.length < lower.length) return false;
    return isCut || lower.length * 2 <= upper.length;
  }
  const beganEmpty = above.get(0)?.flow.text === '';
  return beganEmpty && upper.length > 0 && shared.length === upper.length && isCut;
}
