import type { ReadContext } from '../context.js';
import type { Table } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { InlineText } from './inline-text.js';

/** What HTML allows at most; browsers cut larger numbers down to these. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;

/** A table that is open: where its next cell goes, and the cell being read. */
export class TableFrame {
  readonly caption = new InlineText();
  cell: InlineText | null = null;
  #row = 0;
  #column = 1;
  #cellsRead = 0;
  #widest = 0;
  /** Columns that all cells together take. */
  #spanned = 0;
  /** For each column that a cell above reaches into, the last row that it takes. */
  readonly #taken = new Map<number, number>();
  readonly #flat: string[] = [];
  #span = { rows: 1, columns: 1 };
  readonly #grid: GridBuilder;

  constructor(
    private readonly context: ReadContext,
    sheet: string | null = null,
  ) {
    this.#grid = new GridBuilder(context, sheet);
  }

  openRow(hidden: boolean): void {
    this.closeCell();
    this.#row += 1;
    this.#column = 1;
    if (hidden) this.#grid.hideRow(this.#row);
  }

  hideColumns(from: number, to: number): void {
    this.#grid.hideColumns(from, to);
  }

  openCell(rowspan: string | undefined, colspan: string | undefined): void {
    this.closeCell();
    if (this.#row === 0) this.openRow(false);
    const rows = spanOf(rowspan, MAX_ROWSPAN);
    this.#span = { rows: rows === 0 ? MAX_ROWSPAN : rows, columns: spanOf(colspan, MAX_COLSPAN) };
    while ((this.#taken.get(this.#column) ?? 0) >= this.#row) this.#column += 1;
    this.cell = new InlineText();
  }

  closeCell(): void {
    if (this.cell === null) return;
    const { rows, columns } = { ...this.#span, columns: Math.max(1, this.#span.columns) };
    const [top, left] = [this.#row, this.#column];
    const words = this.cell.toString();
    this.cell = null;
    this.#grid.set(top, left, words);
    if (words !== '') this.#flat.push(words);
    this.#grid.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    this.#spanned += columns;
    if (this.#spanned > this.context.limits.maxCells) {
      throw this.context.tooLarge(
        `A table spans more than ${this.context.limits.maxCells} columns`,
      );
    }
    if (rows > 1) {
      for (let column = left; column < left + columns; column += 1) {
        this.#taken.set(column, Math.max(this.#taken.get(column) ?? 0, top + rows - 1));
      }
    }
    this.#column = left + columns;
    this.#cellsRead += 1;
    this.#widest = Math.max(this.#widest, this.#column - 1);
  }

  /** A table inside a cell is one in its own right if it has rows and columns. */
  get isGrid(): boolean {
    return this.#row >= 2 && this.#widest >= 2 && this.#cellsRead >= 4;
  }

  /** The words of a small table that only lays out a cell. */
  get flatWords(): string {
    return this.#flat.join('\n');
  }

  build(captionBefore: string): Table {
    this.closeCell();
    const captions = [captionBefore, this.caption.toString()].filter((words) => words !== '');
    return this.#grid.build({ caption: captions.length === 0 ? null : captions.join('\n') });
  }
}

function spanOf(words: string | undefined, most: number): number {
  const span = Number.parseInt(words ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
}
