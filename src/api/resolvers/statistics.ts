import { number, text } from '../../store/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { Context } from '../context.js';
import type { QueryResolvers, StatisticsResolvers } from '../generated/resolver-types.js';
import { countsByKind, countsBySeverity } from '../finding-counts.js';
import { MAX_PAGE } from '../paging/window.js';
import { edgeCounts, keyCounts, nodeCounts } from '../statistics.js';

export const statisticsQueries: Pick<QueryResolvers, 'statistics' | 'coverage'> = {
  statistics: () => ({ of: 'everything' }),
  coverage: (_query, _args, context) => context.coverage,
};

export const statistics: StatisticsResolvers = {
  nodes: async (_all, _args, { once }) => [...nodeCounts(await once('nodeCounts'))],
  edges: async (_all, _args, { once }) => [...edgeCounts(await once('edgeCounts'))],
  itemsByType: async (_all, _args, { once }) => [...keyCounts(await once('itemsByType'))],
  itemsByOrgan: async (_all, { first }, { once }) => {
    return keyCounts(await once('itemsByOrgan')).slice(0, checkFirst(first));
  },
  citationsByVia: async (_all, _args, { once }) => [...keyCounts(await once('citationsByVia'))],
  citationsByLevel: async (_all, _args, { once }) => [...keyCounts(await once('citationsByLevel'))],
  findingsByKind: async (_all, _args, { once }) => countsByKind(await once('findingTotals')),
  findingsBySeverity: async (_all, _args, { once }) => {
    return countsBySeverity(await once('findingTotals'));
  },
  mostCitedLaws: async (_all, { first }, context) => {
    const counts = await mostCited(context, 'mostCitedLaws', first);
    const laws = counts.map(async ({ id, count }) => {
      return { law: await context.nodes.require(id, 'Law'), count };
    });
    return Promise.all(laws);
  },
  mostCitedArticles: async (_all, { first }, context) => {
    const counts = await mostCited(context, 'mostCitedArticles', first);
    const articles = counts.map(async ({ id, count }) => {
      return { article: await context.nodes.require(id, 'Article'), count };
    });
    return Promise.all(articles);
  },
};

async function mostCited(
  context: Context,
  statement: string,
  first: number,
): Promise<readonly { readonly id: string; readonly count: number }[]> {
  const limit = checkFirst(first);
  if (limit === 0) return [];
  const rows = await context.read(statement, { limit });
  return rows.map((row) => ({ id: text(row, 'id'), count: number(row, 'total') }));
}

function checkFirst(first: number): number {
  if (first >= 0 && first <= MAX_PAGE) return first;
  throw new FamaiError('PAGE_SIZE_INVALID', `first is ${first}`);
}
