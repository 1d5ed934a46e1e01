import type { GraphEdge } from '../../analysis/graph-edge.js';
import type { Path } from '../../analysis/path.js';
import { reliantItems } from '../../analysis/reliance.js';
import { isWhole, maps, text } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { Context } from '../context.js';
import type { RelianceEdgeRecord, ReliantItemPage } from '../mappers.js';
import { edgesOf } from '../paging/edges.js';
import type { CursorRow } from '../paging/source.js';
import { childPage, type ListRow } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import type { PowerItemRecord } from '../records/power-item.js';
import { checkDepth, walkPage } from './walk-page.js';

export interface ReliantArgs extends PageArgs {
  readonly transitive: boolean;
  readonly maxDepth: number;
}

/** The power items that rely on any of some articles, under the article that stands for them. */
export function reliantItemPage(
  context: Context,
  id: string,
  articles: readonly string[],
  args: ReliantArgs,
): ReliantItemPage {
  const maxDepth = checkDepth(args.maxDepth);
  if (!args.transitive) return directPage(context, id, articles, args);
  const options = { maxDepth, signal: context.signal };
  const list = { order: 'powerItems', filter: JSON.stringify([id, articles, maxDepth]) };
  const found = (): ReturnType<typeof reliantItems> =>
    reliantItems(context.expand, articles, options);
  return walkPage(context, list, ['PowerItem'], found, args);
}

/** Those that cite one in their own basis: a list that the store pages, however long it is. */
function directPage(
  context: Context,
  id: string,
  articles: readonly string[],
  args: PageArgs,
): ReliantItemPage {
  const parent = { key: id, targets: articles };
  const edges = (
    rows: readonly CursorRow<ListRow>[],
  ): Promise<readonly RelianceEdgeRecord<PowerItemRecord>[]> =>
    edgesOf(context, ['PowerItem'], rows, ({ cursor, row }, node) => {
      return { cursor, node, depth: 1, path: directPath(row) };
    });
  const page = childPage(context, { list: 'reliantItems', parent, filter: {}, edges }, args);
  return Object.assign(page, { truncated: () => Promise.resolve(null) });
}

/** One step, by the citations of the first of the articles that the item cites. */
function directPath(row: Row): Path {
  const from = text(row, 'node');
  const whole = maps(row, 'edges').filter((one) => isWhole(one, 'id', 'to'));
  const edges = whole.map((one): GraphEdge => {
    return { id: text(one, 'id'), kind: 'CITES', from, to: text(one, 'to') };
  });
  const to = edges[0]?.to ?? from;
  return [{ from, to, edges: edges.filter((edge) => edge.to === to) }];
}
