import { number, text } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { DivisionResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { rootPage } from '../paging/store-source.js';
import { assignmentPage } from './assignments.js';
import { idUnder } from './lists.js';
import { sources } from './sources.js';

export const divisionQueries: Pick<QueryResolvers, 'divisions'> = {
  divisions: (_query, args, context) => {
    const filter = {
      organ: args.filter?.organ ?? null,
      nameContains: args.filter?.nameContains ?? null,
      generic: args.filter?.generic ?? null,
    };
    const by = args.orderBy?.by ?? 'NAME';
    const direction = args.orderBy?.direction ?? 'ASC';
    const descending = direction === 'DESC';
    const order = { name: `${by} ${direction}`, descending, params: { by } };
    const edges = nodeEdges(context, 'Division');
    return rootPage(context, { list: 'divisions', filter, order, edges }, args);
  },
};

export const division: DivisionResolvers = {
  organ: async ({ id }, _args, context) => {
    const organ = await idUnder(context, 'organOfDivision', id);
    return organ === null ? null : context.nodes.loadAs(organ, ['Organ']);
  },
  load: async ({ id }, _args, context) => {
    const request = { statement: 'divisionLoad', params: {}, parent: id, key: id };
    const rows = await context.underParent.load(request);
    const items = countOf(rows, 'PowerItem');
    const duties = countOf(rows, 'Duty');
    const cases = countOf(rows, 'AccountabilityCase');
    return { items, duties, cases, total: items + duties + cases };
  },
  items: ({ id }, args, context) => {
    return assignmentPage(context, 'assignedItems', 'PowerItem', id, args);
  },
  duties: ({ id }, args, context) => {
    return assignmentPage(context, 'assignedDuties', 'Duty', id, args);
  },
  cases: ({ id }, args, context) => {
    return assignmentPage(context, 'assignedCases', 'AccountabilityCase', id, args);
  },
  sources,
};

function countOf(rows: readonly Row[], kind: string): number {
  const row = rows.find((one) => text(one, 'kind') === kind);
  return row === undefined ? 0 : number(row, 'total');
}
