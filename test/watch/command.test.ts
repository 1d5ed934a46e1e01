import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isSigned } from '../../src/watch/signature.js';
import { openWatch } from '../../src/watch/watch-folder.js';
import { runCli, type CliResult } from '../cli/run-cli.js';
import { removeFolder, tempFolder } from './support/folder.js';
import { inProcess } from './support/in-process.js';
import { list, V2010, V2015, V2020 } from './support/laws.js';
import { startReceiver, type Receiver } from './support/receiver.js';

const SECRET = 'a secret of the dashboard';

let folder: string;
let receiver: Receiver;
/** All that any command of the test wrote. */
let said: string;
/** How commands run. */
let run: (args: readonly string[]) => Promise<CliResult>;
beforeEach(async () => {
  folder = await tempFolder();
  receiver = await startReceiver();
  said = '';
  run = inProcess;
  await writeFile(join(folder, 'secret'), `${SECRET}\n`, { mode: 0o600 });
});
afterEach(async () => {
  await receiver.close();
  await removeFolder(folder);
});

async function famai(...args: string[]): Promise<CliResult> {
  const result = await run([...args, '--data', join(folder, 'data')]);
  said += result.stdout + result.stderr;
  return result;
}
const watch = (...args: string[]): Promise<CliResult> => famai('watch', ...args);

async function bring(files: Readonly<Record<string, string>>): Promise<CliResult> {
  for (const [name, words] of Object.entries(files)) await writeFile(join(folder, name), words);
  return famai('import', ...Object.keys(files).map((name) => join(folder, name)), '--json');
}

async function add(...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await watch('add', ...args, '--allow-private', '--json');
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('_')]);
  return (JSON.parse(stdout) as { id: string }).id;
}

