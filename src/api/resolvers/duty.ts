import type { DutyResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { rootPage } from '../paging/store-source.js';
import { assignments } from './assignments.js';
import { cites } from './citations.js';
import { checkIdOrNull } from './lists.js';
import { sources } from './sources.js';

export const dutyQueries: Pick<QueryResolvers, 'duties'> = {
  duties: (_query, args, context) => {
    const filter = {
      item: checkIdOrNull(args.filter?.item),
      division: args.filter?.division ?? null,
      label: args.filter?.label ?? null,
      textContains: args.filter?.textContains ?? null,
      cites: checkIdOrNull(args.filter?.cites),
    };
    const edges = nodeEdges(context, 'Duty');
    return rootPage(context, { list: 'duties', filter, edges }, args);
  },
};

export const duty: DutyResolvers = {
  item: ({ itemId }, _args, context) => context.nodes.require(itemId, 'PowerItem'),
  divisions: assignments,
  basis: cites,
  sources,
};
