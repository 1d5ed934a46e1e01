import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { costGuard } from './cost/cost-guard.js';
import { queriesOnly } from './cost/queries-only.js';
import { formatError, type Report } from './http/format-error.js';
import type { Limits } from './limits.js';
import { resolvers } from './resolvers/index.js';
import { typeDefs } from './type-defs.js';

export interface GraphqlServer {
  readonly server: ApolloServer<Context>;
  /** The schema that it serves, once it has started. */
  readonly schema: Promise<GraphQLSchema>;
}

/** Apollo Server as this service uses it: nothing is reported to anyone, no stack is shown. */
export function graphqlServer(limits: Limits, report: Report): GraphqlServer {
  let tell: (schema: GraphQLSchema) => void = () => undefined;
  const schema = new Promise<GraphQLSchema>((resolve) => (tell = resolve));
  const server = new ApolloServer<Context>({
    typeDefs: typeDefs(),
    resolvers,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [queriesOnly],
    formatError: formatError(report),
    logger: { ...silent, error: report },
    plugins: [
      costGuard(limits),
      {
        serverWillStart: (started) => {
          tell(started.schema);
          return Promise.resolve();
        },
      },
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  return { server, schema };
}

/** What goes wrong is told to `report`; the rest of Apollo's log is advice to developers. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined };
