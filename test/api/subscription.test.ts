import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi } from '../../src/api/create-api.js';
import { serve, type Serving } from '../../src/api/serve.js';
import { nodeId } from '../../src/graph/ids.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { replaceSource } from '../../src/store/replace-source.js';
import type { WatchEvent } from '../../src/watch/event.js';
import { EventLog } from '../../src/watch/event-log.js';
import { Hub } from '../../src/watch/hub.js';
import { startStream, type Stream } from './support/event-stream.js';
import { send, startApi } from './support/client.js';
import { world } from './support/world.js';

const LAW = nodeId('Law', '保守国家秘密法');
const VERSION = nodeId('LawVersion', '保守国家秘密法', '2024-02-27');
const ACTIONS = { none: 0, renumber: 1, reread: 2, rebase: 0 };
const COUNTS = { total: 3, byAction: ACTIONS };

function event(n: number, title = '保守国家秘密法'): WatchEvent {
  const gone = nodeId('LawVersion', '保守国家秘密法', '1900-01-01');
  const division = { division: '秘书处', counts: COUNTS };
  return {
    format: 1,
    id: `event-${String(n).padStart(4, '0')}`,
    type: 'law.version-imported',
    at: '2024-05-20T08:00:00.000Z',
    law: { id: title === '保守国家秘密法' ? LAW : nodeId('Law', title), title },
    from: { id: gone, version: '1900-01-01', validFrom: null },
    to: { id: VERSION, version: '2024-02-27', validFrom: '2024-05-01' },
    superseded: false,
    counts: COUNTS,
    byOrgan: [{ organ: '自治区国家保密局', counts: COUNTS, divisions: [division] }],
    truncated: false,
    links: { nodes: [], command: [] },
  };
}

