import { createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Endpoint } from '../../src/watch/endpoint.js';
import type { WatchFilter } from '../../src/watch/filter.js';
import { keepDelivering } from '../../src/watch/keep-delivering.js';
import { notify } from '../../src/watch/notify.js';
import { RETRY_POLICY } from '../../src/watch/retry-policy.js';
import { sendTest } from '../../src/watch/send-test.js';
import { openWatch, removeEndpoint, type WatchFolder } from '../../src/watch/watch-folder.js';
import { deliverPending, type DeliverOptions } from '../../src/watch/webhook.js';
import { START, TestClock } from './support/clock.js';
import { event } from './support/events.js';
import { removeFolder, rightsBelow, tempFolder } from './support/folder.js';
import { startReceiver, type Receiver } from './support/receiver.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const FOREVER = Number.MAX_SAFE_INTEGER;

let folder: string;
let watch: WatchFolder;
let receiver: Receiver;
let clock: TestClock;
beforeEach(async () => {
  folder = await tempFolder();
  watch = openWatch(folder);
  receiver = await startReceiver();
  clock = new TestClock();
});
afterEach(async () => {
  await receiver.close();
  await removeFolder(folder);
});

function register(
  more: { url?: string; filter?: Partial<WatchFilter>; allowPrivate?: boolean } = {},
): Promise<Endpoint> {
  const { url = receiver.url, filter = {}, allowPrivate = true } = more;
  return watch.endpoints.add({ url, filter, allowPrivate, secret: SECRET }, START);
}

const deliver = (more: Partial<DeliverOptions> = {}): ReturnType<typeof deliverPending> =>
  deliverPending(watch, { clock, until: FOREVER, random: () => 1, ...more });

