import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { attributes, get, OPTIONS, startDashboard, type Running } from './dashboard-server.js';

let running: Running;

beforeAll(async () => {
  running = await startDashboard();
});

afterAll(() => running.close());

describe('GraphiQL page', () => {
  test('names the endpoint, the way home and the query to start with', async () => {
    const { status, headers, body } = await get(running, '/graphiql');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(attributes(body, 'data-endpoint')).toEqual(['/graphql']);
    expect(attributes(body, 'data-home')).toEqual(['/']);
    expect(attributes(body, 'data-starter')).toEqual([OPTIONS.examples[0]?.query]);
    const [variables = ''] = attributes(body, 'data-starter-variables');
    expect(JSON.parse(variables)).toEqual(OPTIONS.examples[0]?.variables);
  });

  test('keeps what an address asks for out of the page', async () => {
    const { body } = await get(running, '/graphiql?query=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(body).toBe((await get(running, '/graphiql')).body);
  });

  test('starts without examples too', async () => {
    const bare = await startDashboard({ examples: [] });
    const { status, body } = await get(bare, '/graphiql');
    await bare.close();
    expect(status).toBe(200);
    expect(attributes(body, 'data-starter')[0]).toContain('__typename');
  });

  test('its bundle is a script that gives YogaGraphiQL, as the page script expects', async () => {
    const { body: bundle } = await get(running, '/assets/graphiql.js');
    const { body: script } = await get(running, '/assets/graphiql-page.js');
    expect(bundle.slice(0, 600)).toContain('.YogaGraphiQL={}');
    expect(bundle).toContain('renderYogaGraphiQL');
    expect(script).toContain('YogaGraphiQL.renderYogaGraphiQL(');
  });

  test('the endpoint answers the introspection that GraphiQL sends', async () => {
    const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true });
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, operationName: 'IntrospectionQuery' }),
    });
    const { data } = (await response.json()) as { data: IntrospectionQuery };
    expect(buildClientSchema(data).getQueryType()?.getFields()).toHaveProperty('law');
  });
});

describe('the endpoint in a browser', () => {
  const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test('sends a person to GraphiQL', async () => {
    const { status, headers } = await get(running, '/graphql', BROWSER);
    expect(status).toBe(302);
    expect(headers.location).toBe('/graphiql');
  });

  test('lets queries and programs through', async () => {
    const json = { accept: '*/*', 'apollo-require-preflight': '1' };
    expect((await get(running, '/graphql?query=%7B__typename%7D', json)).body).toContain('Query');
    expect((await get(running, '/graphql', json)).status).toBe(400);
    const asked = { ...BROWSER, 'apollo-require-preflight': '1' };
    const answer = await get(running, '/graphql?query=%7B__typename%7D', asked);
    expect(answer.body).toContain('Query');
  });
});

test('a dashboard below a folder links within the folder', async () => {
  const below = await startDashboard({}, '/ui');
  for (const path of ['/ui/', '/ui/graphiql']) {
    const { status, body } = await get(below, path);
    expect(status).toBe(200);
    const assets = [...attributes(body, 'href'), ...attributes(body, 'src')].filter((address) =>
      address.includes('assets'),
    );
    for (const address of assets) expect((await get(below, address)).status).toBe(200);
    expect(body).toContain(path === '/ui/' ? 'href="/ui/graphiql' : 'data-home="/ui/"');
  }
  await below.close();
});
