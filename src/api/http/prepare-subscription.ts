import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { refuseCostly } from '../cost/cost-guard.js';
import type { Limits } from '../limits.js';

/** A GraphQL request as its body has it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** The request in a body of JSON; null where it is none. */
export function readOperation(body: unknown): Operation | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  const given = variables ?? {};
  const name = operationName ?? null;
  const isRead = typeof query === 'string' && (name === null || typeof name === 'string');
  if (!isRead || typeof given !== 'object' || Array.isArray(given)) return null;
  return { query, variables: given as Readonly<Record<string, unknown>>, operationName: name };
}

/** The document of a subscription, or what is wrong with it. Nothing is run. */
export function prepareSubscription(
  schema: GraphQLSchema,
  { query, variables, operationName }: Operation,
  limits: Pick<Limits, 'cost' | 'depth' | 'tokens'>,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    const problems = validate(schema, document);
    if (problems.length > 0) return problems.map(asInvalid);
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      const what = 'only a subscription is streamed; ask a query without Accept: text/event-stream';
      return [asInvalid(new GraphQLError(what, { nodes: operation ?? null }))];
    }
    refuseCostly({ schema, document, operation, operationName, variables }, limits);
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [asRequestFault(error)];
  }
}

/** Gives an error that GraphQL itself made of a request our code for it; others stay as they are. */
export function asRequestFault(error: GraphQLError): GraphQLError {
  let inner = error;
  while (inner.originalError instanceof GraphQLError) inner = inner.originalError;
  const isOurs = inner.originalError !== undefined || inner.extensions['code'] !== undefined;
  return isOurs ? error : asInvalid(error);
}

function asInvalid({ message, nodes, source, positions }: GraphQLError): GraphQLError {
  const extensions = { code: 'QUERY_INVALID' };
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return new GraphQLError(message, { ...place, extensions });
}
