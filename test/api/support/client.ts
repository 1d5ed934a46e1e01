import { createApi } from '../../../src/api/create-api.js';
import type { Revisions } from '../../../src/api/revisions.js';
import type { Limits } from '../../../src/api/limits.js';
import { serve } from '../../../src/api/serve.js';
import { extractCitations } from '../../../src/citation/extract.js';
import type { FactSet } from '../../../src/graph/facts.js';
import type { GraphStore } from '../../../src/store/port.js';
import { replaceSource } from '../../../src/store/replace-source.js';

/** What the service answered. */
export interface Answer {
  readonly status: number;
  readonly body: GraphqlBody;
  readonly text: string;
}

export interface GraphqlBody {
  readonly data?: Data;
  readonly errors?: readonly GraphqlError[];
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly object[];
  readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
}

/** A JSON value that a test walks into; what is not there is undefined. */
export type Json = null | boolean | number | string | readonly Json[] | Data;
export interface Data {
  readonly [field: string]: Json;
}

/** A real server on a free port, with a client. */
export interface TestApi {
  readonly url: string;
  readonly store: GraphStore;
  /** Names of the statements sent since the last call of `forget`. */
  readonly sent: readonly string[];
  /** Errors reported as faults of the service. */
  readonly faults: readonly unknown[];
  forget(): void;
  ask(query: string, variables?: object, signal?: AbortSignal): Promise<Answer>;
  /** The data of a query that must succeed. */
  data(query: string, variables?: object): Promise<Data>;
  load(facts: FactSet): Promise<void>;
  close(): Promise<void>;
}

export async function startApi(
  store: GraphStore,
  limits?: Partial<Limits>,
  revisions?: Revisions,
): Promise<TestApi> {
  const sent: string[] = [];
  const faults: unknown[] = [];
  const stop = store.observe((statement) => void sent.push(statement.name));
  const { app } = createApi({
    store,
    extract: (text) => extractCitations(text).citations,
    report: (error) => void faults.push(error),
    ...(revisions === undefined ? {} : { revisions }),
    ...(limits === undefined ? {} : { limits }),
  });
  const serving = await serve({ app, host: '127.0.0.1', port: 0 });
  const ask: TestApi['ask'] = (query, variables, signal) =>
    post(`${serving.url}/graphql`, { query, variables }, signal);
  return {
    url: serving.url,
    store,
    sent,
    faults,
    forget: () => void sent.splice(0),
    ask,
    data: async (query, variables) => {
      const { body } = await ask(query, variables);
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors, null, 2));
      return body.data ?? {};
    },
    load: async (facts) => {
      await store.write((tx) => replaceSource(tx, facts));
    },
    close: async () => {
      stop();
      await serving.close();
    },
  };
}

export async function post(url: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  return send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
}

export async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const body = JSON.parse(text) as GraphqlBody;
  return { status: response.status, body, text };
}
