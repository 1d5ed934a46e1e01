import { reasonCounts, type ReasonCount } from '../coverage.js';
import type { Context } from '../context.js';
import type { QueryResolvers, UnresolvedResolvers } from '../generated/resolver-types.js';
import type { UnresolvedPage } from '../mappers.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage, rootPage } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import { checkIdOrNull } from './lists.js';
import { document, sources } from './sources.js';

const EVERYTHING = { reasons: null, column: null, item: null, document: null };

export const unresolvedQueries: Pick<QueryResolvers, 'unresolved'> = {
  unresolved: (_query, args, context) => {
    const filter = {
      reasons: args.filter?.reasons ?? null,
      column: args.filter?.column ?? null,
      item: checkIdOrNull(args.filter?.item),
      document: checkIdOrNull(args.filter?.document),
    };
    const edges = nodeEdges(context, 'Unresolved');
    const page = rootPage(context, { list: 'unresolved', filter, edges }, args);
    return Object.assign(page, { counts: () => counts(context, filter) });
  },
};

export const unresolved: UnresolvedResolvers = {
  item: ({ itemId }, _args, context) => {
    return itemId === null ? null : context.nodes.loadAs(itemId, ['PowerItem']);
  },
  article: ({ articleId }, _args, context) => {
    return articleId === null ? null : context.nodes.loadAs(articleId, ['Article']);
  },
  document,
  sources,
};

/** The unresolved places in the row of an item. */
export function unresolvedOfItem(context: Context, id: string, args: PageArgs): UnresolvedPage {
  return under(context, 'itemUnresolved', id, { ...EVERYTHING, item: id }, args);
}

/** The unresolved places of a document. */
export function unresolvedOfDocument(context: Context, id: string, args: PageArgs): UnresolvedPage {
  return under(context, 'documentUnresolved', id, { ...EVERYTHING, document: id }, args);
}

type Filter = Readonly<Record<'column' | 'item' | 'document', string | null>> & {
  readonly reasons: readonly string[] | null;
};

function under(
  context: Context,
  list: string,
  parent: string,
  filter: Filter,
  args: PageArgs,
): UnresolvedPage {
  const edges = nodeEdges(context, 'Unresolved');
  const page = childPage(context, { list, parent, filter: {}, edges }, args);
  return Object.assign(page, { counts: () => counts(context, filter) });
}

async function counts(context: Context, filter: Filter): Promise<readonly ReasonCount[]> {
  return reasonCounts(await context.read('unresolvedReasons', filter));
}
