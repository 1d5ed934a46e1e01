import type { QueryResolvers, SourceDocumentResolvers } from '../generated/resolver-types.js';
import { nodeEdges } from '../paging/edges.js';
import { childPage, rootPage } from '../paging/store-source.js';
import { findingsOfDocument } from './findings.js';
import { sources } from './sources.js';
import { unresolvedOfDocument } from './unresolved.js';

export const sourceQueries: Pick<QueryResolvers, 'sources'> = {
  sources: (_query, args, context) => {
    const edges = nodeEdges(context, 'SourceDocument');
    return rootPage(context, { list: 'documents', filter: {}, edges }, args);
  },
};

export const sourceDocument: SourceDocumentResolvers = {
  problems: ({ problems }) => [...problems],
  powerItems: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'PowerItem');
    return childPage(context, { list: 'documentItems', parent: id, filter: {}, edges }, args);
  },
  findings: ({ id }, args, context) => findingsOfDocument(context, id, args),
  unresolved: ({ id }, args, context) => unresolvedOfDocument(context, id, args),
  sources,
};
