import { neighbourhood } from '../../analysis/neighbourhood.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import type { EntityRecord } from '../records/entity.js';
import { checkId } from './lists.js';
import { checkLimit } from './trace.js';
import { checkDepth } from './walk-page.js';

const MAX_DEPTH = 5;
const MAX_NODES = 1_000;

export const neighbourhoodQueries: Pick<QueryResolvers, 'neighbourhood'> = {
  neighbourhood: async (_query, args, context) => {
    const id = checkId(args.id);
    const { signal, coverage } = context;
    const depth = checkDepth(args.depth, 0, MAX_DEPTH);
    const limit = checkLimit(args.limit, MAX_NODES);
    const center = await context.nodes.load(id);
    if (center === null) return { center, nodes: [], edges: [], truncated: null, coverage };
    const options = { depth, kinds: args.kinds ?? null, limit, signal };
    const found = await neighbourhood(context.expand, context.read, id, options);
    const nodes = await Promise.all(found.nodes.map((one) => context.nodes.load(one)));
    const held = nodes.filter((one): one is EntityRecord => one !== null);
    const ids = new Set(held.map((one) => one.id));
    // A node that is gone by now takes its edges with it.
    const edges = found.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return { center, nodes: held, edges, truncated: found.truncated, coverage };
  },
};
