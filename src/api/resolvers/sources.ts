import type { Context } from '../context.js';
import type { SourceDocumentPage } from '../mappers.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import type { SourceDocumentRecord } from '../records/source-document.js';

/** The documents that speak of a node: the field `sources` of every kind of node. */
export function sources(
  { id }: { readonly id: string },
  args: PageArgs,
  context: Context,
): SourceDocumentPage {
  const edges = nodeEdges(context, 'SourceDocument');
  return childPage(context, { list: 'documentsOf', parent: id, filter: {}, edges }, args);
}

/** The document that an edge or a node names, where it names one. */
export function document(
  { documentId }: { readonly documentId: string | null },
  _args: unknown,
  context: Context,
): Promise<SourceDocumentRecord | null> {
  return documentId === null
    ? Promise.resolve(null)
    : context.nodes.loadAs(documentId, ['SourceDocument']);
}