const HEARTBEAT_MS = 50;
const STREAMS = 3;
let folder: string;
let store: GraphStore;
let log: EventLog;
let serving: Serving;
const hub = new Hub();
const faults: unknown[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-stream-'));
  log = new EventLog(folder);
  store = await openStore({});
  for (const facts of world()) await store.write((tx) => replaceSource(tx, facts));
  const { app } = createApi({
    store,
    extract: () => [],
    watch: { log, hub },
    limits: { streams: STREAMS, heartbeatMs: HEARTBEAT_MS, deadlineMs: 5_000 },
    report: (error) => void faults.push(error),
  });
  serving = await serve({ app, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  expect(faults).toEqual([]);
  await serving.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const CHANGES = `subscription ($laws: [String!], $organs: [String!], $after: ID) {
  lawChanged(laws: $laws, organs: $organs, after: $after) {
    __typename
    ... on LawChanged { id title }
    ... on LawGap { missed }
  }
}`;

function subscribe(query: string, variables: object = {}): Promise<Stream> {
  return startStream(`${serving.url}/graphql`, { query, variables });
}

/** Waits until as many listen: a client that left is noticed a moment later. */
async function listening(count: number): Promise<void> {
  while (hub.size !== count) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('tells what changed, for whom, and where it stands in the graph', async () => {
  const stream = await subscribe(`subscription { lawChanged { ... on LawChanged {
    id type at title law { name } superseded truncated
    from { version validFrom node { id } } to { version validFrom node { id name } }
    counts { none renumber reread rebase }
    byOrgan { organ counts { reread } divisions { division counts { renumber } } }
  } } }`);
  expect(stream.status).toBe(200);
  expect(stream.type).toMatch(/^text\/event-stream/u);
  await listening(1);
  hub.publish(event(1));
  expect(await stream.next()).toEqual({
    event: 'next',
    data: {
      data: {
        lawChanged: {
          id: 'event-0001',
          type: 'VERSION_IMPORTED',
          at: '2024-05-20T08:00:00.000Z',
          title: '保守国家秘密法',
          law: { name: '保守国家秘密法' },
          superseded: false,
          truncated: false,
          from: { version: '1900-01-01', validFrom: null, node: null },
          to: {
            version: '2024-02-27',
            validFrom: '2024-05-01',
            node: { id: VERSION, name: '保守国家秘密法（2024-02-27）' },
          },
          counts: ACTIONS,
          byOrgan: [
            {
              organ: '自治区国家保密局',
              counts: { reread: 2 },
              divisions: [{ division: '秘书处', counts: { renumber: 1 } }],
            },
          ],
        },
      },
    },
  });
  await stream.leave();
  await listening(0);
});

test('tells only of the laws and organs that were asked for', async () => {
  const stream = await subscribe(CHANGES, { laws: ['《样本法》'] });
  await listening(1);
  hub.publish(event(1));
  hub.publish(event(2, '样本法'));
  expect(await stream.next()).toMatchObject({
    data: { data: { lawChanged: { id: 'event-0002', title: '样本法' } } },
  });
  await stream.leave();
  await listening(0);
});

test('tells first what came after the event that was seen last, or that it is not known', async () => {
  await log.append(event(11), 1);
  await log.append(event(12), 2);
  const stream = await subscribe(CHANGES, { after: 'event-0011' });
  expect(await stream.next()).toMatchObject({
    data: { data: { lawChanged: { id: 'event-0012' } } },
  });
  await stream.leave();
  const lost = await subscribe(CHANGES, { after: 'event-9999' });
  expect(await lost.next()).toMatchObject({
    data: { data: { lawChanged: { __typename: 'LawGap', missed: null } } },
  });
  await lost.leave();
  await listening(0);
});

test('signs of life come while nothing happens', async () => {
  const stream = await subscribe(CHANGES);
  await stream.comments(4);
  await stream.leave();
  await listening(0);
});

test.each<[string, string, object, string]>([
  ['no GraphQL', '{', {}, 'QUERY_INVALID'],
  ['a field that is not there', 'subscription { news }', {}, 'QUERY_INVALID'],
  ['a query', '{ coverage { laws } }', {}, 'QUERY_INVALID'],
  [
    'two subscriptions in one',
    'subscription { a: lawChanged { __typename } b: lawChanged { __typename } }',
    {},
    'QUERY_INVALID',
  ],
  ['a variable of another type', CHANGES, { laws: [7] }, 'QUERY_INVALID'],
  ['a name that is empty', CHANGES, { laws: [' '] }, 'VALUE_REFUSED'],
  ['too long an id', CHANGES, { after: 'x'.repeat(101) }, 'ID_INVALID'],
  [
    'too much',
    'subscription { lawChanged { ... on LawChanged { law { versions(first: 200) { edges { node { articles(first: 200) { edges { node { powerItems(first: 200) { edges { cursor } } } } } } } } } } } }',
    {},
    'QUERY_TOO_COSTLY',
  ],
])('%s is refused on the stream, which then ends', async (_what, query, variables, code) => {
  const stream = await subscribe(query, variables);
  expect(stream.status).toBe(200);
  expect(await stream.next()).toMatchObject({
    event: 'next',
    data: { errors: [{ extensions: { code, mend: expect.stringMatching(/\S/u) as unknown } }] },
  });
  expect(await stream.next()).toEqual({ event: 'complete', data: null });
  expect(await stream.next()).toBeNull();
  expect(hub.size).toBe(0);
});

test('no more are open at a time than may be, and who leaves makes room', async () => {
  const open = await Promise.all(Array.from({ length: STREAMS }, () => subscribe(CHANGES)));
  await listening(STREAMS);
  const refused = await subscribe(CHANGES);
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('QUERY_TOO_COSTLY');
  await open[0]?.leave();
  await listening(STREAMS - 1);
  const next = await subscribe(CHANGES);
  expect(next.status).toBe(200);
  await Promise.all([...open.slice(1), next].map((stream) => stream.leave()));
  await listening(0);
});

test('a body that is no request is refused, and so is a subscription that wants one answer', async () => {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const url = `${serving.url}/graphql`;
  for (const body of ['[]', '{}', 'null', '{"query": 7}', '{"query": "x", "variables": [1]}']) {
    const answer = await send(url, { method: 'POST', headers, body });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([
      400,
      'QUERY_INVALID',
    ]);
  }
  const plain = await send(url, {
    method: 'POST',
    headers: { ...headers, accept: 'application/json' },
    body: JSON.stringify({ query: CHANGES }),
  });
  expect(plain.body.errors?.[0]?.message).toContain('text/event-stream');
});

test('a stream outlives the deadline of a query', async () => {
  const hurried = new Hub();
  const { app } = createApi({
    store,
    extract: () => [],
    watch: { log, hub: hurried },
    limits: { heartbeatMs: HEARTBEAT_MS, deadlineMs: HEARTBEAT_MS },
  });
  const other = await serve({ app, host: '127.0.0.1', port: 0 });
  const stream = await startStream(`${other.url}/graphql`, { query: CHANGES });
  await stream.comments(5);
  hurried.publish(event(3));
  expect(await stream.next()).toMatchObject({
    data: { data: { lawChanged: { id: 'event-0003' } } },
  });
  // The end of the hub is the end of the stream: a server that stops does not wait for clients.
  hurried.close();
  expect(await stream.next()).toEqual({ event: 'complete', data: null });
  await other.close();
});

test('a service that follows no laws says so', async () => {
  const bare = await startApi(store);
  const stream = await startStream(`${bare.url}/graphql`, { query: CHANGES });
  expect(await stream.next()).toMatchObject({
    data: { errors: [{ extensions: { code: 'QUERY_INVALID' } }] },
  });
  await stream.leave();
  await bare.close();
});
