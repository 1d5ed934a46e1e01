import type { GridCell, GridRow, Table, Visibility } from '../document.js';
import type { ReadContext } from '../context.js';
import { firstAtLeast, type MergedRange } from './merged-range.js';

interface Held {
  text: string;
  anchorRow: number;
  anchorColumn: number;
}

/**
 * Collects the cells of one table in any order and keeps only those that have words, so that a
 * format's idea of how large the table is never costs anything.
 */
export class GridBuilder {
  readonly #rows = new Map<number, Map<number, Held>>();
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenSpans: { from: number; to: number }[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly sheet: string | null = null,
  ) {}

  /** Rows and columns count from 1. A cell without words is left out. */
  set(row: number, column: number, text: string): void {
    const words = text.replace(/\r\n?/gu, '\n').trim();
    if (words === '') return;
    this.context.budget.spendCell(words);
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, Held>()));
    cells.set(column, { text: words, anchorRow: row, anchorColumn: column });
  }

  merge(range: MergedRange): void {
    if (range.top === range.bottom && range.left === range.right) return;
    if (this.#merges.length >= this.context.limits.maxCells) {
      throw this.context.tooLarge('A table has too many merged ranges');
    }
    this.#merges.push(range);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumns(from: number, to: number): void {
    this.#hiddenSpans.push({ from, to });
  }

  /** The table; merged ranges are filled in the rows that have words of their own. */
  build(details: { visibility?: Visibility; caption?: string | null } = {}): Table {
    this.#fillMerges();
    const rows = [...this.#rows.entries()]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => this.#row(row, cells))
      .filter(({ row, cells }) => cells.some(({ anchorRow }) => anchorRow === row));
    const hiddenColumns = this.#hiddenColumns();
    this.#note(rows, hiddenColumns);
    return {
      sheet: this.sheet,
      visibility: details.visibility ?? 'visible',
      caption: details.caption ?? null,
      hiddenColumns,
      rows,
    };
  }

  #row(row: number, cells: ReadonlyMap<number, Held>): GridRow {
    const sorted = [...cells.entries()]
      .sort(([one], [other]) => one - other)
      .map(([column, held]): GridCell => ({ row, column, ...held }));
    return { row, hidden: this.#hiddenRows.has(row), cells: sorted };
  }

  /** Only as far as there are words: a range down to the last row of a sheet fills nothing. */
  #fillMerges(): void {
    const rowNumbers = [...this.#rows.keys()].sort((one, other) => one - other);
    const lastColumn = this.#lastColumn();
    let covered = 0;
    for (const range of this.#merges) {
      const anchor = this.#rows.get(range.top)?.get(range.left);
      if (anchor === undefined) continue;
      for (let at = firstAtLeast(rowNumbers, range.top); at < rowNumbers.length; at += 1) {
        const row = rowNumbers[at];
        if (row === undefined || row > range.bottom) break;
        covered += this.#fillRow(row, range, Math.min(range.right, lastColumn), anchor.text);
      }
    }
    this.context.notes.add(
      'covered-words',
      covered,
      `${covered} cells have words that a merged range covers: the words that show were read`,
      this.#place(),
    );
  }

  #fillRow(row: number, range: MergedRange, right: number, text: string): number {
    const cells = this.#rows.get(row);
    let covered = 0;
    for (let column = range.left; cells !== undefined && column <= right; column += 1) {
      const held = cells.get(column);
      if (held !== undefined && held.text !== text) covered += 1;
      if (held === undefined) this.context.budget.spendCell(text);
      cells.set(column, { text, anchorRow: range.top, anchorColumn: range.left });
    }
    return covered;
  }

  #lastColumn(): number {
    let last = 0;
    for (const cells of this.#rows.values()) {
      for (const column of cells.keys()) if (column > last) last = column;
    }
    return last;
  }

  #hiddenColumns(): number[] {
    const used = new Set<number>();
    for (const cells of this.#rows.values()) for (const column of cells.keys()) used.add(column);
    return [...used]
      .filter((column) => this.#hiddenSpans.some(({ from, to }) => column >= from && column <= to))
      .sort((one, other) => one - other);
  }

  #note(rows: readonly GridRow[], hiddenColumns: readonly number[]): void {
    const hiddenRows = rows.filter((row) => row.hidden).length;
    const { notes } = this.context;
    notes.add(
      'hidden-rows',
      hiddenRows,
      `${hiddenRows} rows that the file hides were read and are marked`,
      this.#place(),
    );
    notes.add(
      'hidden-columns',
      hiddenColumns.length,
      `${hiddenColumns.length} columns that the file hides were read and are marked`,
      this.#place(),
    );
  }

  #place(): { sheet?: string } {
    return this.sheet === null ? {} : { sheet: this.sheet };
  }
}
