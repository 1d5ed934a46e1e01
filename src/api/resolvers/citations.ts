import { text } from '../../store/row.js';
import type { Context } from '../context.js';
import type { CitationPage, CitedByEdgeRecord, CitedByPage } from '../mappers.js';
import { evidenceEdges } from '../paging/edges.js';
import type { CursorRow } from '../paging/source.js';
import { childPage, type ListRow } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import type { CitingKind } from '../generated/resolver-types.js';

const PROVISIONS = ['Article', 'LawVersion', 'Law'] as const;
const CITING = ['PowerItem', 'Duty', 'AccountabilityCase', 'Article'] as const;

export interface ViaArgs extends PageArgs {
  readonly via?: readonly string[] | null;
}

export interface CitedByArgs extends ViaArgs {
  readonly kinds?: readonly CitingKind[] | null;
}

/** What a node cites: `basis` of items, duties and cases, `cites` of articles. */
export function cites(
  { id }: { readonly id: string },
  args: ViaArgs,
  context: Context,
): CitationPage {
  const edges = evidenceEdges(context, ...PROVISIONS);
  const filter = { via: args.via ?? null };
  return childPage(context, { list: 'cites', parent: id, filter, edges }, args);
}

/** What cites any of some provisions, seen from the node that stands for them. */
export function citedBy(
  context: Context,
  id: string,
  targets: readonly string[],
  args: CitedByArgs,
): CitedByPage {
  const filter = { via: args.via ?? null, kinds: args.kinds ?? null };
  const edges = (rows: readonly CursorRow<ListRow>[]): Promise<readonly CitedByEdgeRecord[]> =>
    citedByEdges(context, rows);
  return childPage(context, { list: 'citedBy', parent: { key: id, targets }, filter, edges }, args);
}

async function citedByEdges(
  context: Context,
  rows: readonly CursorRow<ListRow>[],
): Promise<readonly CitedByEdgeRecord[]> {
  const [edges, targets] = await Promise.all([
    Promise.all(rows.map((row) => evidenceEdges(context, ...CITING)([row]))),
    Promise.all(rows.map(({ row }) => context.nodes.loadAs(text(row, 'target'), PROVISIONS))),
  ]);
  return edges.flatMap(([edge], index) => {
    const target = targets[index] ?? null;
    return edge === undefined || target === null ? [] : [{ ...edge, target }];
  });
}
