import type { ReadContext } from '../context.js';
import type { Table } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';

/** Word allows 63 columns; spans beyond this are made up. */
const MAX_SPAN = 1000;

interface OpenMerge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A Word table that is open. Cells that continue the one above say so, cell by cell. */
export class DocxTableFrame {
  readonly #grid: GridBuilder;
  readonly #open = new Map<number, OpenMerge>();
  readonly #flat: string[] = [];
  #row = 0;
  #column = 1;
  #span = 1;
  #merge: 'none' | 'restart' | 'continue' = 'none';
  #deleted = false;
  #cells = 0;
  #widest = 0;
  words: string | null = null;

  constructor(private readonly context: ReadContext) {
    this.#grid = new GridBuilder(context);
  }

  openRow(): void {
    this.#row += 1;
    this.#column = 1;
    this.#deleted = false;
  }

  /** Columns that the row leaves free before its first cell. */
  skip(columns: number): void {
    this.#column += spanOf(columns);
  }

  hideRow(): void {
    this.#grid.hideRow(this.#row);
  }

  /** The row was struck out while changes were tracked. */
  deleteRow(): void {
    this.#deleted = true;
    this.context.notes.add('deleted-words', 1, 'A table row marked as deleted was left out');
  }

  openCell(): void {
    this.#span = 1;
    this.#merge = 'none';
    this.words = '';
  }

  spanColumns(columns: number): void {
    this.#span = spanOf(columns);
  }

  mergeDown(value: string | undefined): void {
    this.#merge = value === 'restart' ? 'restart' : 'continue';
  }

  closeCell(): void {
    if (this.words === null) return;
    const words = this.words.trim();
    this.words = null;
    const left = this.#column;
    const right = left + this.#span - 1;
    this.#column = right + 1;
    if (this.#deleted) return;
    this.#cells += 1;
    this.#widest = Math.max(this.#widest, right);
    const above = this.#open.get(left);
    if (this.#merge === 'continue' && above !== undefined) {
      above.bottom = this.#row;
      return;
    }
    this.#closeMerge(left);
    this.#grid.set(this.#row, left, words);
    if (words !== '') this.#flat.push(words);
    this.#open.set(left, { top: this.#row, bottom: this.#row, left, right });
  }

  get isGrid(): boolean {
    return this.#row >= 2 && this.#widest >= 2 && this.#cells >= 4;
  }

  get flatWords(): string {
    return this.#flat.join('\n');
  }

  build(caption: string | null): Table {
    for (const left of [...this.#open.keys()]) this.#closeMerge(left);
    return this.#grid.build({ caption });
  }

  #closeMerge(left: number): void {
    const merge = this.#open.get(left);
    if (merge !== undefined) this.#grid.merge(merge);
    this.#open.delete(left);
  }
}

function spanOf(columns: number): number {
  return Number.isInteger(columns) && columns >= 1 ? Math.min(columns, MAX_SPAN) : 1;
}
