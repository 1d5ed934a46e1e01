import type { GridCell, GridRow } from '../document/document.js';
import { isOwn, MAX_LABEL } from './form-labels.js';
import { roleOfHeader } from './header-role.js';
import type { Role } from './roles.js';

/** A label in a row of labels, and the column that its values begin in below it. */
export interface InnerColumn {
  readonly label: string;
  readonly from: number;
}

/** What forms state below a label: duties, cases and what they rest on. */
const BELOW: ReadonlySet<Role> = new Set<Role>([
  'duties',
  'dutyBasis',
  'dutiesWithBasis',
  'cases',
  'caseBasis',
  'casesWithBasis',
]);
/** What may stand beside those in such a row. */
const BESIDE: ReadonlySet<Role> = new Set<Role>([
  ...BELOW,
  'basis',
  'division',
  'exemption',
  'remark',
]);
/** How a further label begins a row; a case (实施主体不合法的) may have the words of one in it. */
const LABEL = /^\p{Script=Han}[\p{Script=Han}（）()、：:]{0,15}(?<!的)$/u;
const NUMBERED = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]|[①-⑳])/u;
const FORM_TITLE = /^附?表\s*[\d一二三四五六七八九十]/u;

/**
 * The columns of a row inside a form that is a header itself (责任事项 | 责任事项依据): all its cells
 * are labels, and their values stand below them. Null for any other row.
 */
export function readInnerHeader(row: GridRow): InnerColumn[] | null {
  const labels = row.cells.filter((cell) => isOwn(cell, row));
  const roles = labels.map(({ text }) => (text.length > MAX_LABEL ? null : roleOfHeader(text)));
  if (roles.some((role) => role === null || !BESIDE.has(role))) return null;
  if (!roles.some((role) => role !== null && BELOW.has(role))) return null;
  // A lone label that is not merged over columns is one whose value is empty.
  if (row.cells.length === 1) return null;
  // A label merged down from above has these as its values.
  if (row.cells.some(({ anchorRow }) => anchorRow !== row.row)) return null;
  return labels.map(({ text, column }) => ({ label: text, from: column }));
}

/**
 * Whether a row stands below an inner header as its content: its cells begin where columns of the
 * header do, and it opens with no label of the form. A lone cell over all columns is a title.
 *
 * @param hasContent whether rows below the header have been read: of a header that is one cell, the
 *   further rows are told from titles by their numbers.
 */
export function isBelow(
  row: GridRow,
  columns: readonly InnerColumn[],
  isLabel: (cell: GridCell) => boolean,
  hasContent: boolean,
): boolean {
  const own = row.cells.filter((cell) => isOwn(cell, row));
  const [first] = own;
  if (first === undefined || own.some((cell) => cell.anchorRow !== row.row)) return false;
  const starts = new Set(columns.map(({ from }) => from));
  if (!own.every(({ column }) => starts.has(column))) return false;
  if (FORM_TITLE.test(first.text)) return false;
  const [lead] = columns;
  const reach = Math.max(...row.cells.map(({ column }) => column));
  const isOverAll = own.length === 1 && columns.length > 1 && reach >= (columns[1]?.from ?? 0);
  if (isOverAll && first.column === lead?.from) return false;
  if (columns.length === 1 && hasContent && !NUMBERED.test(first.text)) return false;
  return !(isLabel(first) && LABEL.test(first.text.replace(/\s/gu, '')));
}
