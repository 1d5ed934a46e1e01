import { FamaiError } from '../../errors/famai-error.js';
import { decodeCursor, type ListId } from './cursor.js';

/** Paging arguments as GraphQL gives them: null and absent mean the same. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 200;

/** What of a list is asked for, in the list's own direction. */
export interface Asked {
  /** The key that edges lie behind; null for none. */
  readonly after: string | null;
  /** The key that edges lie before; null for none. */
  readonly before: string | null;
  /** Whether edges are counted from the end. */
  readonly fromEnd: boolean;
  readonly size: number;
}

/** What the store is asked for: rows with keys between two bounds, from one side. */
export interface Window {
  readonly lower: string;
  readonly upper: string | null;
  readonly backward: boolean;
  readonly limit: number;
}

/**
 * Reads paging arguments.
 *
 * @throws FamaiError PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function readPageArgs(list: ListId, args: PageArgs): Asked {
  const first = args.first ?? null;
  const last = args.last ?? null;
  const after = args.after ?? null;
  const before = args.before ?? null;
  if (first !== null && last !== null) {
    throw new FamaiError('PAGE_SIZE_INVALID', 'first and last are both given', {
      mend: 'Give `first` to page forward or `last` to page backward.',
    });
  }
  checkSize('first', first);
  checkSize('last', last);
  return {
    after: after === null ? null : decodeCursor(list, 'after', after),
    before: before === null ? null : decodeCursor(list, 'before', before),
    fromEnd: last !== null,
    size: first ?? last ?? DEFAULT_PAGE,
  };
}

function checkSize(argument: string, size: number | null): void {
  if (size === null || (size >= 0 && size <= MAX_PAGE)) return;
  throw new FamaiError('PAGE_SIZE_INVALID', `${argument} is ${String(size)}`);
}

/** The window of a page, with one row more than the page has: it tells whether edges follow. */
export function pageWindow(asked: Asked, descending: boolean): Window {
  const [lower, upper] = descending ? [asked.before, asked.after] : [asked.after, asked.before];
  const backward = asked.fromEnd !== descending;
  return { lower: lower ?? '', upper, backward, limit: asked.size + 1 };
}

/** A window with at most one row, there if any edge stands at or before the key in the list. */
export function upTo(key: string, descending: boolean): Window {
  return descending ? above(key) : { lower: '', upper: `${key}~`, backward: false, limit: 1 };
}

/** A window with at most one row, there if any edge stands at or behind the key in the list. */
export function onFrom(key: string, descending: boolean): Window {
  return descending ? { lower: '', upper: `${key}~`, backward: false, limit: 1 } : above(key);
}

/**
 * Rows at a key or above it. Keys end with an id of digits, letters and `-`, all below `~`, so
 * nothing lies between `…a~` and `…b`: a bound of that form lets the key itself in.
 */
function above(key: string): Window {
  const last = key.charCodeAt(key.length - 1);
  const lower = `${key.slice(0, -1)}${String.fromCharCode(last - 1)}~`;
  return { lower, upper: null, backward: false, limit: 1 };
}
