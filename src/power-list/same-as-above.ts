import { readNumeral } from '../text/numeral.js';
import { cellsOf, cellText, type ListRecord, type RoleCell } from './record.js';
import type { Role } from './roles.js';

/** A cell that says nothing else: 同上 · 同上项 · 同序号1 · 同第1项. */
const SAME_AS =
  /^[（(]?\s*同\s*(?:上(?:[述项栏行格]|一[项栏行])?|(?:序号|第)\s*([0-9０-９]{1,5})\s*[项号]?|([0-9０-９]{1,5})\s*[项号])\s*[)）]?[\s.．。；;，,]*$/u;

/** Columns that say 同上 in place of their words. */
const MAY_BE_SAME: ReadonlySet<Role> = new Set<Role>([
  'organ',
  'type',
  'division',
  'basis',
  'duties',
  'dutyBasis',
  'cases',
  'caseBasis',
  'exemption',
  'dutiesWithBasis',
  'casesWithBasis',
]);

/**
 * Finds the cells that 同上 and 同序号N mean, so that the item is read with their words: the cell of
 * the same column in the item above, or in the item of that number (the nearest above, else the only
 * one). Cells keep their own words; one whose meaning cannot be told is marked so.
 */
export function resolveSameAs(records: readonly ListRecord[]): ListRecord[] {
  const resolver = new Resolver(records);
  return records.map((record) => resolver.resolve(record));
}

class Resolver {
  /** All items of a number, by sheet. */
  readonly #all = new Map<string, ListRecord[]>();
  readonly #above = new Map<string, ListRecord>();
  #last: ListRecord | null = null;

  constructor(records: readonly ListRecord[]) {
    for (const record of records) {
      const key = keyOf(record.sheet, numberOf(record));
      const held = this.#all.get(key);
      if (held === undefined) this.#all.set(key, [record]);
      else held.push(record);
    }
  }

  resolve(record: ListRecord): ListRecord {
    const isPlain = !record.cells.some(isSameAs);
    const resolved = isPlain
      ? record
      : {
          ...record,
          cells: record.cells.map((cell) =>
            isSameAs(cell) ? { ...cell, meant: this.#meant(record, cell) } : cell,
          ),
        };
    this.#last = resolved;
    this.#above.set(keyOf(record.sheet, numberOf(record)), resolved);
    return resolved;
  }

  #meant(record: ListRecord, cell: RoleCell): RoleCell | null {
    const match = SAME_AS.exec(cell.text);
    const words = match?.[1] ?? match?.[2];
    if (words === undefined) {
      return this.#last?.sheet === record.sheet ? cellLike(this.#last, cell) : null;
    }
    const key = keyOf(record.sheet, Number(words.normalize('NFKC')));
    const above = this.#above.get(key);
    if (above !== undefined) return cellLike(above, cell);
    const [only, ...others] = this.#all.get(key) ?? [];
    const isBelow = only !== undefined && others.length === 0 && only !== record;
    const found = isBelow ? cellLike(only, cell) : null;
    return found === null || isSameAs(found) ? null : found;
  }
}

/** The cell of a record in the same column, 同上 followed to its end. */
function cellLike(record: ListRecord, { role, column }: RoleCell): RoleCell | null {
  if (role === null) return null;
  const cells = cellsOf(record, role);
  const found = cells.find((one) => one.column === column) ?? cells[0];
  return found === undefined ? null : found.meant === undefined ? found : found.meant;
}

function isSameAs({ role, text }: RoleCell): boolean {
  return role !== null && MAY_BE_SAME.has(role) && text.length <= 40 && SAME_AS.test(text);
}

function numberOf(record: ListRecord): number | null {
  const words = cellText(record, 'seq')
    .replace(/\s|[.．、]$/gu, '')
    .normalize('NFKC');
  return /^\d{1,5}$/u.test(words) ? Number(words) : readNumeral(words);
}

function keyOf(sheet: string | null, number: number | null): string {
  return `${number ?? ''}\t${sheet ?? ''}`;
}
