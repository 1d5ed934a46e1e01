import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importList } from '../../src/import/import-list.js';
import { rebuild, repair } from '../../src/import/replay.js';
import type { Workspace } from '../../src/import/workspace.js';
import { statement } from '../../src/store/statements.js';
import { eachStore } from '../harness/each-store.js';
import { exported, removeWorkspace, tempWorkspace } from './temp-workspace.js';

const SEED = readFileSync(new URL('../../seed/power-list.txt', import.meta.url), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The seed with one article number corrected and the last item left out. */
const CORRECTED = SEED.replace('》第三十条：', '》第三十一条：').slice(
  0,
  SEED.lastIndexOf('\t其他行政权力'),
);

/** A list of the same organ with other items. */
const OTHER = [
  ' \t1\n\t行政奖励\n\t对保密工作先进集体的表彰\n\t\n\t自治区国家保密局\n\t法规督查处',
  '\t【法律】《中华人民共和国保守国家秘密法》（2024年2月27日修订）第十二条：给予表彰。',
  '\t1.受理责任（法规督查处）：受理。\n\t1.同2。\n\t1.不受理的（秘书处）。\n\t\n\t',
].join('\n');

eachStore('importing a list', (open) => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await open());
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('counts what it read', async () => {
    const report = await importList(workspace, bytes(SEED), 'power-list.txt');
    expect(report).toMatchObject({
      status: 'imported',
      items: 13,
      duties: 74,
      cases: 68,
      citations: { 'following-article': 12, 'same-as': 41, stated: 117 },
      unresolved: {},
    });
  });

  test('twice changes nothing and is not journalled twice', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const before = await exported(workspace.store);
    const again = await importList(workspace, bytes(SEED), 'another-name.txt');
    expect(again).toMatchObject({ status: 'unchanged', changes: null });
    expect(await exported(workspace.store)).toBe(before);
    expect(await workspace.journal.read()).toHaveLength(1);
  });

  test('corrected replaces what the old one said and nothing else', async () => {
    await importList(workspace, bytes(CORRECTED), 'power-list.txt');
    const onlyCorrected = await exported(workspace.store);
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const report = await importList(workspace, bytes(CORRECTED), 'power-list.txt');
    expect(report.status).toBe('replaced');
    expect(report.changes?.nodes.PowerItem).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
      unchanged: 12,
    });
    expect(await exported(workspace.store)).toBe(onlyCorrected);
  });

  test('other bytes that say the same are told from another list', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const crlf = SEED.replaceAll('自治区国家保密局\n', '自治区国家保密局 \n');
    const report = await importList(workspace, bytes(crlf), 'power-list.txt');
    expect(report.status).toBe('same-list');
  });

  test('of the same organ with other items is refused until it is said which it is', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const before = await exported(workspace.store);
    await expect(importList(workspace, bytes(OTHER), 'other.txt')).rejects.toMatchObject({
      code: 'LIST_AMBIGUOUS',
      place: { file: 'other.txt' },
    });
    expect(await exported(workspace.store)).toBe(before);
    const report = await importList(workspace, bytes(OTHER), 'other.txt', { list: '奖励' });
    expect(report).toMatchObject({ status: 'imported', items: 1 });
    expect(report.unresolved).toEqual({ 'same-as-dangling': 1 });
    const sources = await workspace.store.read((tx) => tx.run(statement('heldSources'), {}));
    expect(sources).toHaveLength(2);
  });

  test('is the same graph in whatever order lists come', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    await importList(workspace, bytes(OTHER), 'other.txt', { list: '奖励' });
    const one = await exported(workspace.store);
    const other = await tempWorkspace(await open());
    try {
      await importList(other, bytes(OTHER), 'other.txt', { list: '奖励' });
      await importList(other, bytes(SEED), 'power-list.txt');
      expect(await exported(other.store)).toBe(one);
    } finally {
      await other.store.close();
      await removeWorkspace(other);
    }
  });

  test('that the store does not accept is withdrawn from the journal', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const before = await exported(workspace.store);
    const stop = AbortSignal.abort();
    const options = { list: '奖励', signal: stop };
    await expect(importList(workspace, bytes(OTHER), 'o.txt', options)).rejects.toThrow();
    expect(await exported(workspace.store)).toBe(before);
    await rebuild(workspace);
    expect(await exported(workspace.store)).toBe(before);
  });

  test('is made again by a rebuild, byte for byte', async () => {
    await importList(workspace, bytes(CORRECTED), 'power-list.txt');
    await importList(workspace, bytes(OTHER), 'other.txt', { list: '奖励' });
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const before = await exported(workspace.store);
    expect(await rebuild(workspace)).toEqual({ documents: 2 });
    expect(await exported(workspace.store)).toBe(before);
  });

  test('that a crash kept out of the graph is read into it', async () => {
    await importList(workspace, bytes(SEED), 'power-list.txt');
    const before = await exported(workspace.store);
    await workspace.store.write((tx) => tx.run(statement('removeSome'), { limit: 10_000 }));
    expect(await repair(workspace)).toEqual({ documents: 1 });
    expect(await exported(workspace.store)).toBe(before);
    expect(await repair(workspace)).toEqual({ documents: 0 });
  });
});

describe('what is no list', () => {
  test.each([
    ['', 'DOCUMENT_EMPTY'],
    [' \n\t\n', 'DOCUMENT_EMPTY'],
    ['第一条 为了…', 'DOCUMENT_UNKNOWN'],
  ])('%j gives %s', async (text, code) => {
    const { readPowerList } = await import('../../src/power-list/read-power-list.js');
    await expect(readPowerList(bytes(text), 'x.txt')).rejects.toEqual(
      expect.objectContaining({ code, place: { file: 'x.txt' } }),
    );
  });
});
