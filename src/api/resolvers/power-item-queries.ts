import type { QueryResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { rootPage } from '../paging/store-source.js';
import { checkId, checkIdOrNull } from './lists.js';

export const powerItemQueries: Pick<QueryResolvers, 'powerItem' | 'powerItems'> = {
  powerItem: (_query, { id }, context) => context.nodes.loadAs(checkId(id), ['PowerItem']),
  powerItems: (_query, args, context) => {
    const filter = {
      types: args.filter?.types ?? null,
      organ: args.filter?.organ ?? null,
      division: args.filter?.division ?? null,
      document: checkIdOrNull(args.filter?.document),
      nameContains: args.filter?.nameContains ?? null,
      cites: checkIdOrNull(args.filter?.cites),
    };
    const by = args.orderBy?.by ?? 'LIST';
    const direction = args.orderBy?.direction ?? 'ASC';
    const descending = direction === 'DESC';
    const order = { name: `${by} ${direction}`, descending, params: { by } };
    const edges = nodeEdges(context, 'PowerItem');
    return rootPage(context, { list: 'powerItems', filter, order, edges }, args);
  },
};
