import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { ERROR_CODES } from '../../src/errors/codes.js';
import { post, send, startApi, type Answer, type TestApi } from './support/client.js';
import { world } from './support/world.js';

/** Whatever is sent, the answer is JSON with a code of the one table, and never a stack. */
let store: GraphStore;
let api: TestApi;
beforeAll(async () => {
  store = await openStore({});
  api = await startApi(store);
  for (const facts of world()) await api.load(facts);
});
afterEach(() => {
  expect(api.faults).toEqual([]);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

function codeOf({ body, text }: Answer): string | undefined {
  expect(text).not.toMatch(/\n\s+at |node_modules|\.ts:|\.js:|stacktrace|grafeo|neo4j/i);
  const extensions = body.errors?.[0]?.extensions;
  if (extensions === undefined) return undefined;
  expect(Object.keys(ERROR_CODES)).toContain(extensions.code);
  expect(extensions['mend']).toEqual(expect.stringMatching(/\S/));
  return extensions.code;
}

describe('queries', () => {
  test.each([
    ['{', 'QUERY_INVALID'],
    ['', 'QUERY_INVALID'],
    ['{ powerItems { edges { node { secret } } } }', 'QUERY_INVALID'],
    ['{ powerItem { name } }', 'QUERY_INVALID'],
    ['{ powerItem(id: 7) { name } } query B { coverage { laws } }', 'QUERY_INVALID'],
    ['mutation { removeAll }', 'QUERY_INVALID'],
    ['subscription { news }', 'QUERY_INVALID'],
    ['{ powerItem(id: "nonsense") { name } }', 'ID_INVALID'],
    ['{ node(id: "item-XYZ") { id } }', 'ID_INVALID'],
    ['{ nodes(ids: ["' + 'x'.repeat(10_000) + '"]) { id } }', 'ID_INVALID'],
    ['{ powerItems(filter: { document: "x" }) { totalCount } }', 'ID_INVALID'],
    ['{ article(citation: "胡言乱语") { name } }', 'CITATION_UNREADABLE'],
    ['{ article(citation: "") { name } }', 'CITATION_UNREADABLE'],
    ['{ article(citation: "刑法第一百百条") { name } }', 'CITATION_UNREADABLE'],
    ['{ article(citation: "刑法第一条、第二条") { name } }', 'CITATION_UNREADABLE'],
    ['{ article(citation: "刑法") { name } }', 'CITATION_UNREADABLE'],
    ['{ article(citation: "刑法第一条", asOf: "2024-02-30") { name } }', 'VALUE_REFUSED'],
    ['{ article(citation: "刑法第一条", asOf: "2021-7-15") { name } }', 'VALUE_REFUSED'],
    ['{ article(citation: "刑法第一条", asOf: "2021年7月15日") { name } }', 'VALUE_REFUSED'],
    [
      '{ article(citation: "刑法第一条", asOf: "2021-07-15T00:00:00+08:00") { name } }',
      'VALUE_REFUSED',
    ],
    ['{ article(citation: "刑法第一条", asOf: 20210715) { name } }', 'VALUE_REFUSED'],
    ['{ law { name } }', 'QUERY_INVALID'],
    ['{ law(title: "刑法", id: "law-000000000000000000000000") { name } }', 'QUERY_INVALID'],
    ['{ search(query: " 　 ") { totalCount } }', 'VALUE_REFUSED'],
    ['{ search(query: "' + '密'.repeat(201) + '") { totalCount } }', 'VALUE_REFUSED'],
    ['{ search(query: "a", kinds: [Lawyer]) { totalCount } }', 'QUERY_INVALID'],
    ['{ trace(from: "x", to: "y") { nodesSeen } }', 'ID_INVALID'],
    [
      '{ neighbourhood(id: "item-000000000000000000000000", depth: 6) { nodes { id } } }',
      'VALUE_REFUSED',
    ],
    [
      '{ neighbourhood(id: "item-000000000000000000000000", limit: 0) { nodes { id } } }',
      'PAGE_SIZE_INVALID',
    ],
    ['{ statistics { mostCitedLaws(first: -5) { count } } }', 'PAGE_SIZE_INVALID'],
  ])('%.60s', async (query, code) => {
    expect(codeOf(await api.ask(query))).toBe(code);
  });

  test('errors of the query name their place in it', async () => {
    const { body } = await api.ask('{ coverage { laws }\n  nothing }');
    expect(body.errors?.[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });

  test('half a character in a value is refused', async () => {
    const answer = await api.ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: '保\ud83d',
    });
    expect(codeOf(answer)).toBe('VALUE_REFUSED');
  });

  test('wrong variables are refused', async () => {
    const query = 'query ($n: Int) { powerItems(first: $n) { totalCount } }';
    expect(codeOf(await api.ask(query, { n: 'seven' }))).toBe('QUERY_INVALID');
    expect(codeOf(await api.ask('query ($d: Date!) { laws { totalCount } }', {}))).toBe(
      'QUERY_INVALID',
    );
    const dated = 'query ($d: Date!) { article(citation: "刑法第一条", asOf: $d) { id } }';
    expect(codeOf(await api.ask(dated, { d: '2024-02-30' }))).toBe('VALUE_REFUSED');
  });

  test.each(['\\', '"', '保密) OR (*', '+"', "' OR 1=1", '*', '保密~', '[保 TO 密]', '\u0000保密'])(
    'a search for %j is a search for these characters',
    async (query) => {
      const answer = await api.ask('query ($q: String!) { search(query: $q) { totalCount } }', {
        q: query,
      });
      expect(codeOf(answer)).toBeUndefined();
    },
  );

  test('a text of more than 1 MB is refused', async () => {
    const text = '第一条'.repeat(400_000);
    const answer = await api.ask('query ($t: String!) { extractCitations(text: $t) { law } }', {
      t: text,
    });
    expect(codeOf(answer)).toBe('INPUT_TOO_LARGE');
  });

  test('a body of more than 4 MB is refused before it is read', async () => {
    const answer = await api.ask('query ($t: String!) { extractCitations(text: $t) { law } }', {
      t: '第一条'.repeat(500_000),
    });
    expect(answer.status).toBe(413);
    expect(codeOf(answer)).toBe('INPUT_TOO_LARGE');
  });
});

describe('requests', () => {
  test.each([
    ['broken JSON', '{"query": ', 400],
    ['no object', '7', 400],
    ['null', 'null', 400],
    ['an empty object', '{}', 400],
    ['a query that is no text', '{"query": {"kind": "Document"}}', 400],
    ['variables that are no object', '{"query": "{ coverage { laws } }", "variables": [1]}', 400],
  ])('%s', async (_what, body, status) => {
    const answer = await post(`${api.url}/graphql`, body);
    expect(codeOf(answer)).toBe('QUERY_INVALID');
    expect(answer.status).toBe(status);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/xml'])(
    'a body of type %s',
    async (type) => {
      const headers = { 'content-type': type };
      const body = '{"query":"{ coverage { laws } }"}';
      const answer = await send(`${api.url}/graphql`, { method: 'POST', headers, body });
      expect(codeOf(answer)).toBe('QUERY_INVALID');
      expect(answer.status).toBe(415);
    },
  );

  test('a body in an unknown character set', async () => {
    const headers = { 'content-type': 'application/json; charset=gb2312' };
    const answer = await send(`${api.url}/graphql`, { method: 'POST', headers, body: '{}' });
    expect(codeOf(answer)).toBe('QUERY_INVALID');
    expect(answer.status).toBe(415);
  });

  test('other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await send(`${api.url}/graphql`, { method });
      expect(codeOf(answer)).toBe('QUERY_INVALID');
      expect(answer.status).toBe(405);
    }
  });

  test('another address, and one that is broken', async () => {
    const answer = await send(`${api.url}/nothing/here`, {});
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('INPUT_NOT_FOUND');
    expect(codeOf(await send(`${api.url}/%E0%A4%A`, {}))).toBe('INPUT_NOT_FOUND');
  });

  test('a request from a page of another site, which no preflight has checked', async () => {
    const url = `${api.url}/graphql?query=${encodeURIComponent('{ coverage { laws } }')}`;
    expect(codeOf(await send(url, {}))).toBe('QUERY_INVALID');
  });
});