describe('a delivery', () => {
  test('posts the event as JSON, signed for this moment', async () => {
    await register();
    await notify(watch, event(1), clock);
    expect(await deliver()).toEqual({ delivered: 1, failed: 0, dead: 0, waiting: 0 });
    const [request] = receiver.received;
    expect(request).toMatchObject({
      method: 'POST',
      url: '/hook',
      headers: {
        'content-type': 'application/json',
        'webhook-id': event(1).id,
        'webhook-timestamp': String(START / 1000),
      },
    });
    const body = request?.body ?? '';
    expect(JSON.parse(body)).toEqual(event(1));
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const signed = `${event(1).id}.${START / 1000}.${body}`;
    const mac = createHmac('sha256', key).update(signed, 'utf8').digest('base64');
    expect(request?.headers['webhook-signature']).toBe(`v1,${mac}`);
  });

  test('goes to those that the event concerns, as they want it', async () => {
    await register({ filter: { organs: ['登记局'] } });
    await register({ filter: { laws: ['另法'] } });
    expect(await notify(watch, event(1), clock)).toBe(1);
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      counts: event(1).counts,
      byOrgan: [{ organ: '登记局' }],
    });
  });

  test('is made once, however often the event is told', async () => {
    await register();
    await notify(watch, event(1), clock);
    await notify(watch, event(1), clock);
    await deliver();
    await notify(watch, event(1), clock);
    expect(await deliver()).toMatchObject({ delivered: 0, waiting: 0 });
    expect(receiver.received).toHaveLength(1);
  });

  test('is made once by several processes at the same time', async () => {
    await register();
    for (const n of [1, 2, 3, 4, 5, 6]) await notify(watch, event(n), clock);
    const now = { until: clock.now() };
    const runs = await Promise.all([deliver(now), deliver(now), deliver(now)]);
    expect(runs.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(6);
    expect(receiver.received).toHaveLength(6);
  });

  test.each([400, 401, 404, 429, 500, 503])('that is answered %i is made again', async (status) => {
    let times = 0;
    receiver.answer((response) => {
      times += 1;
      response.statusCode = times < 3 ? status : 204;
      response.end();
    });
    await register();
    await notify(watch, event(1), clock);
    expect(await deliver()).toEqual({ delivered: 1, failed: 2, dead: 0, waiting: 0 });
    expect(clock.sleeps).toEqual([1000, 4000]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    const stamps = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(stamps.map((stamp) => stamp - START / 1000)).toEqual([0, 1, 5]);
    expect(await watch.dead.list()).toEqual([]);
  });

  test('waits as long as the receiver asks for', async () => {
    let times = 0;
    receiver.answer((response) => {
      times += 1;
      if (times === 1) response.writeHead(503, { 'retry-after': '120' });
      response.end();
    });
    await register();
    await notify(watch, event(1), clock);
    await deliver();
    expect(clock.sleeps).toEqual([120_000]);
  });

  test('that keeps failing becomes a dead letter after the last attempt', async () => {
    receiver.answer(500);
    const { id } = await register();
    await notify(watch, event(1), clock);
    const { attempts } = RETRY_POLICY;
    expect(await deliver()).toEqual({ delivered: 0, failed: attempts - 1, dead: 1, waiting: 0 });
    expect(receiver.received).toHaveLength(attempts);
    expect(await watch.dead.list()).toMatchObject([
      { endpoint: id, attempts, reason: 'answered 500', status: 500, event: event(1) },
    ]);
  });

  test('that is a day old is tried once more and then given up', async () => {
    receiver.answer(500);
    await register();
    await notify(watch, event(1), clock);
    clock.pass(RETRY_POLICY.age);
    expect(await deliver()).toMatchObject({ failed: 0, dead: 1 });
    expect(receiver.received).toHaveLength(1);
  });

  test('does not begin after the time that is given, and waits in the outbox', async () => {
    receiver.answer(500);
    await register();
    await notify(watch, event(1), clock);
    const until = clock.now() + 3000;
    expect(await deliver({ until })).toEqual({ delivered: 0, failed: 2, dead: 0, waiting: 1 });
    expect(await deliver({ until: clock.now() - 1 })).toMatchObject({ failed: 0, waiting: 1 });
  });

  test.each([301, 302, 307, 308])('follows no redirect (%i)', async (status) => {
    const other = await startReceiver();
    try {
      receiver.answer((response) => {
        response.writeHead(status, { location: other.url });
        response.end();
      });
      await register();
      await notify(watch, event(1), clock);
      expect(await deliver()).toMatchObject({ failed: 0, dead: 1 });
      expect(other.received).toEqual([]);
      const [letter] = await watch.dead.list();
      expect(letter).toMatchObject({ status, attempts: 1 });
      expect(letter?.reason).toContain('redirect');
    } finally {
      await other.close();
    }
  });

  test.each<[string, () => void]>([
    ['never answers', () => receiver.answer(() => undefined)],
    ['hangs up', () => receiver.answer((response) => response.destroy())],
  ])('to a receiver that %s fails and is kept', async (_what, set) => {
    set();
    await register();
    await notify(watch, event(1), clock);
    const run = await deliver({ timeout: 50, until: clock.now() });
    expect(run).toEqual({ delivered: 0, failed: 1, dead: 0, waiting: 1 });
  });

  test('counts what was answered, however long and slow the rest of the answer is', async () => {
    const endless = Buffer.alloc(65_536, 'x');
    receiver.answer((response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(endless, () => setImmediate(more));
      };
      more();
    });
    await register();
    await notify(watch, event(1), clock);
    expect(await deliver()).toMatchObject({ delivered: 1, waiting: 0 });
  });

  test('to a port where nothing listens fails and is kept', async () => {
    await register();
    await notify(watch, event(1), clock);
    await receiver.close();
    expect(await deliver({ until: clock.now() })).toMatchObject({ failed: 1, waiting: 1 });
  });

  test('to a receiver that speaks no HTTP fails and is kept', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined).resume();
      socket.end('SSH-2.0-sample\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    try {
      await register({ url: `http://127.0.0.1:${port}/` });
      await notify(watch, event(1), clock);
      expect(await deliver({ until: clock.now() })).toMatchObject({ failed: 1, waiting: 1 });
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('the guard of addresses', () => {
  /** A name server that answers the given address, and says how often it was asked. */
  const names = (...addresses: string[]) => {
    const asked: string[] = [];
    const resolve = (host: string): Promise<{ address: string; family: number }[]> => {
      asked.push(host);
      return Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, resolve };
  };
  const named = (): string => `http://hooks.example:${receiver.port}/hook`;

  test('connects to the very address that was looked up and checked, once an attempt', async () => {
    const { asked, resolve } = names('127.0.0.1');
    await register({ url: named() });
    await notify(watch, event(1), clock);
    expect(await deliver({ resolve })).toMatchObject({ delivered: 1 });
    expect(asked).toEqual(['hooks.example']);
    expect(receiver.received[0]?.headers.host).toBe(`hooks.example:${receiver.port}`);
  });

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['10.0.0.1']],
    // One public address does not make up for a private one.
    [['8.8.8.8', '127.0.0.1']],
  ])('sends nothing to a name for %j', async (addresses) => {
    const { resolve } = names(...addresses);
    await register({ url: named(), allowPrivate: false });
    await notify(watch, event(1), clock);
    expect(await deliver({ resolve })).toMatchObject({ delivered: 0, failed: 0, dead: 1 });
    expect(receiver.received).toEqual([]);
    expect((await watch.dead.list())[0]?.reason).toContain(addresses.at(-1));
  });

  test('holds at each attempt, for a name that answers otherwise the second time', async () => {
    const answers = ['127.0.0.1', '169.254.169.254'];
    const resolve = (): Promise<{ address: string; family: number }[]> =>
      Promise.resolve([{ address: answers.shift() ?? '127.0.0.1', family: 4 }]);
    receiver.answer(500);
    await register({ url: named() });
    await notify(watch, event(1), clock);
    expect(await deliver({ resolve })).toMatchObject({ delivered: 0, failed: 1, dead: 1 });
    expect(answers).toEqual([]);
    expect(receiver.received).toHaveLength(1);
    expect((await watch.dead.list())[0]?.reason).toContain('169.254.169.254');
  });

  test('holds for an address in the file of a receiver, whatever was checked before', async () => {
    const { id } = await register();
    const path = join(folder, 'watch', 'endpoints', `${id}.json`);
    const kept = await readFile(path, 'utf8');
    await writeFile(path, kept.replace('"allowPrivate":true', '"allowPrivate":false'));
    await notify(watch, event(1), clock);
    expect(await deliver()).toMatchObject({ dead: 1 });
    expect(receiver.received).toEqual([]);
  });

  test('a metadata service is refused even where private addresses are allowed', async () => {
    const { resolve } = names('169.254.169.254');
    await register({ url: named() });
    await notify(watch, event(1), clock);
    expect(await deliver({ resolve })).toMatchObject({ dead: 1 });
  });
});

