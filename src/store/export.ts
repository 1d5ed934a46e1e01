import { EDGE_KINDS, NODE_KINDS } from '../graph/kinds.js';
import { canonicalJson } from '../graph/merge.js';
import type { GraphStore, Params, Row } from './port.js';
import type { Statement } from './statement.js';
import { statement } from './statements.js';
import { pascalCase } from './write-facts.js';

/** The embedded store reads a whole kind for each page, so pages are not small. */
const PAGE_SIZE = 5_000;

/**
 * The whole graph as canonical JSON Lines, each string one line with its line feed: nodes
 * `{"id","kind","props"}` by kind (in the order of NODE_KINDS) and id, then edges
 * `{"document","from","id","kind","props","to"}` by kind and id. Keys are sorted and nulls left
 * out, so the same facts give the same bytes on every store. Hashes, which follow from the rest,
 * are not exported.
 *
 * Read page by page: a graph that is written to meanwhile may show some of the change.
 *
 * @throws FamaiError as the port says
 */
export async function* exportGraph(
  store: GraphStore,
  pageSize: number = PAGE_SIZE,
): AsyncGenerator<string, void, undefined> {
  const pages = (page: Statement, params: Params): AsyncIterable<Row> =>
    readPages(store, page, params, pageSize);
  for (const kind of NODE_KINDS) {
    for await (const { id, props } of pages(statement('exportNodes'), { kind })) {
      yield `${canonicalJson({ id, kind, props: withoutKeys(props, ['id']) })}\n`;
    }
  }
  for (const kind of EDGE_KINDS) {
    const page = statement(`export${pascalCase(kind)}`);
    for await (const { id, from, to, props } of pages(page, {})) {
      const { document } = props as Row;
      const rest = withoutKeys(props, ['id', 'document', 'hash']);
      yield `${canonicalJson({ document, from, id, kind, props: rest, to })}\n`;
    }
  }
}

/** The rows of a statement that takes `after` (an id) and `limit`, in the order of their ids. */
async function* readPages(
  store: GraphStore,
  page: Statement,
  params: Params,
  limit: number,
): AsyncGenerator<Row, void, undefined> {
  let after = '';
  for (;;) {
    const rows = await store.read((tx) => tx.run(page, { ...params, after, limit }));
    yield* rows;
    const last = rows.at(-1)?.['id'];
    if (rows.length < limit || typeof last !== 'string') return;
    after = last;
  }
}

function withoutKeys(props: unknown, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(props as Row).filter(([name]) => !names.includes(name)));
}
