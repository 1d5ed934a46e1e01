import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { countImpact } from '../../src/impact/group.js';
import { impactOf } from '../../src/impact/impact.js';
import { heldLawText } from '../../src/import/held-law-text.js';
import { importPaths } from '../../src/import/import-paths.js';
import type { Workspace } from '../../src/import/workspace.js';
import { statement } from '../../src/store/statements.js';
import type { EventType, WatchEvent } from '../../src/watch/event.js';
import { lawEvent } from '../../src/watch/law-event.js';
import { tellImports } from '../../src/watch/tell-imports.js';
import { openWatch } from '../../src/watch/watch-folder.js';
import { eachStore } from '../harness/each-store.js';
import { exported, removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { START, TestClock } from './support/clock.js';
import { list, V2010, V2015, V2020 } from './support/laws.js';

eachStore('laws that an import changed', (open) => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await open());
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  /** Imports files and gives the events that came of it. */
  async function bring(files: Readonly<Record<string, string>>): Promise<WatchEvent[]> {
    const folder = join(workspace.dataDir, 'input');
    await mkdir(folder, { recursive: true });
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, words] of Object.entries(files)) await writeFile(join(folder, name), words);
    const outcomes = await importPaths(workspace, paths);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([]);
    const { told, faults } = await tellImports(workspace, outcomes, new TestClock());
    expect(faults).toEqual([]);
    return told.map(({ event }) => event);
  }

  const steps = (events: readonly WatchEvent[]): string[] =>
    events.map(
      ({ from, to, superseded }) =>
        `${String(from.version)} ${String(to.version)}${superseded ? ' superseded' : ''}`,
    );

  test('are those that got a later version, with what impact counts', async () => {
    await bring({
      'old.md': V2010,
      'one.txt': list('样本局', '第二条'),
      'two.txt': list('登记局', '第三条'),
    });
    const [event, ...others] = await bring({ 'new.md': V2015 });
    expect(others).toEqual([]);
    const from = await heldLawText(workspace, '样本管理条例', '2010-03-01');
    const to = await heldLawText(workspace, '样本管理条例', '2015-06-01');
    const { affected } = await impactOf(
      (name, params) => workspace.store.read((tx) => tx.run(statement(name), params)),
      from,
      to,
    );
    const { total, byAction } = countImpact(affected);
    expect(total).toBeGreaterThanOrEqual(2);
    expect(event).toMatchObject({
      format: 1,
      type: 'law.version-imported',
      law: { title: '样本管理条例' },
      from: { version: '2010-03-01', validFrom: '2010-05-01' },
      to: { version: '2015-06-01', validFrom: '2015-09-01' },
      superseded: false,
      counts: { total, byAction },
      truncated: false,
      at: new Date(START).toISOString(),
    });
    expect(byAction.renumber).toBeGreaterThan(0);
    const organs = event?.byOrgan ?? [];
    expect(organs.map(({ organ }) => organ)).toEqual(['样本局', '登记局']);
    expect(organs.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(total);
    for (const { divisions } of organs) {
      expect(divisions.map(({ division }) => division)).toContain('样本处');
    }
    // The ids are those of the graph.
    const rows = await workspace.store.read((tx) =>
      tx.run(statement('heldVersions'), { laws: [event?.law.id ?? ''] }),
    );
    const ids = rows.map((row) => row['id']);
    expect([event?.from.id, event?.to.id].every((id) => ids.includes(id ?? ''))).toBe(true);
  });

  test('are none where no text of the law was held before', async () => {
    expect(
      await bring({ 'a.md': V2010, 'b.md': V2015, 'c.txt': list('样本局', '第二条') }),
    ).toEqual([]);
  });

  test('are none for the same bytes, a corrected text or another file of the version', async () => {
    await bring({ 'a.md': V2010, 'b.md': V2015 });
    expect(await bring({ 'b.md': V2015 })).toEqual([]);
    expect(await bring({ 'b.md': V2015.replace('免费', '收费') })).toEqual([]);
    expect(await bring({ 'c.md': V2015 })).toEqual([]);
  });

  test('are none for a text older than all that are held', async () => {
    await bring({ 'b.md': V2015 });
    expect(await bring({ 'a.md': V2010 })).toEqual([]);
  });

  test('are told step by step where several versions come at once', async () => {
    await bring({ 'a.md': V2010 });
    expect(steps(await bring({ 'b.md': V2015, 'c.md': V2020 }))).toEqual([
      '2010-03-01 2015-06-01 superseded',
      '2015-06-01 2020-06-01',
    ]);
  });

  test('of an import that ended before it could tell are told with the next', async () => {
    const none = 'c.txt';
    await bring({ 'a.md': V2010 });
    const folder = join(workspace.dataDir, 'input');
    await writeFile(join(folder, 'b.md'), V2015);
    await importPaths(workspace, [join(folder, 'b.md')]);
    expect(steps(await bring({ [none]: list('样本局', '第二条') }))).toEqual([
      '2010-03-01 2015-06-01',
    ]);
    expect(await bring({ [none]: list('样本局', '第二条') })).toEqual([]);
  });

  test('are told although another law cannot be read again, which is said', async () => {
    const other = (text: string): string => text.replace('样本管理条例', '别样条例');
    await bring({ 'a.md': V2010, 'x.md': other(V2010) });
    const folder = join(workspace.dataDir, 'input');
    const paths = ['b.md', 'y.md'].map((name) => join(folder, name));
    await writeFile(join(folder, 'b.md'), V2015);
    await writeFile(join(folder, 'y.md'), other(V2015));
    const outcomes = await importPaths(workspace, paths);
    const lost = createHash('sha256').update(other(V2010)).digest('hex');
    await rm(join(workspace.dataDir, 'documents', lost.slice(0, 2), lost));
    const { told, faults } = await tellImports(workspace, outcomes);
    expect(told.map(({ event }) => event.law.title)).toEqual(['样本管理条例']);
    expect(faults).toMatchObject([{ code: 'ARCHIVE_DAMAGED' }]);
  });

  test('say where a version was filled in that a later one has succeeded', async () => {
    await bring({ 'a.md': V2010, 'c.md': V2020 });
    expect(steps(await bring({ 'b.md': V2015 }))).toEqual(['2010-03-01 2015-06-01 superseded']);
  });

  test('are told too where a person accepts or undoes a revision, by their own alignment', async () => {
    await bring({ 'a.md': V2010, 'b.md': V2015, 'one.txt': list('样本局', '第二条') });
    const from = await heldLawText(workspace, '样本管理条例', '2010-03-01');
    const to = await heldLawText(workspace, '样本管理条例', '2015-06-01');
    const computed = alignLaws(from, to);
    // A person says that nothing continues the article that the list cites.
    const entries = computed.map((entry): AlignmentEntry =>
      entry.from.includes('2') ? { ...entry, to: [], kind: 'repealed', score: 0 } : entry,
    );
    const make = (type: EventType, occasion: string, own?: AlignmentEntry[]): Promise<WatchEvent> =>
      lawEvent((name, params) => workspace.store.read((tx) => tx.run(statement(name), params)), {
        type,
        from,
        to,
        at: occasion,
        occasion,
        ...(own === undefined ? {} : { entries: own }),
      });
    const accepted = await make('law.revision-accepted', '2024-01-01T00:00:00.000Z');
    const corrected = await make('law.revision-accepted', '2024-01-02T00:00:00.000Z', entries);
    const undone = await make('law.revision-undone', '2024-01-03T00:00:00.000Z');
    expect(accepted.counts.byAction).toMatchObject({ rebase: 0 });
    expect(corrected.counts.byAction.rebase).toBeGreaterThan(0);
    expect(undone.counts).toEqual(accepted.counts);
    expect(new Set([accepted, corrected, undone].map(({ id }) => id)).size).toBe(3);
    const again = await make('law.revision-accepted', '2024-01-01T00:00:00.000Z');
    expect(again).toEqual(accepted);
  });

  test('are told once, in the log and to receivers, and the graph stays as it is', async () => {
    const watch = openWatch(workspace.dataDir);
    const add = (organs: string[]): Promise<unknown> =>
      watch.endpoints.add(
        { url: 'https://dashboard.example/hook', filter: { organs }, allowPrivate: false },
        0,
      );
    await add(['样本局']);
    await add(['税务局']);
    await bring({ 'a.md': V2010, 'one.txt': list('样本局', '第二条') });
    const folder = join(workspace.dataDir, 'input');
    await writeFile(join(folder, 'b.md'), V2015);
    const outcomes = await importPaths(workspace, [join(folder, 'b.md')]);
    const graph = await exported(workspace.store);
    const journal = await workspace.journal.read();
    const [told] = (await tellImports(workspace, outcomes)).told;
    expect(told?.receivers).toBe(1);
    const [again] = (await tellImports(workspace, outcomes)).told;
    expect(again).toMatchObject({ receivers: 0, event: { id: told?.event.id } });
    expect(await watch.events.places()).toHaveLength(1);
    expect(await watch.outbox.pending()).toHaveLength(1);
    expect(await exported(workspace.store)).toBe(graph);
    expect(await workspace.journal.read()).toEqual(journal);
  });
});