describe('after a crash', () => {
  test('what was queued is delivered by the next process', async () => {
    await register();
    await notify(watch, event(1), clock);
    watch = openWatch(folder);
    expect(await deliver()).toMatchObject({ delivered: 1 });
  });

  test('what was being sent is sent again once its lease is over', async () => {
    await register();
    await notify(watch, event(1), clock);
    const [pending] = await watch.outbox.pending();
    if (pending === undefined) throw new Error('nothing is queued');
    // Taken, and then nothing more: the process is gone.
    await watch.outbox.postpone(pending, clock.now() + 40_000);
    watch = openWatch(folder);
    expect(await deliver({ until: clock.now() })).toMatchObject({ delivered: 0, waiting: 1 });
    expect(await deliver()).toMatchObject({ delivered: 1, waiting: 0 });
    expect(clock.sleeps).toEqual([40_000]);
  });

  test('the attempts before it count', async () => {
    receiver.answer(500);
    await register();
    await notify(watch, event(1), clock);
    await deliver({ until: clock.now() });
    watch = openWatch(folder);
    const { attempts } = RETRY_POLICY;
    expect(await deliver()).toMatchObject({ failed: attempts - 2, dead: 1 });
  });

  test('a file that is cut off stands in nobody’s way', async () => {
    await register();
    await notify(watch, event(1), clock);
    await notify(watch, event(2), clock);
    const [pending] = await watch.outbox.pending();
    if (pending === undefined) throw new Error('nothing is queued');
    const name = `${pending.id}.0.${String(pending.due).padStart(15, '0')}.json`;
    await writeFile(join(folder, 'watch', 'outbox', name), '{"format":1,"id":');
    await writeFile(join(folder, 'watch', 'outbox', '.draft-left-behind'), '{');
    expect(await deliver({ until: clock.now() })).toMatchObject({ delivered: 1, waiting: 1 });
  });

  test('that came before the event was logged, telling it again tells the rest', async () => {
    const { id } = await register();
    await notify(watch, event(1), clock);
    // As it was before the last step: the delivery is queued, the event is not logged.
    const [place = ''] = await watch.events.places();
    await removeFolder(join(folder, 'watch', 'events', `${place}.json`));
    const other = await register({ url: `${receiver.url}/2` });
    await notify(watch, event(1), clock);
    await deliver();
    expect(receiver.received.map(({ url }) => url).sort()).toEqual(['/hook', '/hook/2']);
    expect(id).not.toBe(other.id);
  });

  test('breaking off is no failure of the receiver', async () => {
    const stop = new AbortController();
    receiver.answer(() => stop.abort());
    await register();
    await notify(watch, event(1), clock);
    const run = await deliver({ signal: stop.signal });
    expect(run).toEqual({ delivered: 0, failed: 0, dead: 0, waiting: 1 });
    expect(await watch.outbox.pending()).toMatchObject([{ attempts: 0, due: clock.now() }]);
  });
});

