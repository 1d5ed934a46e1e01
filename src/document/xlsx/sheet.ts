import type { ReadContext } from '../context.js';
import { GridBuilder } from '../grid/grid-builder.js';
import type { Table } from '../document.js';
import { readAddress, readRange } from '../spreadsheet/cell-address.js';
import { SheetCounts } from '../spreadsheet/sheet-counts.js';
import { isTrue, type XmlHandlers } from '../xml/xml-parser.js';
import { cellWords, type SheetContext } from './cell.js';
import type { SheetEntry } from './workbook.js';
import { RichText } from './rich-text.js';

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the cells of one worksheet as its XML goes by. What the sheet says of its size
 * (`dimension`) is never asked; blank cells, styled or not, leave nothing behind.
 */
export class SheetReader implements XmlHandlers {
  readonly #grid: GridBuilder;
  readonly #counts = new SheetCounts();
  readonly #inline = new RichText();
  #row = 0;
  #column = 0;
  #type = 'n';
  #style = 0;
  #value = '';
  #isFormula = false;
  #within: string | null = null;

  constructor(
    private readonly entry: SheetEntry,
    private readonly sheet: SheetContext,
    private readonly context: ReadContext,
  ) {
    this.#grid = new GridBuilder(context, entry.name);
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#within === 'is') this.#inline.open(tag);
    switch (tag) {
      case 'row':
        this.#openRow(attributes);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        this.#isFormula = true;
        this.#within = 'f';
        break;
      case 'v':
      case 'is':
        this.#within = tag;
        break;
      case 'col':
        this.#openColumn(attributes);
        break;
      case 'mergeCell':
        this.#merge(attributes);
        break;
    }
  }

  text(words: string): void {
    if (this.#within === 'v') this.#value += words;
    else if (this.#within === 'is') this.#inline.add(words);
  }

  close(tag: string): void {
    if (this.#within === 'is') this.#inline.close(tag);
    if (tag === this.#within) this.#within = null;
    if (tag === 'c') this.#closeCell();
  }

  finish(): Table {
    this.#counts.note(this.context.notes, this.entry.name);
    return this.#grid.build({ visibility: this.entry.visibility });
  }

  /** Row and cell numbers may be left out; then each stands behind the one before. */
  #openRow(attributes: Attributes): void {
    const stated = Number(attributes['r']);
    this.#row = Number.isInteger(stated) && stated > 0 ? stated : this.#row + 1;
    this.#column = 0;
    const isFlat = attributes['ht'] !== undefined && Number(attributes['ht']) === 0;
    if (isTrue(attributes['hidden']) || isFlat) this.#grid.hideRow(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const stated = readAddress(attributes['r'] ?? '');
    this.#column = stated?.column ?? this.#column + 1;
    if (stated !== null) this.#row = stated.row;
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? '0');
    this.#value = '';
    this.#isFormula = false;
  }

  #closeCell(): void {
    const raw = {
      type: this.#type,
      style: this.#style,
      value: this.#value,
      inline: this.#inline.take(),
    };
    const words = cellWords(raw, this.sheet);
    if (this.#isFormula && this.#value === '' && this.#type !== 'str') {
      this.#counts.emptyFormulas += 1;
    } else if (this.#isFormula) this.#counts.formulas += 1;
    if (this.#type === 'e') this.#counts.errors += 1;
    this.#grid.set(this.#row, this.#column, words);
  }

  #openColumn(attributes: Attributes): void {
    const isFlat = attributes['width'] !== undefined && Number(attributes['width']) === 0;
    if (!isTrue(attributes['hidden']) && !isFlat) return;
    this.#grid.hideColumns(Number(attributes['min']), Number(attributes['max']));
  }

  #merge(attributes: Attributes): void {
    const range = readRange(attributes['ref'] ?? '');
    if (range !== null) this.#grid.merge(range);
  }
}
