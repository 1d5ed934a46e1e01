import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createApi } from '../../src/api/create-api.js';
import { serve, type Serving } from '../../src/api/serve.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { send, startApi, type TestApi } from './support/client.js';

let store: GraphStore;
let api: TestApi;
beforeAll(async () => {
  store = await openStore({});
  api = await startApi(store);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const QUERY = '{ coverage { empty } }';
const DATA = { coverage: { empty: true } };

describe('GraphQL over HTTP', () => {
  test('GET with the header that no other site can send', async () => {
    const url = `${api.url}/graphql?query=${encodeURIComponent(QUERY)}`;
    const { status, body } = await send(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(status).toBe(200);
    expect(body.data).toEqual(DATA);
  });

  test('GET with variables and the name of an operation', async () => {
    const search = new URLSearchParams({
      query: 'query A($q: String!) { search(query: $q) { terms } } query B { coverage { laws } }',
      operationName: 'A',
      variables: JSON.stringify({ q: '保密' }),
    });
    const headers = { 'content-type': 'application/json' };
    const { body } = await send(`${api.url}/graphql?${search.toString()}`, { headers });
    expect(body.data).toEqual({ search: { terms: ['保密'] } });
  });

  test('the media type that is accepted is the one that comes', async () => {
    const accept = 'application/graphql-response+json';
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(response.headers.get('content-type')).toContain(accept);
    expect(response.headers.get('x-powered-by')).toBeNull();
    await response.text();
  });
});

describe('health', () => {
  test('is well with a store that answers', async () => {
    const response = await fetch(`${api.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', store: { kind: 'embedded' } });
  });

  test('says with a code when the store is away', async () => {
    const gone = await openStore({});
    const other = await startApi(gone);
    await gone.close();
    try {
      const { body } = await other.ask('{ laws { totalCount } }');
      expect(body.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    } finally {
      await other.close();
    }
  });

  test('answers 503 where Neo4j cannot be reached', async () => {
    const { Neo4jStore } = await import('../../src/store/neo4j/store.js');
    const away = new Neo4jStore({
      uri: 'bolt://127.0.0.1:1',
      user: 'neo4j',
      password: 'none',
      database: 'neo4j',
    });
    const other = await startApi(away);
    try {
      const response = await fetch(`${other.url}/health`);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        status: 'unavailable',
        code: 'STORE_UNAVAILABLE',
      });
    } finally {
      await other.close();
      await away.close();
    }
  });
});

describe('serving', () => {
  const app = (): express.Express => createApi({ store, extract: () => [] }).app;

  test('a port in use is a clear error', async () => {
    const port = Number(new URL(api.url).port);
    await expect(serve({ app: app(), host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
    });
  });

  test('an address of another machine is a clear error', async () => {
    await expect(serve({ app: app(), host: '203.0.113.7', port: 0 })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });

  test('closing lets a request under way finish and takes no further one', async () => {
    const slow = express();
    let arrived: () => void = () => undefined;
    const isThere = new Promise<void>((resolve) => (arrived = resolve));
    slow.get('/', (_request, response) => {
      arrived();
      setTimeout(() => response.send('late'), 300);
    });
    const serving = await serve({ app: slow, host: '127.0.0.1', port: 0 });
    const answer = fetch(serving.url).then((response) => response.text());
    await isThere;
    const closed = serving.close();
    expect(await answer).toBe('late');
    await closed;
    await expect(fetch(serving.url)).rejects.toThrow();
    await serving.close();
  });

  test('a request that does not finish does not keep the server open', async () => {
    const stuck = express();
    stuck.get('/', () => undefined);
    const serving: Serving = await serve({ app: stuck, host: '127.0.0.1', port: 0, drainMs: 100 });
    const asked = request(serving.url).on('error', () => undefined);
    asked.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await serving.close();
  });

  test('the dashboard serves what the API does not', async () => {
    const dashboard = express.Router();
    dashboard.get('/', (_request, response) => {
      response.send('<!doctype html><title>famai</title>');
    });
    const { app: both } = createApi({ store, extract: () => [], dashboard });
    const serving = await serve({ app: both, host: '127.0.0.1', port: 0 });
    try {
      expect(await (await fetch(serving.url)).text()).toContain('famai');
      expect((await fetch(`${serving.url}/health`)).status).toBe(200);
      expect((await fetch(`${serving.url}/other`)).status).toBe(404);
    } finally {
      await serving.close();
    }
  });
});
