import { compareCodePoints } from '../../graph/merge.js';
import type { Coverage } from '../coverage.js';
import type { Context } from '../context.js';
import { encodeCursor } from './cursor.js';
import type { PageInfo } from './page-info.js';
import type { CursorRow, Keyed, PageSource } from './source.js';
import { onFrom, pageWindow, readPageArgs, upTo, type Asked, type PageArgs } from './window.js';

/** A connection as its fields see it: GraphQL calls the methods that are asked for. */
export interface Page<E> {
  edges(): Promise<readonly E[]>;
  pageInfo(): PageInfo;
  totalCount(): Promise<number>;
  coverage(args: unknown, context: Context): Coverage;
}

/**
 * A page of a list. Arguments are checked at once; rows are read when edges or their place are
 * asked for, and counted when the count is, so neither answer depends on the other.
 *
 * @throws FamaiError PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function pageOf<R extends Keyed, E>(source: PageSource<R, E>, args: PageArgs): Page<E> {
  return new SourcePage(source, readPageArgs(source.list, args));
}

interface Loaded<R> {
  readonly rows: readonly CursorRow<R>[];
  /** Whether the list goes on at the side that the page was counted towards. */
  readonly hasMore: boolean;
}

class SourcePage<R extends Keyed, E> implements Page<E>, PageInfo {
  #loaded: Promise<Loaded<R>> | undefined;

  constructor(
    private readonly source: PageSource<R, E>,
    private readonly asked: Asked,
  ) {}

  async edges(): Promise<readonly E[]> {
    const { rows } = await this.#load();
    return this.source.edges(rows);
  }

  pageInfo(): PageInfo {
    return this;
  }

  totalCount(): Promise<number> {
    return this.source.total();
  }

  coverage(_args: unknown, context: Context): Coverage {
    return context.coverage;
  }

  async hasNextPage(): Promise<boolean> {
    const { before, fromEnd } = this.asked;
    if (!fromEnd && (await this.#load()).hasMore) return true;
    return before !== null && this.#any(onFrom(before, this.source.descending));
  }

  async hasPreviousPage(): Promise<boolean> {
    const { after, fromEnd } = this.asked;
    if (fromEnd && (await this.#load()).hasMore) return true;
    return after !== null && this.#any(upTo(after, this.source.descending));
  }

  async startCursor(): Promise<string | null> {
    return (await this.#load()).rows.at(0)?.cursor ?? null;
  }

  async endCursor(): Promise<string | null> {
    return (await this.#load()).rows.at(-1)?.cursor ?? null;
  }

  async #any(window: Parameters<PageSource<R, E>['rows']>[0]): Promise<boolean> {
    return (await this.source.rows(window)).length > 0;
  }

  #load(): Promise<Loaded<R>> {
    this.#loaded ??= this.#read();
    return this.#loaded;
  }

  async #read(): Promise<Loaded<R>> {
    const { source, asked } = this;
    const window = pageWindow(asked, source.descending);
    const rows = [...(await source.rows(window))].sort((a, b) => compareCodePoints(a.key, b.key));
    if (source.descending) rows.reverse();
    const hasMore = rows.length > asked.size;
    const kept = asked.fromEnd ? rows.slice(hasMore ? 1 : 0) : rows.slice(0, asked.size);
    const withCursors = kept.map((row) => ({ ...row, cursor: encodeCursor(source.list, row.key) }));
    return { rows: withCursors, hasMore };
  }
}
