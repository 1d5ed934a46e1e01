import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import { sampleList } from './contract/sample-facts.js';
import { startChild } from './setup/child.js';
import { exported } from './setup/exported.js';
import { temporaryFolder } from './setup/folder.js';
import { importFacts } from './setup/import.js';
import { rejection } from './setup/rejection.js';

describe('an embedded store and another process', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  test('only one at a time has it open, the other is told so, and nothing is harmed', async () => {
    const holder = startChild('hold-store.ts', folder.path);
    expect((await holder.lines.next()).value).toBe('open');
    const { code, message } = await rejection(openStore({ dataDir: folder.path }));
    expect(code).toBe('STORE_IN_USE');
    expect(message).toContain(folder.path);
    const third = startChild('hold-store.ts', folder.path);
    expect((await third.lines.next()).value).toBe('STORE_IN_USE');
    await third.ended;
    holder.process.stdin.end();
    await holder.ended;
    const store = await openStore({ dataDir: folder.path });
    await importFacts(store, sampleList('甲'));
    await store.close();
  });

  test.each([1, 3])('killed after list %i, it leaves whole lists and opens again', async (last) => {
    const writer = startChild('import-lists.ts', folder.path);
    for await (const line of writer.lines) if (Number(line) >= last) break;
    writer.process.kill('SIGKILL');
    await writer.ended;
    const store = await openStore({ dataDir: folder.path });
    const found = await exported(store);
    await store.close();
    // The list that it was at may be in or out, and all that it had said must be in.
    const lists = (found.match(/"kind":"SourceDocument"/g) ?? []).length;
    expect(lists).toBeGreaterThan(last);
    const quiet = await openStore({});
    for (let number = 0; number < lists; number += 1) {
      await importFacts(quiet, sampleList(`list ${number}`, { items: 200 }));
    }
    expect(found).toBe(await exported(quiet));
    await quiet.close();
  });
});
