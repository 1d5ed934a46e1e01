import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { depthOf } from './depth.js';
import { fieldCost } from './field-cost.js';

/** Fields that are counted before a query counts as too large to be counted. */
const MAX_FIELDS = 50_000;

/**
 * Refuses a query that nests too deep or costs too much, after its variables are known and before
 * anything is run.
 */
export function costGuard(limits: Pick<Limits, 'cost' | 'depth'>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, operationName }) => {
          if (operation === undefined) return Promise.resolve();
          const variables = request.variables ?? {};
          refuseCostly({ schema, document, operation, operationName, variables }, limits);
          return Promise.resolve();
        },
      }),
  };
}

/** An operation that was validated, with the variables it is to run with. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws GraphQLError QUERY_TOO_COSTLY, with the cost or depth and its limit */
export function refuseCostly(asked: Asked, limits: Pick<Limits, 'cost' | 'depth'>): void {
  const { schema, document, operation, operationName, variables } = asked;
  const depth = depthOf(document, operation);
  if (depth > limits.depth) {
    const what = `the query nests ${depth} fields, the limit is ${limits.depth}`;
    throw tooCostly(what, { depth, limit: limits.depth });
  }
  const cost = costOf(schema, document, operationName, { ...variables });
  if (cost > limits.cost) throw costError(cost, limits.cost);
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [fieldCost],
      maxQueryNodes: MAX_FIELDS,
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    // Wrong variables are reported in full when the operation is run.
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('maximum allowed number of nodes') ? Infinity : 0;
  }
}

function costError(cost: number, limit: number): GraphQLError {
  const isCounted = Number.isFinite(cost);
  const shown = isCounted ? String(cost) : `more than ${MAX_FIELDS} fields`;
  return tooCostly(`the query costs ${shown}, the limit is ${limit}`, {
    cost: isCounted ? cost : MAX_FIELDS,
    limit,
  });
}

function tooCostly(message: string, details: Record<string, number>): GraphQLError {
  const code = 'QUERY_TOO_COSTLY';
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: 400 } } });
}
