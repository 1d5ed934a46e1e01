import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphStore } from '../store/port.js';
import { createContext, type Context, type LawWatch } from './context.js';
import type { Extract } from './extract.js';
import { graphqlServer } from './graphql-server.js';
import { Gate } from './loaders/gate.js';
import { requestSignal } from './http/deadline.js';
import { errorHandler, notFound } from './http/errors.js';
import type { Report } from './http/format-error.js';
import { health } from './http/health.js';
import { requestGuard } from './http/request-guard.js';
import { NO_REVISIONS, type Revisions } from './revisions.js';
import { subscriptions } from './http/subscriptions.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';

export interface ApiOptions {
  readonly store: GraphStore;
  readonly extract: Extract;
  /** Texts of laws, for impacts; without it no version is held. */
  readonly revisions?: Revisions;
  /** Where subscriptions hear of changed laws; without it there are none. */
  readonly watch?: LawWatch;
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
/** Aligning two texts takes the processor, which all requests share. */
const IMPACTS_AT_A_TIME = 1;

/** The HTTP application: `/graphql`, `/health`, and the dashboard where one is given. */
export function createApi(options: ApiOptions): Api {
  const { store, extract, revisions = NO_REVISIONS, watch = null, dashboard } = options;
  const { report = reportToStderr } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { server, schema } = graphqlServer(limits, report);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  const sources = { store, extract, revisions, watch };
  const gates = { gate: new Gate(WALK_STEPS_AT_A_TIME), impactGate: new Gate(IMPACTS_AT_A_TIME) };
  const context = (signal: AbortSignal): Context =>
    createContext({ ...sources, ...gates, signal, timeoutMs: limits.deadlineMs });
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', health(store));
  // Before /graphql: a person who opens that address in a browser is shown GraphiQL.
  if (dashboard !== undefined) app.use(dashboard);
  app.use(
    '/graphql',
    requestGuard,
    express.json({ limit: limits.bodyBytes, strict: false }),
    subscriptions({ schema: () => schema, limits, report, context }),
    expressMiddleware(server, {
      context: ({ res }) => Promise.resolve(context(requestSignal(res, limits.deadlineMs))),
    }),
  );
  app.use(notFound);
  app.use(errorHandler(report));
  return { app };
}

function reportToStderr(error: unknown): void {
  console.error(error);
}