describe('a server', () => {
  test('delivers what others queue, until it is stopped', async () => {
    await register();
    const stop = new AbortController();
    const sleep = async (): Promise<void> => {
      if ((await watch.events.places()).length === 0) await notify(watch, event(1), clock);
      else stop.abort();
    };
    await keepDelivering(watch, {
      signal: stop.signal,
      clock: { now: () => clock.now(), sleep },
    });
    expect(receiver.received).toHaveLength(1);
  });
});

describe('dead letters', () => {
  beforeEach(async () => {
    receiver.answer(410);
    await register();
    for (const n of [1, 2, 3]) {
      await notify(watch, event(n), clock);
      clock.pass(1);
    }
    expect(await deliver()).toMatchObject({ dead: 3, failed: 0 });
    receiver.answer(200);
  });

  test('are retried with all attempts before them, and go once they are delivered', async () => {
    const [first] = await watch.dead.list();
    expect(await watch.dead.retry(first?.id ?? '', watch.outbox, clock.now())).toBe(true);
    expect(await watch.outbox.pending()).toMatchObject([{ attempts: 0 }]);
    expect(await deliver()).toMatchObject({ delivered: 1 });
    expect(await watch.dead.list()).toHaveLength(2);
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(first?.event.id);
  });

  test('are dropped', async () => {
    const [first] = await watch.dead.list();
    expect(await watch.dead.drop(first?.id ?? '')).toBe(true);
    expect(await watch.dead.drop(first?.id ?? '')).toBe(false);
    expect(await watch.dead.list()).toHaveLength(2);
  });

  test('are bounded: the oldest make room', async () => {
    const { dead } = openWatch(folder, { dead: 3 });
    const letters = await dead.list();
    const [letter] = letters;
    if (letter === undefined) throw new Error('no letter');
    const id = 'delivery-000000000000000000000000';
    clock.pass(1);
    expect(await dead.add({ ...letter, id, diedAt: clock.now() })).toBe(1);
    expect((await dead.list()).map((one) => one.id)).toEqual([
      ...letters.slice(1).map((one) => one.id),
      id,
    ]);
  });

  test.each(['../../endpoints/x', 'a/b', '', '.', 'watch-000000000000'])(
    'there is none with the id %j',
    async (id) => {
      expect(await watch.dead.drop(id)).toBe(false);
      expect(await watch.dead.retry(id, watch.outbox, 0)).toBe(false);
      expect(await watch.endpoints.get(id)).toBeNull();
      expect(await removeEndpoint(watch, id)).toBe(false);
    },
  );
});

