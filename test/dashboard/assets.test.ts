import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attributes, get, startDashboard, type Running } from './dashboard-server.js';

let running: Running;

beforeAll(async () => {
  running = await startDashboard();
});

afterAll(() => running.close());

/** Addresses of all files that a page draws on, and that GraphiQL starts as workers. */
async function assetsOf(path: string): Promise<string[]> {
  const { body } = await get(running, path);
  const names = ['href', 'src', 'data-editor-worker', 'data-json-worker', 'data-graphql-worker'];
  return names
    .flatMap((name) => attributes(body, name))
    .filter((address) => address.includes('/assets/'));
}

describe('assets', () => {
  test.each([
    ['/', 2],
    ['/graphiql', 8],
  ])('every file that %s names is served, with its type and for good', async (path, atLeast) => {
    const assets = new Set(await assetsOf(path));
    expect(assets.size).toBeGreaterThanOrEqual(atLeast);
    for (const address of assets) {
      const { status, headers, body } = await get(running, address);
      expect([address, status]).toEqual([address, 200]);
      expect(body.length).toBeGreaterThan(100);
      expect(headers['content-type']).toMatch(/^(?:text\/css|text\/javascript|image\/svg\+xml);/u);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('a file that the browser has is answered with 304', async () => {
    for (const address of await assetsOf('/graphiql')) {
      const { headers } = await get(running, address);
      const again = await get(running, address, { 'if-none-match': headers.etag ?? '' });
      expect([address, again.status, again.body]).toEqual([address, 304, '']);
    }
  });

  test('only the address of the present content is kept for good', async () => {
    for (const path of ['/assets/landing.css', '/assets/landing.css?v=old']) {
      const { status, headers } = await get(running, path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('pages are asked for again each time', async () => {
    for (const path of ['/', '/graphiql']) {
      const { headers } = await get(running, path);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers.etag).toBeDefined();
    }
    const { headers } = await get(running, '/graphiql');
    const again = await get(running, '/graphiql', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test.each([
    '/assets/',
    '/assets/nothing.js',
    '/assets/landing.html',
    '/assets/constructor',
    '/assets/__proto__',
    '/assets/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/landing.css/../../router.ts',
    '/assets/%2fetc%2fpasswd',
    '/assets/landing.css%00.js',
    '/pages/landing.html',
  ])('%s is not there', async (path) => {
    const { status, body } = await get(running, path);
    expect(status).toBe(404);
    expect(body).not.toContain('famai');
  });
});
