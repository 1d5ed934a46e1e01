import type { Table } from '../document/document.js';
import type { RoleCell } from './record.js';
import type { Role } from './roles.js';
import { organOfSection } from './section-organ.js';
import { typeOfSection, typeOfTitle } from './section-type.js';

/**
 * The kind of power and the organ of rows that do not say them themselves. The kind is what the
 * sheet is called, else the title of the section that they stand under, else the title of the
 * table; the organ is that of the section.
 */
export class Types {
  readonly #sheet: string | null;
  #section: string | null = null;
  #organ: string | null = null;
  /** Which of the two kinds of section has the other inside it: the one that came first. */
  #outer: Role | null = null;
  #title: string | null = null;

  constructor(table: Pick<Table, 'sheet' | 'caption'>) {
    this.#sheet = table.sheet === null ? null : typeOfSection(table.sheet);
    for (const line of (table.caption ?? '').split('\n')) this.enterSection(line);
  }

  setTitle(title: string | null): void {
    this.#title = title === null ? null : typeOfTitle(title);
  }

  /** A title that names neither, such as a subject, leaves the section as it is. */
  enterSection(title: string): void {
    const type = typeOfSection(title);
    const organ = type === null ? organOfSection(title) : null;
    if (type !== null) {
      this.#outer ??= 'type';
      this.#section = type;
      if (this.#outer === 'type') this.#organ = null;
    } else if (organ !== null) {
      this.#outer ??= 'organ';
      this.#organ = organ;
      if (this.#outer === 'organ') this.#section = null;
    }
  }

  /** A cell for a row without a type, its column named after the place that the type is from. */
  cells(): RoleCell[] {
    if (this.#sheet !== null) return [cell('type', '工作表名称', this.#sheet)];
    if (this.#section !== null) return [cell('type', '分节标题', this.#section)];
    return this.#title === null ? [] : [cell('type', '表格标题', this.#title)];
  }

  /** A cell for a row without an organ. */
  organCells(): RoleCell[] {
    return this.#organ === null ? [] : [cell('organ', '分节标题', this.#organ)];
  }
}

function cell(role: Role, column: string, text: string): RoleCell {
  return { role, column, text };
}