describe('the outbox', () => {
  test('is bounded: what comes beyond is a dead letter at once', async () => {
    watch = openWatch(folder, { pending: 2 });
    await register();
    for (const n of [1, 2, 3]) await notify(watch, event(n), clock);
    expect(await watch.outbox.pending()).toHaveLength(2);
    expect(await watch.dead.list()).toMatchObject([{ event: { id: event(3).id }, attempts: 0 }]);
  });
});

describe('a receiver', () => {
  test('gets a test event of its own type, signed, once', async () => {
    const endpoint = await register();
    expect(await sendTest(watch, endpoint, { clock })).toEqual({ ok: true, status: 200 });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
      format: 1,
      type: 'watch.test',
      endpoint: endpoint.id,
    });
    receiver.answer(500);
    expect(await sendTest(watch, endpoint, { clock })).toMatchObject({ ok: false, status: 500 });
    expect(receiver.received).toHaveLength(2);
    expect(await watch.outbox.pending()).toEqual([]);
  });

  test('that is removed takes with it its secret and all that was to be sent to it', async () => {
    receiver.answer(410);
    const { id } = await register();
    const other = await register({ url: `${receiver.url}/other` });
    await notify(watch, event(1), clock);
    await deliver();
    await notify(watch, event(2), clock);
    expect(await removeEndpoint(watch, id)).toBe(true);
    expect(await watch.endpoints.secret(id)).toBeNull();
    expect((await watch.dead.list()).map(({ endpoint }) => endpoint)).toEqual([other.id]);
    expect(await watch.outbox.pending()).toHaveLength(1);
    expect((await watch.endpoints.list()).map((one) => one.id)).toEqual([other.id]);
  });

  test('whose secret is gone is sent nothing', async () => {
    const { id } = await register();
    await removeFolder(watch.endpoints.secretPath(id));
    await notify(watch, event(1), clock);
    expect(await deliver()).toMatchObject({ dead: 1 });
    expect(receiver.received).toEqual([]);
  });

  test('is registered once for a filter', async () => {
    await register({ filter: { laws: ['甲法', '乙法'] } });
    await expect(register({ filter: { laws: ['乙法', '甲法'] } })).rejects.toMatchObject({
      code: 'VALUE_REFUSED',
    });
    await register({ filter: { laws: ['甲法'] } });
    expect(await watch.endpoints.list()).toHaveLength(2);
  });

  test('whose file is damaged is left out and named', async () => {
    const { id } = await register();
    await writeFile(join(folder, 'watch', 'endpoints', `${id}.json`), 'x');
    expect(await watch.endpoints.list()).toEqual([]);
    expect(await watch.endpoints.damaged()).toEqual([id]);
    expect(await removeEndpoint(watch, id)).toBe(true);
    expect(await watch.endpoints.damaged()).toEqual([]);
  });

  test('is one of so many at most', async () => {
    watch = openWatch(folder, { endpoints: 3 });
    for (const n of [1, 2, 3]) await register({ url: `${receiver.url}/${n}` });
    await expect(register()).rejects.toMatchObject({ code: 'VALUE_REFUSED' });
    expect(await watch.endpoints.list()).toHaveLength(3);
  });
});

test('all that is kept is for its owner only, and the secret stands in one file', async () => {
  receiver.answer(410);
  const { id } = await register();
  await notify(watch, event(1), clock);
  await deliver();
  await notify(watch, event(2), clock);
  const rights = await rightsBelow(folder);
  expect(rights.filter((line) => !/ (?:600|700)$/u.test(line))).toEqual([]);
  expect(rights).toContain(`watch/secrets/${id} 600`);
  const files = rights.flatMap((line) => (line.endsWith(' 600') ? [line.slice(0, -4)] : []));
  expect(files.length).toBeGreaterThan(4);
  const holders: string[] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    if (text.includes(SECRET.slice(6))) holders.push(file);
  }
  expect(holders).toEqual([`watch/secrets/${id}`]);
});
