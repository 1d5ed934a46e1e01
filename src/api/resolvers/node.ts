import { FamaiError } from '../../errors/famai-error.js';
import type {
  CitedProvisionResolvers,
  CitingNodeResolvers,
  EntityResolvers,
  NodeResolvers,
  QueryResolvers,
} from '../generated/resolver-types.js';
import { checkId } from './lists.js';

const MAX_NODES = 200;

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_query, { id }, context) => context.nodes.load(checkId(id)),
  nodes: (_query, { ids }, context) => {
    if (ids.length > MAX_NODES) {
      throw new FamaiError('PAGE_SIZE_INVALID', `${ids.length} ids were given`, {
        mend: `Ask for up to ${MAX_NODES} at a time.`,
      });
    }
    return Promise.all(ids.map((id) => context.nodes.load(checkId(id))));
  },
};

export const node: NodeResolvers = { __resolveType: ({ kind }) => kind };
export const entity: EntityResolvers = { __resolveType: ({ kind }) => kind };
export const citedProvision: CitedProvisionResolvers = { __resolveType: ({ kind }) => kind };
export const citingNode: CitingNodeResolvers = { __resolveType: ({ kind }) => kind };
