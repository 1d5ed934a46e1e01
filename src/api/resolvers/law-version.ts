import type { LawVersionResolvers } from '../generated/resolver-types.js';
import { evidenceEdges, nodeEdges } from '../paging/edges.js';
import { childPage } from '../paging/store-source.js';
import { lastDay, versionTimes } from '../version-times.js';
import { citedBy } from './citations.js';
import { sources } from './sources.js';

export const lawVersion: LawVersionResolvers = {
  law: ({ lawId }, _args, context) => context.nodes.require(lawId, 'Law'),
  articles: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'Article');
    return childPage(context, { list: 'articles', parent: id, filter: {}, edges }, args);
  },
  validUntil: async ({ id, lawId }, _args, context) => {
    return lastDay(await versionTimes(context, lawId), id);
  },
  splitDates: ({ splitDates }) => [...splitDates],
  basedOn: ({ id }, args, context) => {
    const edges = evidenceEdges(context, 'Law');
    return childPage(context, { list: 'basedOn', parent: id, filter: {}, edges }, args);
  },
  citedBy: ({ id }, args, context) => citedBy(context, id, [id], args),
  sources,
};
