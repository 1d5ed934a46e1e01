import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { startApi, type TestApi } from './support/client.js';
import { textAt } from './support/walk-json.js';
import { world } from './support/world.js';

/** What paging arguments are refused, with which code. They never reach a store. */
let store: GraphStore;
let api: TestApi;
beforeAll(async () => {
  store = await openStore({});
  api = await startApi(store);
  for (const facts of world()) await api.load(facts);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

async function codeOf(query: string): Promise<string | undefined> {
  api.forget();
  const { body } = await api.ask(query);
  if (body.errors !== undefined) expect(api.sent).toEqual([]);
  return body.errors?.[0]?.extensions.code;
}

async function cursorOf(args: string): Promise<string> {
  const data = await api.data(`{ powerItems(${args}) { pageInfo { endCursor } } }`);
  return textAt(data, 'powerItems.pageInfo.endCursor');
}

const page = (args: string): string => `{ powerItems(${args}) { totalCount } }`;

test.each([
  ['first: -1', 'PAGE_SIZE_INVALID'],
  ['last: -1', 'PAGE_SIZE_INVALID'],
  ['first: 201', 'PAGE_SIZE_INVALID'],
  ['last: 1000', 'PAGE_SIZE_INVALID'],
  ['first: 2, last: 2', 'PAGE_SIZE_INVALID'],
  ['first: 2147483648', 'QUERY_INVALID'],
  ['first: 1.5', 'QUERY_INVALID'],
  ['after: ""', 'CURSOR_INVALID'],
  ['after: "nonsense"', 'CURSOR_INVALID'],
  ['before: "WzFd"', 'CURSOR_INVALID'],
  [`after: "${'A'.repeat(5_000)}"`, 'CURSOR_INVALID'],
])('%s is refused', async (args, code) => {
  expect(await codeOf(page(args))).toBe(code);
});

test('200 edges, none, and null like nothing are fine', async () => {
  expect(await codeOf(page('first: 200'))).toBeUndefined();
  expect(await codeOf(page('last: 0'))).toBeUndefined();
  expect(await codeOf(page('first: null, after: null, last: 3'))).toBeUndefined();
});

test('a cursor of another order is refused', async () => {
  const cursor = await cursorOf('first: 1, orderBy: { by: NAME }');
  expect(await codeOf(page(`after: "${cursor}", orderBy: { by: TYPE }`))).toBe('CURSOR_INVALID');
  expect(await codeOf(page(`after: "${cursor}", orderBy: { by: NAME, direction: DESC }`))).toBe(
    'CURSOR_INVALID',
  );
  expect(await codeOf(page(`after: "${cursor}"`))).toBe('CURSOR_INVALID');
  expect(await codeOf(page(`after: "${cursor}", orderBy: { by: NAME }`))).toBeUndefined();
});

test('a cursor of another filter is refused', async () => {
  const cursor = await cursorOf('first: 1, filter: { types: ["行政许可"] }');
  expect(await codeOf(page(`after: "${cursor}", filter: { types: ["行政处罚"] }`))).toBe(
    'CURSOR_INVALID',
  );
});

test('a cursor of another list or node is refused', async () => {
  const cursor = await cursorOf('first: 1');
  expect(await codeOf(`{ laws(after: "${cursor}") { totalCount } }`)).toBe('CURSOR_INVALID');
  const two = await api.data('{ laws(first: 2) { edges { node { id } } } }');
  const [one, other] = [0, 1].map((n) => textAt(two, `laws.edges.${n}.node.id`));
  const under = (id: string | undefined, args: string): string =>
    `{ node(id: "${id}") { ... on Law { citedBy(${args}) { pageInfo { endCursor } } } } }`;
  const mine = textAt(await api.data(under(one, 'first: 1')), 'node.citedBy.pageInfo.endCursor');
  const { body } = await api.ask(under(other, `after: "${mine}"`));
  expect(body.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
});

test('a cursor tampered with in its key shows nothing but other rows', async () => {
  const cursor = await cursorOf('first: 1');
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  parts[3] = `${String(parts[3])}' OR 1=1 //`;
  const forged = Buffer.from(JSON.stringify(parts)).toString('base64url');
  expect(await codeOf(page(`after: "${forged}"`))).toBeUndefined();
});
