import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attributes, get, startDashboard, type Running } from './dashboard-server.js';

const PATHS = ['/', '/graphiql', '/assets/landing.css', '/assets/graphiql.js'];

/** All that a policy may allow. */
const SOURCES = new Set(["'none'", "'self'", "'unsafe-inline'", 'data:']);

let running: Running;

beforeAll(async () => {
  running = await startDashboard();
});

afterAll(() => running.close());

async function policyOf(path: string): Promise<Map<string, string[]>> {
  const { headers } = await get(running, path);
  const policy = String(headers['content-security-policy']);
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('security headers', () => {
  test.each(PATHS)('%s allows this server only, and no frame', async (path) => {
    const policy = await policyOf(path);
    for (const source of [...policy.values()].flat()) expect(SOURCES).toContain(source);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('no page runs a script that is not a file', async () => {
    expect((await policyOf('/graphiql')).get('script-src')).toEqual(["'self'"]);
    expect((await policyOf('/graphiql')).get('worker-src')).toEqual(["'self'"]);
    expect((await policyOf('/')).has('script-src')).toBe(false);
    for (const path of ['/', '/graphiql']) {
      const { body } = await get(running, path);
      expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/u);
      expect(body).not.toMatch(/<style|\sstyle=|\son\w+=/u);
    }
  });

  test.each(PATHS)('%s is of its type, and its address stays here', async (path) => {
    const { headers } = await get(running, path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test.each(['/', '/graphiql'])('%s draws on no other host', async (path) => {
    const { body } = await get(running, path);
    const named = ['href', 'src', 'srcset', 'action', 'data'].flatMap((name) =>
      attributes(body, name),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const address of named) expect(address).not.toMatch(/^(?:[a-z][a-z+.-]*:|\/\/)/iu);
  });

  test('no style sheet draws on a file that is not in it', async () => {
    for (const name of ['landing.css', 'graphiql-page.css', 'graphiql.css']) {
      const { body } = await get(running, `/assets/${name}`);
      expect(body).not.toMatch(/@import/u);
      expect(body.replace(/url\(["']?data:/gu, '')).not.toMatch(/url\(/u);
    }
  });
});
