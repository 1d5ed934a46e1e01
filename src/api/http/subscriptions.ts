import type { RequestHandler, Response } from 'express';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { ERROR_CODES } from '../../errors/codes.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { callerSignal, deadlineSignal } from './deadline.js';
import { EventStream } from './event-stream.js';
import { sendError } from './errors.js';
import { formatError, type Report } from './format-error.js';
import {
  asRequestFault,
  prepareSubscription,
  readOperation,
  type Operation,
} from './prepare-subscription.js';

export interface SubscriptionOptions {
  readonly schema: () => Promise<GraphQLSchema>;
  readonly limits: Limits;
  readonly report: Report;
  readonly context: (signal: AbortSignal) => Context;
}

/**
 * Serves subscriptions as GraphQL over SSE has them (distinct connections mode): POST with
 * `Accept: text/event-stream`. A stream has no deadline, each result on it has. What is wrong with
 * an operation is told on the stream, since that protocol has it there; other requests pass on.
 */
export function subscriptions(options: SubscriptionOptions): RequestHandler {
  const { limits } = options;
  let open = 0;
  return (request, response, next) => {
    const isStream = request.headers.accept?.includes('text/event-stream') ?? false;
    if (request.method !== 'POST' || !isStream) {
      next();
      return;
    }
    if (open >= limits.streams) {
      const why = `${open} subscriptions are open, the limit is ${limits.streams}`;
      const mend = 'End another subscription, or try again later.';
      sendError(response, new FamaiError('QUERY_TOO_COSTLY', why, { mend }), 503);
      return;
    }
    const operation = readOperation(request.body);
    if (operation === null) {
      sendError(response, new FamaiError('QUERY_INVALID', 'the body is no GraphQL request'));
      return;
    }
    open += 1;
    response.once('close', () => (open -= 1));
    serve(options, operation, response).catch(next);
  };
}

async function serve(
  options: SubscriptionOptions,
  operation: Operation,
  response: Response,
): Promise<void> {
  const { limits, report } = options;
  const signal = callerSignal(response);
  const stream = new EventStream(response, limits.heartbeatMs);
  const tell = async ({ errors, ...result }: Result): Promise<void> => {
    const shown = errors?.map((error) => formatError(report)(error.toJSON(), error));
    await stream.next(shown === undefined ? result : { ...result, errors: shown });
  };
  try {
    for await (const result of results(options, operation, signal)) await tell(result);
  } catch (error) {
    if (!signal.aborted) await tell({ errors: [asGraphql(error)] });
  } finally {
    stream.complete();
  }
}

type Result = Readonly<Record<string, unknown>> & { readonly errors?: readonly GraphQLError[] };

/** The results of a subscription, or the one that says what is wrong with it. */
async function* results(
  options: SubscriptionOptions,
  operation: Operation,
  signal: AbortSignal,
): AsyncGenerator<Result, void> {
  const schema = await options.schema();
  const document = prepareSubscription(schema, operation, options.limits);
  if (Array.isArray(document)) {
    yield { errors: document as readonly GraphQLError[] };
    return;
  }
  const asked = argsOf(schema, document as DocumentNode, operation);
  const events = await createSourceEventStream({ ...asked, contextValue: options.context(signal) });
  if (!(Symbol.asyncIterator in events)) {
    yield { errors: (events.errors ?? []).map(asRequestFault) };
    return;
  }
  for await (const rootValue of events) {
    // Each result reads the graph as it is now, and has a deadline of its own.
    const deadline = deadlineSignal(signal, options.limits.deadlineMs);
    const contextValue = options.context(deadline.signal);
    try {
      yield { ...(await execute({ ...asked, rootValue, contextValue })) };
    } finally {
      deadline.clear();
    }
  }
}

function argsOf(schema: GraphQLSchema, document: DocumentNode, asked: Operation): ExecutionArgs {
  const { variables: variableValues, operationName } = asked;
  return { schema, document, variableValues, operationName };
}

function asGraphql(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof FamaiError ? error.code : 'INTERNAL';
  const extensions = { code, mend: ERROR_CODES[code].mend };
  return new GraphQLError(originalError.message, { originalError, extensions });
}
