import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { post, startApi, type Answer, type TestApi } from './support/client.js';

/** Case c37: what a query may cost, and that one that costs more never reaches the store. */
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

const ID = 'article-000000000000000000000000';

async function refused(query: string, variables?: object): Promise<Answer> {
  api.forget();
  const answer = await api.ask(query, variables);
  expect(api.sent).toEqual([]);
  expect(answer.body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  expect(answer.status).toBe(400);
  expect(answer.text).not.toContain('node_modules');
  return answer;
}

function costIn({ body }: Answer): { readonly cost: number; readonly limit: number } {
  const extensions = body.errors?.[0]?.extensions;
  const [cost, limit] = [extensions?.['cost'], extensions?.['limit']];
  if (typeof cost !== 'number' || typeof limit !== 'number') throw new Error('no cost is said');
  return { cost, limit };
}

/** Twenty fragments of ten aliases of a walk and a page each, every fragment spread five times. */
function bomb(header: string): string {
  const aliases = Array.from({ length: 10 }, (_, n) => `a${n}:citedBy(first:$n){edges{cursor}}`);
  const near = `neighbourhood(id:$i depth:$d limit:9){nodes{id}}`;
  const names = Array.from({ length: 20 }, (_, n) => `F${n}`);
  const fragments = names.map((name) => `fragment ${name} on Article{${aliases.join(' ')}}`);
  const spreads = names.flatMap((name) => Array.from({ length: 5 }, () => `...${name}`));
  const walks = Array.from({ length: 10 }, (_, n) => `n${n}:${near}`).join(' ');
  return `${header}{node(id:$i){...on Article{${spreads.join(' ')}}} ${walks}} ${fragments.join('')}`;
}

test('aliases in fragments spread many times are counted, with the page size of a variable', async () => {
  const header = 'query($i:ID!,$n:Int,$d:Int!)';
  const { cost, limit } = costIn(await refused(bomb(header), { i: ID, n: 10_000, d: 5 }));
  // 20 fragments, 5 times each, 10 aliases each, 10,000 edges each.
  expect(cost).toBeGreaterThan(10_000_000);
  expect(limit).toBe(300_000);
});

test('a default in the operation counts like a given value', async () => {
  const given = costIn(
    await refused(bomb('query($i:ID!,$n:Int,$d:Int!)'), { i: ID, n: 10_000, d: 5 }),
  );
  const header = `query($i:ID!="${ID}",$n:Int=10000,$d:Int!=5)`;
  expect(costIn(await refused(bomb(header)))).toEqual(given);
});

test('fragments that spread one another too often to be counted are refused', async () => {
  const fragments = Array.from({ length: 12 }, (_, n) => {
    const inner = `...F${n + 1} `.repeat(8);
    return `fragment F${n} on Article { law { ...L${n} } ${inner} } fragment L${n} on Law { id }`;
  });
  const last = 'fragment F12 on Article { id }';
  const query = `{ node(id: "${ID}") { ...F0 } } ${fragments.join(' ')} ${last}`;
  const { cost, limit } = costIn(await refused(query));
  expect(cost).toBe(50_000);
  expect(limit).toBe(300_000);
});

test('fields nested too deeply are refused', async () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `law { versions(first: 1) { edges { node { ${deep(levels - 1)} } } } }`;
  const query = `{ node(id: "version-000000000000000000000000") { ... on LawVersion { ${deep(9)} } } }`;
  const { body } = await refused(query);
  expect(body.errors?.[0]?.extensions).toMatchObject({ depth: 38, limit: 25 });
});

test('more words than a query may have are refused before anything is checked', async () => {
  api.forget();
  const aliases = Array.from({ length: 2_000 }, (_, n) => `a${n}: coverage { laws }`);
  const { body, status } = await api.ask(`{ ${aliases.join(' ')} }`);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  expect(api.sent).toEqual([]);
});

test('an array of operations is refused as a whole', async () => {
  api.forget();
  const query = { query: '{ coverage { laws } }' };
  const { status, body } = await post(
    `${api.url}/graphql`,
    Array.from({ length: 50 }, () => query),
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  expect(api.sent).toEqual([]);
});

test('what a dashboard asks for is not too much', async () => {
  const { body } = await api.ask(`{
    powerItems(first: 100) { totalCount edges { node {
      id name type subItem seq organ { name } document { name }
      divisions(first: 5) { edges { scope node { name } } }
      basis(first: 10) { totalCount edges { evidence { raw quote } node { ... on Article { name } } } }
    } } }
    statistics { nodes { kind count } itemsByType { key count } mostCitedArticles { count article { name } } }
  }`);
  expect(body.errors).toBeUndefined();
});

test('introspection is not too much', async () => {
  const { body } = await api.ask(getIntrospectionQuery({ descriptions: true }));
  expect(body.errors).toBeUndefined();
});
