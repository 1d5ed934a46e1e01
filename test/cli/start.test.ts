import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NEW_LAW, OLD_LAW } from '../api/support/revisions.js';
import { runCli, startCli, type RunningServer } from './run-cli.js';

let folder: string;
let server: RunningServer | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-start-'));
});
afterEach(async () => {
  await server?.stop();
  server = null;
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
const items = (url: string): Promise<unknown> => ask(url, '{ coverage { powerItems documents } }');
const LAWS = { '2015-03-01': OLD_LAW, '2024-05-20': NEW_LAW };
const SEED_HELD = { data: { coverage: { powerItems: 13, documents: 1 } } };

describe('famai start', () => {
  test('loads the seed, says where it is, and keeps everything for the next start', async () => {
    const dataDir = join(folder, 'data');
    server = await startCli(dataDir);
    expect(server.greeting).toContain('权力事项 13');
    expect(server.greeting).toContain('1 document(s) imported now');
    expect(server.greeting).toContain('Two queries to try:');
    expect(await items(server.url)).toEqual(SEED_HELD);
    for (const path of ['/', '/graphiql', '/health']) {
      expect((await fetch(server.url + path)).status).toBe(200);
    }
    const journal = await readFile(join(dataDir, 'journal.jsonl'), 'utf8');
    expect(await server.stop()).toBe(0);
    server = await startCli(dataDir);
    expect(server.greeting).toContain('kept from before');
    expect(await items(server.url)).toEqual(SEED_HELD);
    expect(await readFile(join(dataDir, 'journal.jsonl'), 'utf8')).toBe(journal);
  });

  test('answers about revisions from the texts that it keeps', async () => {
    for (const [date, words] of Object.entries(LAWS)) {
      const path = join(folder, `样本水利条例(${date}).md`);
      await writeFile(path, words);
      expect((await runCli(['import', path, '--data', join(folder, 'data')])).code).toBe(0);
    }
    server = await startCli(join(folder, 'data'));
    const asked = 'law: "样本水利条例", from: "2015-03-01", to: "2024-05-20"';
    const answer = await ask(
      server.url,
      `{ impact(${asked}) { revision { to } alignment { totalCount } } }`,
    );
    expect(answer).toEqual({
      data: { impact: { revision: { to: '2024-05-20' }, alignment: { totalCount: 6 } } },
    });
  });

  test('says that another process holds the data folder', async () => {
    server = await startCli(folder);
    const { code, stderr } = await runCli(['start', '--port', '0', '--data', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^STORE_IN_USE: .*\n$/u);
  });

  test('says that the port is in use, and imports nothing', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    try {
      const { code, stderr } = await runCli(['start', '--port', port, '--data', folder]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^PORT_IN_USE: .*\n$/u);
      await expect(readFile(join(folder, 'journal.jsonl'))).rejects.toThrow();
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  test.each(['LICENSE/data', '/proc/famai'])('says that %s cannot be written', async (dataDir) => {
    const { code, stderr } = await runCli(['start', '--port', '0', '--data', dataDir]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATA_NOT_WRITABLE: .*\n$/u);
  });

  test('says that a port is no number', async () => {
    const { code, stderr } = await runCli(['start', '--port', 'abc']);
    expect(code).toBe(2);
    expect(stderr).toContain('A port is a number from 0 to 65535.');
  });
});
