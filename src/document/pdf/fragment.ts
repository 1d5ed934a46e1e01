import type { Flow } from './cell-flow.js';

/** A cell of the part of a table that is on one page. Rows and columns count from 0. */
export interface FragmentCell {
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly flow: Flow;
}

/** The part of a table that is on one page. */
export interface Fragment {
  /** Where the columns begin and the last one ends. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly FragmentCell[];
}

/** What stands on a page, from top to bottom. */
export type Block =
  | { readonly kind: 'words'; readonly text: string; readonly y: number }
  | { readonly kind: 'table'; readonly fragment: Fragment; readonly y: number };
