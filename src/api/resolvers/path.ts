import type { Context } from '../context.js';
import type { PathResolvers, PathStepResolvers } from '../generated/resolver-types.js';
import type { EntityRecord } from '../records/entity.js';
import { FamaiError } from '../../errors/famai-error.js';

export const path: PathResolvers = {
  length: (steps) => steps.length,
  steps: (steps) => [...steps],
};

export const pathStep: PathStepResolvers = {
  from: ({ from }, _args, context) => requireNode(context, from),
  to: ({ to }, _args, context) => requireNode(context, to),
  edges: ({ edges }) => [...edges],
};

async function requireNode(context: Context, id: string): Promise<EntityRecord> {
  const node = await context.nodes.load(id);
  if (node !== null) return node;
  throw new FamaiError('STORE_CONFLICT', 'the graph was changed while it was being read');
}
