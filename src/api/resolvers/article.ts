import { numberOrNull, map, textOrNull } from '../../store/row.js';
import type { Context } from '../context.js';
import type { ArticleResolvers } from '../generated/resolver-types.js';
import type { CitedArticlePage, SuccessionPage } from '../mappers.js';
import { edgesOf, evidenceEdges, nodeEdges } from '../paging/edges.js';
import { childPage } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import { articleEId, paragraphsOf } from '../paragraphs.js';
import { citedBy, cites } from './citations.js';
import { idsUnder } from './lists.js';
import { reliantItemPage } from './reliant-items.js';
import { sources } from './sources.js';

export const article: ArticleResolvers = {
  eId: articleEId,
  paragraphs: paragraphsOf,
  law: ({ lawId }, _args, context) => context.nodes.require(lawId, 'Law'),
  version: ({ versionId }, _args, context) => context.nodes.require(versionId, 'LawVersion'),
  citedBy: async ({ id }, args, context) => {
    return citedBy(context, id, await versionsOf(context, id, args.allVersions), args);
  },
  cites,
  powerItems: async ({ id }, args, context) => {
    const articles = await versionsOf(context, id, args.allVersions);
    return reliantItemPage(context, id, articles, args);
  },
  penalises: ({ id }, args, context) => penalties(context, 'penalises', id, args),
  penalisedBy: ({ id }, args, context) => penalties(context, 'penalisedBy', id, args),
  predecessors: ({ id }, args, context) => successions(context, 'predecessors', id, args),
  successors: ({ id }, args, context) => successions(context, 'successors', id, args),
  otherVersions: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'Article');
    return childPage(context, { list: 'otherVersions', parent: id, filter: {}, edges }, args);
  },
  sources,
};

/** The article alone, or the article of its number in every version of the law. */
async function versionsOf(
  context: Context,
  id: string,
  allVersions: boolean,
): Promise<readonly string[]> {
  if (!allVersions) return [id];
  const ids = await idsUnder(context, 'sameArticles', id);
  return [...new Set([id, ...ids])].sort();
}

function penalties(
  context: Context,
  list: 'penalises' | 'penalisedBy',
  id: string,
  args: PageArgs,
): CitedArticlePage {
  const edges = evidenceEdges(context, 'Article');
  return childPage(context, { list, parent: id, filter: {}, edges }, args);
}

function successions(
  context: Context,
  list: 'predecessors' | 'successors',
  id: string,
  args: PageArgs,
): SuccessionPage {
  const childList = {
    list,
    parent: id,
    filter: {},
    edges: (rows: Parameters<ReturnType<typeof nodeEdges>>[0]) =>
      edgesOf(context, ['Article'], rows, ({ cursor, row }, node) => {
        const props = map(row, 'edge');
        const change = textOrNull(props, 'kind');
        return { cursor, node, change, score: numberOrNull(props, 'score') };
      }),
  };
  return childPage(context, childList, args);
}
