import type { GridCell, GridRow } from '../document/document.js';
import { isLooseOrgan, roleOfHeader } from './header-role.js';
import { isStageColumn } from './part-cells.js';
import { MANIFOLD, type Role } from './roles.js';

/** What a column of a table is about, and the words that say so. */
export interface HeaderColumn {
  /** Null for a column that has no known meaning; its cells are kept all the same. */
  readonly role: Role | null;
  readonly words: string;
}

/** Roles of which each reference to a law has one, so that a table may have them twice. */
const REPEATED: ReadonlySet<Role> = new Set<Role>([
  ...MANIFOLD,
  'lawTitle',
  'lawNumber',
  'provision',
  'provisionText',
]);

/**
 * The columns that a header names. A second column of one role is kept without a role, so that it
 * does not hide the first, unless it is a basis: bases are read from all their columns. A column
 * that the file hides (`hidden`) has a role only where no column that shows has it: publishers put
 * a new column beside the old one and hide that.
 */
export function readHeaderColumns(
  row: GridRow,
  below: GridRow | null,
  hidden: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, HeaderColumn> {
  const columns = new Map<number, HeaderColumn>();
  const taken = new Map<Role, GridCell>();
  const names = new Set<string>();
  const refined = new Map(below?.cells.map((cell) => [cell.column, cell.text]) ?? []);
  const wordsOf = (cell: GridCell): string => plain(refined.get(cell.column) ?? cell.text);
  for (const cell of byClaim(row.cells, hidden, wordsOf)) {
    const words = wordsOf(cell);
    const role = roleAmong(words, cell.text, row);
    const isHidden = hidden.has(cell.column);
    const isFree = role !== null && !(isHidden && taken.has(role));
    const own = isFree ? freeRole(role, cell, taken, refined.has(cell.column), words) : null;
    if (own !== null && !taken.has(own)) taken.set(own, cell);
    // Offsets count in the cell of a column: two that are read never have one name.
    const isNamed = (own !== null || isHidden) && names.has(words);
    if (own !== null) names.add(words);
    const name = isNamed ? `${words}（第${cell.column}列）` : words;
    columns.set(cell.column, { role: own, words: name });
  }
  return settle(new Map([...columns].sort(([one], [other]) => one - other)));
}

/** The cells in the order in which they may take a role: those that show, loose organs, hidden. */
function byClaim(
  cells: readonly GridCell[],
  hidden: ReadonlySet<number>,
  wordsOf: (cell: GridCell) => string,
): GridCell[] {
  const rank = (cell: GridCell): number =>
    hidden.has(cell.column) ? 2 : isLooseOrgan(wordsOf(cell)) ? 1 : 0;
  return [0, 1, 2].flatMap((claim) => cells.filter((cell) => rank(cell) === claim));
}

/** The role that a further column of a role takes, if any. */
function freeRole(
  role: Role,
  cell: GridCell,
  taken: ReadonlyMap<Role, GridCell>,
  isRefined: boolean,
  words: string,
): Role | null {
  const first = taken.get(role);
  if (first === undefined || REPEATED.has(role)) return role;
  // 事项名称 over two columns: the item and what it is parted into.
  const isSpanned = first.anchorColumn === cell.anchorColumn && first.anchorRow === cell.anchorRow;
  // 责任事项 over 受理责任 | 审查责任: a column for each duty.
  if (role === 'duties' && isSpanned && isRefined && isStageColumn(words)) return role;
  return role === 'name' && isSpanned && !isRefined && !taken.has('subItem') ? 'subItem' : null;
}

function roleAmong(words: string, above: string, row: GridRow): Role | null {
  const inLaw = roleInLaw(words, row);
  return inLaw ?? roleOfHeader(words) ?? roleOfHeader(above);
}

/** NAME, LAW_NUMBER and CONTENT say something of a law where they are fields of one record. */
function roleInLaw(words: string, row: GridRow): Role | null {
  const match = /^(.*\.)?(NAME|CONTENT)$/iu.exec(words);
  if (match === null) return null;
  const prefix = match[1] ?? '';
  const isOfLaw = row.cells.some(
    ({ text }) => text.toLowerCase() === `${prefix}law_number`.toLowerCase(),
  );
  if (!isOfLaw) return null;
  return match[2]?.toUpperCase() === 'NAME' ? 'lawTitle' : 'provisionText';
}

/** Without a title to go with, an article is a basis of its own and a number says nothing. */
function settle(columns: ReadonlyMap<number, HeaderColumn>): ReadonlyMap<number, HeaderColumn> {
  const roles = new Set([...columns.values()].map(({ role }) => role));
  const hasTitle = roles.has('lawTitle') || [...MANIFOLD].some((role) => roles.has(role));
  const hasDetail = roles.has('provision') || roles.has('provisionText') || roles.has('lawNumber');
  const settled = new Map<number, HeaderColumn>();
  for (const [column, { role, words }] of columns) {
    let own = role;
    if (role === 'provision' && !hasTitle) own = 'basis';
    if (role === 'provisionText' && !hasTitle) own = null;
    if (role === 'lawTitle' && !hasDetail) own = 'basis';
    if (role === 'lawNumber' && !roles.has('lawTitle') && !roles.has('provision')) own = null;
    settled.set(column, { role: own, words });
  }
  return settled;
}

function plain(words: string): string {
  return words.replace(/\s/gu, '');
}
