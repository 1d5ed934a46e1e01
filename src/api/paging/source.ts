import type { ListId } from './cursor.js';
import type { Window } from './window.js';

/** A row of a list, with the key that it is ordered by. */
export interface Keyed {
  readonly key: string;
}

/** A row of a page and its cursor. */
export type CursorRow<R> = R & { readonly cursor: string };

/** A list that pages are read from. */
export interface PageSource<R extends Keyed, E> {
  readonly list: ListId;
  /** Whether the list runs from the greatest key to the least. */
  readonly descending: boolean;
  /** The rows of a window, in any order. */
  rows(window: Window): Promise<readonly R[]>;
  /** The edges of rows; a row whose node is gone by now gives none. */
  edges(rows: readonly CursorRow<R>[]): Promise<readonly E[]>;
  /** Number of rows over all pages. */
  total(): Promise<number>;
}
