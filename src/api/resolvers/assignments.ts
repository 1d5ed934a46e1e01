import type { NodeKind } from '../../graph/kinds.js';
import type { Context } from '../context.js';
import type {
  AssignedCaseEdgeResolvers,
  AssignedDutyEdgeResolvers,
  AssignedItemEdgeResolvers,
  AssignmentEdgeResolvers,
} from '../generated/resolver-types.js';
import type { AssignmentPage } from '../mappers.js';
import { edgesOf } from '../paging/edges.js';
import type { Page } from '../paging/page.js';
import type { CursorRow } from '../paging/source.js';
import { childPage, type ListRow } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import { assignmentEdge, type AssignmentEdgeRecord } from '../records/assignment-edge.js';
import type { RecordOf } from '../records/entity.js';
import { document } from './sources.js';

export const assignmentEdgeFields: AssignmentEdgeResolvers = { document };
export const assignedItemEdgeFields: AssignedItemEdgeResolvers = { document };
export const assignedDutyEdgeFields: AssignedDutyEdgeResolvers = { document };
export const assignedCaseEdgeFields: AssignedCaseEdgeResolvers = { document };

/** The divisions that a node is assigned to: the field `divisions` of items, duties and cases. */
export function assignments(
  { id }: { readonly id: string },
  args: PageArgs,
  context: Context,
): AssignmentPage {
  return assignmentPage(context, 'assignments', 'Division', id, args);
}

/** A page of assignments, seen from the end that is `parent`. */
export function assignmentPage<K extends NodeKind>(
  context: Context,
  list: string,
  kind: K,
  parent: string,
  args: PageArgs,
): Page<AssignmentEdgeRecord<RecordOf<K>>> {
  const edges = (
    rows: readonly CursorRow<ListRow>[],
  ): Promise<readonly AssignmentEdgeRecord<RecordOf<K>>[]> =>
    edgesOf(context, [kind], rows, assignmentEdge);
  return childPage(context, { list, parent, filter: {}, edges }, args);
}
