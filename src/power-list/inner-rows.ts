import type { GridCell, GridRow } from '../document/document.js';
import type { FormFields } from './form-fields.js';
import { isOwn } from './form-labels.js';
import { isBelow, readInnerHeader, type InnerColumn } from './inner-header.js';

/** The rows of a form that are a header of their own (责任事项 | 责任事项依据) and its content. */
export class InnerRows {
  #columns: readonly InnerColumn[] | null = null;
  #hasContent = false;

  /** Whether the next row may be content. */
  get isOpen(): boolean {
    return this.#columns !== null;
  }

  close(): void {
    this.#columns = null;
  }

  /** Reads such a row into the fields of its form; any other row ends the content: false. */
  read(row: GridRow, fields: FormFields, isLabel: (cell: GridCell) => boolean): boolean {
    const header = readInnerHeader(row);
    if (header !== null) {
      this.#columns = header;
      this.#hasContent = false;
      for (const { label } of header) fields.open(label);
      return true;
    }
    const columns = this.#columns;
    if (columns === null || !isBelow(row, columns, isLabel, this.#hasContent)) {
      this.close();
      return false;
    }
    for (const cell of row.cells.filter((one) => isOwn(one, row))) {
      const column = columns.find(({ from }) => from === cell.column);
      if (column !== undefined) fields.add(column.label, cell.text);
    }
    this.#hasContent = true;
    return true;
  }
}
