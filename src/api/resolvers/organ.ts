import type { OrganResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage, rootPage } from '../paging/store-source.js';
import { sources } from './sources.js';

export const organQueries: Pick<QueryResolvers, 'organs'> = {
  organs: (_query, args, context) => {
    const filter = { nameContains: args.filter?.nameContains ?? null };
    const edges = nodeEdges(context, 'Organ');
    return rootPage(context, { list: 'organs', filter, edges }, args);
  },
};

export const organ: OrganResolvers = {
  divisions: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'Division');
    return childPage(context, { list: 'organDivisions', parent: id, filter: {}, edges }, args);
  },
  powerItems: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'PowerItem');
    return childPage(context, { list: 'organItems', parent: id, filter: {}, edges }, args);
  },
  sources,
};
