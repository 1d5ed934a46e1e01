import type { ReadContext } from '../context.js';
import type { Table, Visibility } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { numberText } from '../spreadsheet/cell-text.js';
import { SheetCounts } from '../spreadsheet/sheet-counts.js';
import { attribute, type XmlHandlers } from '../xml/xml-parser.js';

type Attributes = Readonly<Record<string, string>>;

/** The number formats that this format has names for; the others show as they are. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};
/** What Excel's sheets have at most: numbers beyond are made up. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Reads a workbook of Excel's XML of 2003 as its tags go by. */
export class BookReader implements XmlHandlers {
  readonly tables: Table[] = [];
  readonly #formats = new Map<string, string>();
  #style = '';
  #grid: GridBuilder;
  #counts = new SheetCounts();
  #sheet = '';
  #visibility: Visibility = 'visible';
  #row = 0;
  #column = 1;
  #width = 0;
  #hiddenColumn = 0;
  #cellStyle = '';
  #type = 'String';
  #words: string | null = null;
  #inVisible = false;

  constructor(private readonly context: ReadContext) {
    this.#grid = new GridBuilder(context);
  }

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'Style':
        this.#style = attribute(attributes, 'ID') ?? '';
        break;
      case 'NumberFormat':
        this.#formats.set(this.#style, attribute(attributes, 'Format') ?? '');
        break;
      case 'Worksheet':
        this.#openSheet(attribute(attributes, 'Name') ?? `Sheet${this.tables.length + 1}`);
        break;
      case 'Column':
        this.#openColumn(attributes);
        break;
      case 'Row':
        this.#row = Math.min(numberOf(attributes, 'Index', this.#row + 1), MAX_ROW);
        this.#column = 1;
        this.#width = 0;
        if (attribute(attributes, 'Hidden') === '1') this.#grid.hideRow(this.#row);
        break;
      case 'Cell':
        this.#openCell(attributes);
        break;
      case 'Data':
        this.#type = attribute(attributes, 'Type') ?? 'String';
        this.#words = '';
        break;
      case 'Visible':
        this.#inVisible = true;
        break;
    }
  }

  text(words: string): void {
    if (this.#words !== null) this.#words += words;
    if (this.#inVisible && words.includes('SheetVeryHidden')) this.#visibility = 'very-hidden';
    else if (this.#inVisible && words.includes('SheetHidden')) this.#visibility = 'hidden';
  }

  close(tag: string): void {
    if (tag === 'Visible') this.#inVisible = false;
    if (tag === 'Data' && this.#words !== null) {
      this.#grid.set(this.#row, this.#column, this.#shown(this.#words));
      this.#words = null;
    }
    if (tag !== 'Worksheet') return;
    this.#counts.note(this.context.notes, this.#sheet);
    this.tables.push(this.#grid.build({ visibility: this.#visibility }));
  }

  #openSheet(name: string): void {
    this.#sheet = name;
    this.#grid = new GridBuilder(this.context, name);
    this.#counts = new SheetCounts();
    this.#visibility = 'visible';
    this.#row = 0;
    this.#hiddenColumn = 0;
  }

  #openColumn(attributes: Attributes): void {
    const from = numberOf(attributes, 'Index', this.#hiddenColumn + 1);
    this.#hiddenColumn = from + numberOf(attributes, 'Span', 0);
    if (attribute(attributes, 'Hidden') === '1') this.#grid.hideColumns(from, this.#hiddenColumn);
  }

  #openCell(attributes: Attributes): void {
    const behind = this.#column + this.#width;
    this.#column = Math.min(numberOf(attributes, 'Index', behind), MAX_COLUMN);
    const across = numberOf(attributes, 'MergeAcross', 0);
    const down = numberOf(attributes, 'MergeDown', 0);
    this.#width = across + 1;
    const [top, left] = [this.#row, this.#column];
    this.#grid.merge({ top, left, bottom: top + down, right: left + across });
    this.#cellStyle = attribute(attributes, 'StyleID') ?? '';
    if (attribute(attributes, 'Formula') !== undefined) this.#counts.formulas += 1;
  }

  #shown(words: string): string {
    if (this.#type === 'DateTime') {
      return words.replace(/T00:00:00(?:\.0+)?$/u, '').replace(/(?::00)?(?:\.0+)?$/u, '');
    }
    if (this.#type === 'Error') this.#counts.errors += 1;
    if (this.#type !== 'Number' || !Number.isFinite(Number(words))) return words;
    const format = this.#formats.get(this.#cellStyle) ?? '';
    const isNamed = /^[A-Z][A-Za-z/]*(?: [A-Z][A-Za-z]*)*$/u.test(format);
    return numberText(Number(words), isNamed ? (NAMED_FORMATS[format] ?? '') : format, false);
  }
}

function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}
