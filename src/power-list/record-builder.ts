import { joinLines, type JoinedText } from './joined-text.js';
import type { ListRecord, RoleCell, RowStart } from './record.js';
import type { Role } from './roles.js';
import type { Stage } from './stages.js';

interface Pieces {
  readonly role: Role | null;
  readonly column: string;
  readonly texts: string[];
  readonly rows: number[];
  readonly joined: JoinedText[];
  /** Only of a cell that is added once, as those of forms are. */
  readonly stages: readonly Stage[] | undefined;
}

/** A record that rows or fields are added to one after the other. */
export class RecordBuilder {
  readonly #cells = new Map<string, Pieces>();
  #hidden = false;

  constructor(
    readonly sheet: string | null,
    readonly row: number,
  ) {}

  hide(): void {
    this.#hidden = true;
  }

  /**
   * Adds the cells of a row; words of a column that the record has already go below its words.
   * Two columns of the same name stay two.
   */
  add(cells: readonly RoleCell[], row = this.row): void {
    const inRow = new Map<string, number>();
    for (const cell of cells) {
      if (cell.text === '') continue;
      const name = `${cell.role ?? ''}\t${cell.column}`;
      const ordinal = inRow.get(name) ?? 0;
      inRow.set(name, ordinal + 1);
      const key = `${name}\t${ordinal}`;
      let held = this.#cells.get(key);
      if (held === undefined) {
        const { role, column, stages } = cell;
        held = { role, column, texts: [], rows: [], joined: [], stages };
        this.#cells.set(key, held);
      }
      held.texts.push(cell.text);
      held.rows.push(row);
      if (cell.joined !== undefined) held.joined.push(cell.joined);
    }
  }

  /** The first words that were added to a role; empty where none were. */
  first(role: Role): string {
    for (const cell of this.#cells.values()) if (cell.role === role) return cell.texts[0] ?? '';
    return '';
  }

  /** The cells of some roles as they now are. */
  cells(roles: ReadonlySet<Role>): RoleCell[] {
    return this.build().cells.filter(({ role }) => role !== null && roles.has(role));
  }

  build(): ListRecord {
    const cells = [...this.#cells.values()].map(toCell);
    return { sheet: this.sheet, row: this.row, hidden: this.#hidden, cells };
  }
}

function toCell({ role, column, texts, rows, joined, stages }: Pieces): RoleCell {
  if (joined.length > 0) {
    const whole = joinLines(joined);
    return { role, column, text: whole.text, joined: whole };
  }
  const cell: RoleCell = { role, column, text: texts.join('\n') };
  if (texts.length > 1) return { ...cell, rows: rowStarts(texts, rows) };
  return stages === undefined ? cell : { ...cell, stages };
}

function rowStarts(texts: readonly string[], rows: readonly number[]): RowStart[] {
  let start = 0;
  return texts.map((text, at) => {
    const from = start;
    start += text.length + 1;
    return { row: rows[at] ?? 0, start: from };
  });
}
