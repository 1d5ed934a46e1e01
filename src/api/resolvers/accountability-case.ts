import type { AccountabilityCaseResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage, rootPage } from '../paging/store-source.js';
import { assignments } from './assignments.js';
import { cites } from './citations.js';
import { checkIdOrNull } from './lists.js';
import { sources } from './sources.js';

export const accountabilityCaseQueries: Pick<QueryResolvers, 'accountabilityCases'> = {
  accountabilityCases: (_query, args, context) => {
    const filter = {
      item: checkIdOrNull(args.filter?.item),
      division: args.filter?.division ?? null,
      textContains: args.filter?.textContains ?? null,
      cites: checkIdOrNull(args.filter?.cites),
    };
    const edges = nodeEdges(context, 'AccountabilityCase');
    return rootPage(context, { list: 'cases', filter, edges }, args);
  },
};

export const accountabilityCase: AccountabilityCaseResolvers = {
  item: ({ itemId }, _args, context) => context.nodes.require(itemId, 'PowerItem'),
  divisions: assignments,
  basis: cites,
  penalises: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'PowerItem');
    return childPage(context, { list: 'penalisedItems', parent: id, filter: {}, edges }, args);
  },
  sources,
};
