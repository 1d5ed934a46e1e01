import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EVENT_TYPES } from '../../src/watch/event.js';
import { sign } from '../../src/watch/signature.js';
import { notify } from '../../src/watch/notify.js';
import { openWatch } from '../../src/watch/watch-folder.js';
import { deliverPending } from '../../src/watch/webhook.js';
import { event } from './support/events.js';
import { removeFolder, tempFolder } from './support/folder.js';

const TEXT = readFileSync(new URL('../../docs/watch.md', import.meta.url), 'utf8');
const SECRETS = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '一个够长的密钥文字'];

/** The one block of code of a language. */
function block(language: string): string {
  const blocks = [...TEXT.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gmu'))];
  expect(blocks).toHaveLength(1);
  return blocks[0]?.[1] ?? '';
}

let folder: string;
beforeEach(async () => {
  folder = await tempFolder();
});
afterEach(() => removeFolder(folder));

describe('docs/watch.md', () => {
  test('shows an event with the fields that events have, and names all types', () => {
    const shown = JSON.parse(block('json')) as object;
    expect(Object.keys(shown)).toEqual(Object.keys(event(1)));
    for (const type of EVENT_TYPES) expect(TEXT).toContain(`\`${type}\``);
  });

  test.each(SECRETS)('has a receiver for Node that takes what is signed (%#)', async (secret) => {
    await writeFile(join(folder, 'receiver.mjs'), block('js'));
    const receiver = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
      env: { FAMAI_SECRET: secret, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const lines = linesOf(receiver);
      const port = /^listening on (\d+)$/u.exec(await lines())?.[1] ?? '';
      const url = `http://127.0.0.1:${port}/`;
      const watch = openWatch(folder);
      await watch.endpoints.add({ url, filter: {}, secret, allowPrivate: true }, 0);
      await notify(watch, event(1));
      expect(await deliverPending(watch, { until: Date.now() + 10_000 })).toMatchObject({
        delivered: 1,
      });
      expect(await lines()).toBe('law.version-imported 样本管理条例 5');
      for (const headers of [{}, forged(Date.now()), forged(Date.now() - 301_000, secret)]) {
        const answer = await fetch(url, { method: 'POST', headers, body: '{"id":"a"}' });
        expect(answer.status).toBe(401);
      }
      const headers = forged(Date.now(), secret);
      expect((await fetch(url, { method: 'POST', headers, body: '{"id":"a"}' })).status).toBe(204);
    } finally {
      receiver.kill();
    }
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  const name = 'has a function for Python that tells what is signed';
  if (!python) test.skip(`${name}: skipped, there is no python3`, () => undefined);
  else {
    test.each(SECRETS)(`${name} (%#)`, async (secret) => {
      await writeFile(join(folder, 'verify.py'), block('python'));
      const ask = (headers: Record<string, string>, body: string, now: number): string => {
        const code =
          'import json, sys\nfrom verify import is_from_famai\n' +
          's, h, b, n = json.load(sys.stdin)\nprint(is_from_famai(s, h, b.encode("utf-8"), n))';
        const input = JSON.stringify([secret, headers, body, now]);
        const run = spawnSync('python3', ['-c', code], { cwd: folder, input, encoding: 'utf8' });
        return run.stdout.trim() || run.stderr;
      };
      const [now, body] = [1_700_000_000, '{"id":"a"}'];
      const headers = forged(now * 1000, secret);
      expect(ask(headers, body, now)).toBe('True');
      expect(ask(headers, body, now + 301)).toBe('False');
      expect(ask(headers, '{"id":"b"}', now)).toBe('False');
      expect(ask({ ...headers, 'webhook-id': 'b' }, body, now)).toBe('False');
      expect(ask(forged(now * 1000), body, now)).toBe('False');
      expect(ask({}, body, now)).toBe('False');
    });
  }
});

/** Headers for the body `{"id":"a"}`, signed at a time with a secret: another one by default. */
function forged(milliseconds: number, secret = 'some other secret'): Record<string, string> {
  const timestamp = Math.floor(milliseconds / 1000);
  return {
    'webhook-id': 'a',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(secret, 'a', timestamp, '{"id":"a"}'),
  };
}

/** The lines that a process prints, one a call. */
function linesOf(child: ChildProcess): () => Promise<string> {
  let text = '';
  let wake: () => void = () => undefined;
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    wake();
  });
  return async () => {
    while (!text.includes('\n')) await new Promise<void>((resolve) => (wake = resolve));
    const end = text.indexOf('\n');
    const line = text.slice(0, end);
    text = text.slice(end + 1);
    return line;
  };
}
