import { trace } from '../../analysis/trace.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { checkId } from './lists.js';
import { checkDepth } from './walk-page.js';

const MAX_PATHS = 100;

export const traceQueries: Pick<QueryResolvers, 'trace'> = {
  trace: async (_query, args, context) => {
    const from = checkId(args.from);
    const to = checkId(args.to);
    const { signal, coverage } = context;
    const maxDepth = checkDepth(args.maxDepth);
    const limit = checkLimit(args.limit, MAX_PATHS);
    const [start, end] = await Promise.all([context.nodes.load(from), context.nodes.load(to)]);
    if (start === null || end === null) {
      return { from: start, to: end, paths: [], nodesSeen: 0, truncated: null, coverage };
    }
    const kinds = args.kinds ?? null;
    const options = { maxDepth, limit, direction: args.direction, kinds, signal };
    const found = await trace(context.expand, from, to, options);
    return { ...found, from: start, to: end, paths: [...found.paths], coverage };
  },
};

/**
 * How many things of a walk may be returned.
 *
 * @throws FamaiError PAGE_SIZE_INVALID
 */
export function checkLimit(limit: number, greatest: number): number {
  if (limit >= 1 && limit <= greatest) return limit;
  throw new FamaiError('PAGE_SIZE_INVALID', `limit is ${limit}`, {
    mend: `Ask for 1 to ${greatest}.`,
  });
}
