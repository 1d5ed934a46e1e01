import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphStore } from '../store/port.js';
import { createContext } from './context.js';
import type { Extract } from './extract.js';
import { graphqlServer } from './graphql-server.js';
import { Gate } from './loaders/gate.js';
import { requestSignal } from './http/deadline.js';
import { errorHandler, notFound } from './http/errors.js';
import type { Report } from './http/format-error.js';
import { health } from './http/health.js';
import { requestGuard } from './http/request-guard.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';

export interface ApiOptions {
  readonly store: GraphStore;
  readonly extract: Extract;
  /** Serves the landing page and what it draws on; lets every other request through. */
  readonly dashboard?: express.RequestHandler;
  readonly limits?: Partial<Limits>;
  /** Is told faults of ours in full; they go to standard error where it is not given. */
  readonly report?: Report;
}

export interface Api {
  readonly app: express.Express;
}

/** Leaves threads of the embedded store and connections of Neo4j's pool to quick queries. */
const WALK_STEPS_AT_A_TIME = 2;

/** The HTTP application: `/graphql`, `/health`, and the dashboard where one is given. */
export function createApi(options: ApiOptions): Api {
  const { store, extract, dashboard, report = reportToStderr } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const server = graphqlServer(limits, report);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  const gate = new Gate(WALK_STEPS_AT_A_TIME);
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', health(store));
  // Before /graphql: a person who opens that address in a browser is shown GraphiQL.
  if (dashboard !== undefined) app.use(dashboard);
  app.use(
    '/graphql',
    requestGuard,
    express.json({ limit: limits.bodyBytes, strict: false }),
    expressMiddleware(server, {
      context: ({ res }) => {
        const signal = requestSignal(res, limits.deadlineMs);
        const timeoutMs = limits.deadlineMs;
        return Promise.resolve(createContext({ store, extract, signal, timeoutMs, gate }));
      },
    }),
  );
  app.use(notFound);
  app.use(errorHandler(report));
  return { app };
}

function reportToStderr(error: unknown): void {
  console.error(error);
}
