import { numberOrNull, textOrNull } from '../../store/row.js';
import type { GraphEdgeResolvers } from '../generated/resolver-types.js';
import { evidenceRecord } from '../records/evidence.js';
import { document } from './sources.js';

/** An edge of a walk is drawn bare; what it says is read for the edges that are shown. */
export const graphEdge: GraphEdgeResolvers = {
  scope: async (edge, _args, { edgeProps }) => textOrNull(await edgeProps.load(edge), 'scope'),
  // Other edges may have a property `kind` or `score` of another sense.
  change: async (edge, _args, { edgeProps }) => {
    return edge.kind === 'SUCCEEDED_BY' ? textOrNull(await edgeProps.load(edge), 'kind') : null;
  },
  score: async (edge, _args, { edgeProps }) => {
    return edge.kind === 'SUCCEEDED_BY' ? numberOrNull(await edgeProps.load(edge), 'score') : null;
  },
  evidence: async (edge, _args, { edgeProps }) => {
    const props = await edgeProps.load(edge);
    return textOrNull(props, 'raw') === null ? null : evidenceRecord(props);
  },
  document: async (edge, _args, context) => {
    const documentId = textOrNull(await context.edgeProps.load(edge), 'document');
    return document({ documentId }, {}, context);
  },
};
