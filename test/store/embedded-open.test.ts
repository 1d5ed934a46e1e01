import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { discardDatabase, storeFile } from '../../src/store/embedded/file.js';
import { openStore } from '../../src/store/open.js';
import { sampleList } from './contract/sample-facts.js';
import { exported } from './setup/exported.js';
import { temporaryFolder } from './setup/folder.js';
import { importFacts } from './setup/import.js';
import { ping } from './setup/ping.js';
import { rejection } from './setup/rejection.js';

describe('the file of an embedded store', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  beforeEach(() => {
    folder = temporaryFolder();
    file = storeFile(folder.path);
  });
  afterEach(() => folder.remove());

  test('is made with its folder, and keeps the graph', async () => {
    const dataDir = join(folder.path, '数据', 'a'.repeat(200), 'deep');
    const store = await openStore({ dataDir });
    await importFacts(store, sampleList('甲'));
    const before = await exported(store);
    await store.close();
    expect(readdirSync(dataDir)).toEqual(['graph.grafeo']);
    const again = await openStore({ dataDir });
    expect(await exported(again)).toBe(before);
    await again.close();
  });

  test('is whole after close, also when work was under way', async () => {
    const store = await openStore({ dataDir: folder.path });
    const written = importFacts(store, sampleList('甲', { items: 200 }));
    await store.close();
    await written;
    const again = await openStore({ dataDir: folder.path });
    expect(await exported(again)).not.toBe('');
    await again.close();
  });

  test.each([
    ['is no store', () => Buffer.from('not a store at all '.repeat(500))],
    ['is empty', () => Buffer.alloc(0)],
    ['was cut', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    ['has damaged bytes', (whole: Buffer) => damaged(whole)],
  ])('that %s is told as damaged, and left as it is', async (_what, damage) => {
    const store = await openStore({ dataDir: folder.path });
    await importFacts(store, sampleList('甲', { items: 500 }));
    await store.close();
    const bytes = damage(readFileSync(file));
    writeFileSync(file, bytes);
    const { code, message } = await rejection(openStore({ dataDir: folder.path }));
    expect([code, message.includes(file)]).toEqual(['STORE_DAMAGED', true]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('can be thrown away, damaged or not, and made anew', async () => {
    writeFileSync(file, 'not a store');
    mkdirSync(`${file}.wal`);
    writeFileSync(join(folder.path, 'kept.txt'), 'kept');
    discardDatabase(folder.path);
    expect(readdirSync(folder.path)).toEqual(['kept.txt']);
    discardDatabase(folder.path);
    const store = await openStore({ dataDir: folder.path });
    expect(await exported(store)).toBe('');
    await store.close();
  });

  test('needs a folder that can be written', async () => {
    const taken = join(folder.path, 'file');
    writeFileSync(taken, '');
    for (const dataDir of [taken, join(taken, 'below')]) {
      expect((await rejection(openStore({ dataDir }))).code).toBe('DATA_NOT_WRITABLE');
    }
    expect(existsSync(taken)).toBe(true);
  });

  test('is let go of at close: what comes later is told so', async () => {
    const store = await openStore({ dataDir: folder.path });
    await store.close();
    await store.close();
    expect((await rejection(ping(store))).code).toBe('STORE_UNAVAILABLE');
    expect((await rejection(importFacts(store, sampleList('甲')))).code).toBe('STORE_UNAVAILABLE');
  });
});

function damaged(whole: Buffer): Buffer {
  const copy = Buffer.from(whole);
  for (let i = copy.length >> 1; i < copy.length - 100; i += 1) copy[i] = (copy[i] ?? 0) ^ 0x55;
  return copy;
}
