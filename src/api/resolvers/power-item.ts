import { restsOn, type RelianceResult } from '../../analysis/reliance.js';
import type { PowerItemResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage } from '../paging/store-source.js';
import { assignments } from './assignments.js';
import { cites } from './citations.js';
import { findingsOfItem } from './findings.js';
import { idUnder } from './lists.js';
import { document, sources } from './sources.js';
import { unresolvedOfItem } from './unresolved.js';
import { checkDepth, walkPage } from './walk-page.js';

export const powerItem: PowerItemResolvers = {
  document,
  organ: async ({ id }, _args, context) => {
    const organ = await idUnder(context, 'organOfItem', id);
    return organ === null ? null : context.nodes.loadAs(organ, ['Organ']);
  },
  divisions: assignments,
  basis: cites,
  duties: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'Duty');
    return childPage(context, { list: 'itemDuties', parent: id, filter: {}, edges }, args);
  },
  cases: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'AccountabilityCase');
    return childPage(context, { list: 'itemCases', parent: id, filter: {}, edges }, args);
  },
  restsOn: ({ id }, args, context) => {
    const maxDepth = checkDepth(args.maxDepth);
    const list = { order: 'restsOn', filter: JSON.stringify([id, maxDepth]) };
    const walk = (): Promise<RelianceResult> =>
      restsOn(context.expand, id, { maxDepth, signal: context.signal });
    return walkPage(context, list, ['Article', 'LawVersion', 'Law'], walk, args);
  },
  findings: ({ id }, args, context) => findingsOfItem(context, id, args),
  unresolved: ({ id }, args, context) => unresolvedOfItem(context, id, args),
  sources,
};