describe('famai watch', () => {
  test('works from one process to the next', async () => {
    run = runCli;
    const id = await add(receiver.url, '--secret-file', join(folder, 'secret'));
    await bring({ 'a.md': V2010 });
    expect((await bring({ 'b.md': V2015 })).stderr).toContain('watch: delivered 1,');
    expect(receiver.received).toHaveLength(1);
    expect((await watch('list')).stdout).toContain(id);
    expect(said).not.toContain(SECRET);
  });

  test('tells a dashboard what an import changed, and a dead letter can be retried', async () => {
    const secretFile = join(folder, 'secret');
    const id = await add(
      `${receiver.url}?token=of-the-receiver`,
      '--law',
      '《样本管理条例》',
      '--secret-file',
      secretFile,
    );
    await bring({ 'a.md': V2010, '2012年清单.txt': list('样本局', '第二条') });
    expect(receiver.received).toEqual([]);

    const imported = await bring({ 'b.md': V2015 });
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.stdout)).toMatchObject({ totals: { laws: 1 } });
    expect(imported.stderr).toContain('watch: 样本管理条例 2010-03-01 → 2015-06-01:');
    expect(imported.stderr).toContain('watch: delivered 1, given up 0, waiting 0');
    const [request] = receiver.received;
    expect(request?.url).toBe('/hook?token=of-the-receiver');
    const event = JSON.parse(request?.body ?? '') as { id: string; counts: { total: number } };
    expect(event.counts.total).toBeGreaterThan(0);
    const headers = request?.headers ?? {};
    const stamp = String(headers['webhook-timestamp']);
    const given = {
      id: event.id,
      timestamp: stamp,
      signature: String(headers['webhook-signature']),
    };
    expect(isSigned(SECRET, given, request?.body ?? '', Number(stamp))).toBe(true);

    receiver.answer(410);
    const second = await bring({ 'c.md': V2020 });
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('given up 1');
    const listed = await watch('list', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { id, laws: ['《样本管理条例》'], organs: [], allowPrivate: true, waiting: 0, dead: 1 },
    ]);
    const dead = JSON.parse((await watch('dead', '--json')).stdout) as { id: string }[];
    expect(dead).toMatchObject([{ receiver: id, attempts: 1, reason: 'answered 410' }]);
    expect((await watch('dead')).stdout).toContain('2015-06-01 → 2020-06-01');
    expect((await watch('retry', dead[0]?.id ?? '')).code).toBe(1);
    receiver.answer(200);
    expect(await watch('retry', '--all')).toMatchObject({
      code: 0,
      stdout: 'Delivered 1, given up 0, waiting 0.\n',
    });
    expect((await watch('dead')).stdout).toBe('No delivery was given up.\n');
    expect(receiver.received).toHaveLength(4);

    expect((await watch('remove', id)).code).toBe(0);
    expect((await watch('list')).stdout).toBe('No receiver is registered.\n');
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('of-the-receiver');
  });

  test('tells that a revision was accepted and undone, once each', async () => {
    await bring({ 'a.md': V2010, '2012年清单.txt': list('样本局', '第二条') });
    await bring({ 'b.md': V2015 });
    await add(receiver.url, '--secret-file', join(folder, 'secret'));
    const pair = ['样本管理条例', '--from', '2010-03-01', '--to', '2015-06-01', '--by', '张三'];
    expect((await famai('revision', 'accept', ...pair)).code).toBe(0);
    expect((await famai('revision', 'accept', ...pair)).code).toBe(0);
    expect((await famai('revision', 'undo', ...pair)).code).toBe(0);
    const events = receiver.received.map(
      ({ body }) => JSON.parse(body) as { type: string; counts: { total: number } },
    );
    expect(events.map(({ type }) => type)).toEqual([
      'law.revision-accepted',
      'law.revision-undone',
    ]);
    expect(events[0]?.counts.total).toBeGreaterThan(0);
    expect(said).not.toContain(SECRET);
  });

  test('an import goes on and ends well where a receiver or the watch folder is broken', async () => {
    await add(receiver.url);
    await bring({ 'a.md': V2010 });
    await writeFile(join(folder, 'data', 'watch', 'outbox'), 'no folder');
    const { code, stdout, stderr } = await bring({ 'b.md': V2015 });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { byStatus: { imported: 1 } } });
    expect(stderr).toMatch(/^watch: [A-Z_]+: /mu);
  });

  test('makes a secret for its owner only, and says where and not what', async () => {
    const made = join(folder, 'made');
    const one = await add(receiver.url, '--organ', '样本局', '--secret-file', made);
    const other = await add(receiver.url, '--division', '样本处');
    const { endpoints } = openWatch(join(folder, 'data'));
    const kept = endpoints.secretPath(other);
    expect(said).toContain(made);
    expect(said).toContain(kept);
    for (const path of [made, kept]) {
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const secret = (await readFile(path, 'utf8')).trim();
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u);
      expect(said).not.toContain(secret.slice(6));
    }
    expect(await endpoints.secret(one)).toBe((await readFile(made, 'utf8')).trim());
    expect((await watch('list')).stdout).toContain('all laws · 样本局');
  });

  test('sends a test event', async () => {
    const id = await add(receiver.url, '--secret-file', join(folder, 'secret'));
    expect(await watch('test', id)).toMatchObject({ code: 0, stdout: `${id} answered 200.\n` });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ type: 'watch.test' });
    receiver.answer(302);
    const refused = await watch('test', id);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('redirects are not followed');
    expect(said).not.toContain(SECRET);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['a private address', ['add', 'http://127.0.0.1/'], 1, /VALUE_REFUSED: .*--allow-private/u],
    ['no URL', ['add', 'a.example'], 1, /VALUE_REFUSED/u],
    ['an empty name', ['add', 'https://a.example', '--law', ''], 1, /VALUE_REFUSED/u],
    ['no argument', ['add'], 2, /missing required argument/u],
    ['an unknown command', ['tell'], 2, /unknown command/u],
    ['an unknown receiver', ['remove', 'watch-000000000000'], 1, /ID_INVALID: .*watch list/u],
    ['a path for an id', ['test', '../secrets/x'], 1, /ID_INVALID/u],
    ['an unknown dead letter', ['retry', 'delivery-0'], 1, /ID_INVALID: .*watch dead/u],
    ['neither id nor --all', ['retry'], 2, /USAGE/u],
    ['id and --all', ['drop', 'delivery-0', '--all'], 2, /USAGE/u],
  ])('refuses %s', async (_what, args, code, words) => {
    const result = await watch(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(words);
    expect(result.stdout).toBe('');
  });

  test('refuses a secret that is too short, without repeating it', async () => {
    await writeFile(join(folder, 'short'), 'xyzzy');
    const { code } = await watch(
      'add',
      'https://a.example',
      '--secret-file',
      join(folder, 'short'),
    );
    expect(code).toBe(1);
    expect(said).toContain('VALUE_REFUSED');
    expect(said).not.toContain('xyzzy');
  });
});
