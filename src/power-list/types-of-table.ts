import type { Table } from '../document/document.js';
import type { RoleCell } from './record.js';
import { typeOfSection, typeOfTitle } from './section-type.js';

/**
 * The kind of power of rows that do not say it themselves: what the sheet is called, else the
 * title of the section that they stand under, else the title of the table.
 */
export class Types {
  readonly #sheet: string | null;
  #section: string | null = null;
  #title: string | null = null;

  constructor(table: Pick<Table, 'sheet' | 'caption'>) {
    this.#sheet = table.sheet === null ? null : typeOfSection(table.sheet);
    for (const line of (table.caption ?? '').split('\n')) this.enterSection(line);
  }

  setTitle(title: string | null): void {
    this.#title = title === null ? null : typeOfTitle(title);
  }

  /** A title that names no kind, such as a subject, leaves the kind of its section as it is. */
  enterSection(title: string): void {
    this.#section = typeOfSection(title) ?? this.#section;
  }

  /** A cell for a row without a type, its column named after the place that the type is from. */
  cells(): RoleCell[] {
    if (this.#sheet !== null) return [cell('工作表名称', this.#sheet)];
    if (this.#section !== null) return [cell('分节标题', this.#section)];
    return this.#title === null ? [] : [cell('表格标题', this.#title)];
  }
}

function cell(column: string, text: string): RoleCell {
  return { role: 'type', column, text };
}
