import { text } from '../../store/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import { NODE_KINDS } from '../../graph/kinds.js';
import type { Context } from '../context.js';
import { excerpt } from '../excerpt.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { SEARCH_MATCHES, type SearchEdgeRecord, type SearchMatch } from '../mappers.js';
import { edgesOf } from '../paging/edges.js';
import type { CursorRow } from '../paging/source.js';
import { rootPage, type ListRow } from '../paging/store-source.js';
import { readSearchQuery, type SearchQuery } from '../search-query.js';

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: (_query, args, context) => {
    const query = readSearchQuery(args.query);
    const { terms, phrase, lucene } = query;
    const kinds = args.kinds ?? null;
    const edges = (rows: readonly CursorRow<ListRow>[]): Promise<readonly SearchEdgeRecord[]> =>
      searchEdges(context, query, rows);
    const order = { name: 'best', descending: false, params: { phrase } };
    const list =
      lucene === null
        ? { list: 'search', filter: { terms, kinds }, order, edges }
        : { list: 'searchIndexed', filter: { terms, kinds, lucene }, order, edges };
    return Object.assign(rootPage(context, list, args), { terms });
  },
};

function searchEdges(
  context: Context,
  { terms }: SearchQuery,
  rows: readonly CursorRow<ListRow>[],
): Promise<readonly SearchEdgeRecord[]> {
  return edgesOf(context, NODE_KINDS, rows, ({ cursor, row }, node) => {
    const words = excerpt(text(row, 'text'), terms);
    return { cursor, node, match: matchOf(text(row, 'rank')), excerpt: words };
  });
}

function matchOf(rank: string): SearchMatch {
  const match = SEARCH_MATCHES[Number(rank)];
  if (match !== undefined) return match;
  throw new FamaiError('INTERNAL', `a search has no rank ${rank}`);
}
