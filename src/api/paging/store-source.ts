import { isWhole, map, text } from '../../store/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { Params, Row, Value } from '../../store/port.js';
import type { Context } from '../context.js';
import { pageOf, type Page } from './page.js';
import type { CursorRow, Keyed, PageSource } from './source.js';
import type { PageArgs, Window } from './window.js';

/** A row of a page statement. */
export interface ListRow extends Keyed {
  readonly row: Row;
}

/** A list that the store holds, read by the statements `<list>Page` and `<list>Count`. */
export interface StoreList<E> {
  readonly list: string;
  /** Parameters that decide what is in the list. */
  readonly filter: Params;
  /** Name and direction of the order, and the parameters that only the page statement has. */
  readonly order?: { readonly name: string; readonly descending: boolean; readonly params: Params };
  edges(rows: readonly CursorRow<ListRow>[]): Promise<readonly E[]>;
}

/** A list under a node: read for all parents that are asked for at the same time at once. */
export interface ChildList<E> extends StoreList<E> {
  readonly parent: string | ParentWithTargets;
}

/** A parent whose list is that of some other nodes. */
export interface ParentWithTargets {
  readonly [name: string]: string | readonly string[];
  readonly key: string;
  readonly targets: readonly string[];
}

/** Runs a statement of a list; `again` reads anew what the request may hold already. */
type Run = (statement: string, params: Params, again?: boolean) => Promise<readonly Row[]>;

/** A page of a list of the whole graph. */
export function rootPage<E>(context: Context, list: StoreList<E>, args: PageArgs): Page<E> {
  const run: Run = (statement, params) => context.read(statement, params);
  return pageOf(storeSource(list, null, run), args);
}

/** A page of a list under a node. */
export function childPage<E>(context: Context, list: ChildList<E>, args: PageArgs): Page<E> {
  const { parent } = list;
  const key = typeof parent === 'string' ? parent : parent.key;
  const run: Run = (statement, params, again) => {
    const request = { statement, params, parent, key };
    if (again === true) context.underParent.clear(request);
    return context.underParent.load(request);
  };
  return pageOf(storeSource(list, parent, run), args);
}

function storeSource<E>(list: StoreList<E>, parent: Value, run: Run): PageSource<ListRow, E> {
  const { filter, order } = list;
  return {
    list: {
      order: order === undefined ? list.list : `${list.list} ${order.name}`,
      filter: JSON.stringify([parent, filter]),
    },
    descending: order?.descending ?? false,
    rows: async (window: Window) => {
      const params = { ...filter, ...order?.params, ...window };
      const rows = await wholeRows(run, `${list.list}Page`, params);
      return rows.map((row) => ({ key: text(row, 'key'), row }));
    },
    edges: (rows) => list.edges(rows),
    total: async () => {
      const [row] = await run(`${list.list}Count`, filter);
      return typeof row?.['total'] === 'number' ? row['total'] : 0;
    },
  };
}

const ATTEMPTS = 5;

/**
 * Rows of which nothing was removed while they were read. Leaving out what was would make a page
 * short, and a short page says that nothing follows: so it is read again.
 *
 * @throws FamaiError STORE_CONFLICT where the graph does not come to rest
 */
async function wholeRows(run: Run, statement: string, params: Params): Promise<readonly Row[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const rows = await run(statement, params, attempt > 0);
    if (rows.every(isStill)) return rows;
  }
  throw new FamaiError('STORE_CONFLICT', 'the graph was changed while it was being read');
}

function isStill(row: Row): boolean {
  const isThere = isWhole(row, 'key', 'node');
  return isThere && (row['edge'] === undefined || isWhole(map(row, 'edge'), 'id'));
}
