import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decisionId, type AcceptDecision } from '../../src/archive/decision-entry.js';
import { importPaths } from '../../src/import/import-paths.js';
import { rebuild, repair } from '../../src/import/replay.js';
import type { Workspace } from '../../src/import/workspace.js';
import { acceptRevision, undoDecision } from '../../src/revision/accept.js';
import { confirmEntry, correctEntry } from '../../src/revision/correct.js';
import { compareRevisions, settleRevisions } from '../../src/revision/settle.js';
import { showRevision } from '../../src/revision/show.js';
import { FamaiError } from '../../src/errors/famai-error.js';
import { clearGraph } from '../../src/store/clear.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { startApi } from '../api/support/client.js';
import { at as valueAt } from '../api/support/walk-json.js';
import { eachStore } from '../harness/each-store.js';
import { exported, removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { bring } from './support/bring.js';
import {
  NEW,
  NEW_MENDED,
  NEW_VERSION,
  OLD,
  OLD_VERSION,
  PAIR,
  TITLE,
  listFile,
} from './support/laws.js';

const WHO = { by: '王审核', at: '2026-01-02T03:04:05.000Z' };
const LATER = { by: '李复核', at: '2026-02-03T04:05:06.000Z' };
const LIST = listFile(`【法规】《${TITLE}》（2010年3月1日通过）第四条`);
const ALL = { 'old.md': OLD, 'new.md': NEW, '2021年样本局清单.txt': LIST };

eachStore('accepting a revision', (open) => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await open());
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  const edges = async (): Promise<object[]> =>
    (await exported(workspace.store))
      .split('\n')
      .filter((line) => line.includes('"SUCCEEDED_BY"'))
      .map((line) => (JSON.parse(line) as { props: object }).props)
      .sort((one, two) => (JSON.stringify(one) < JSON.stringify(two) ? -1 : 1));

  const moves = async (): Promise<string[]> =>
    (await edges())
      .map((props) => props as { fromLabels: string[]; toLabels: string[]; kind: string })
      .map(({ fromLabels, toLabels, kind }) => `${fromLabels.join()}>${toLabels.join()}:${kind}`)
      .sort();

  const ops = async (): Promise<string[]> =>
    (await workspace.journal.read()).map(({ op }) => op).filter((op) => op !== 'import');

  const COMPUTED = ['1>1:unchanged', '2>3:renumbered', '4>4:amended', '5>6:amended', '6>7:amended'];

  test('writes which article became which, and changes nothing else', async () => {
    await bring(workspace, ALL);
    const before = await exported(workspace.store);
    const report = await acceptRevision(workspace, PAIR, WHO);
    expect(report).toMatchObject({
      status: 'accepted',
      counts: { unchanged: 1, renumbered: 1, amended: 3, repealed: 1, added: 2 },
      acceptance: { decision: { by: '王审核', from: OLD_VERSION, to: NEW_VERSION } },
    });
    expect(await moves()).toEqual(COMPUTED);
    expect(await edges()).toContainEqual(
      expect.objectContaining({
        kind: 'amended',
        fromLabels: ['4'],
        toLabels: ['4'],
        changes: 1,
        grades: expect.arrayContaining(['deadline']) as unknown,
        moved: false,
        unsure: false,
      }),
    );
    const after = await exported(workspace.store);
    const ofRevision = (line: string): boolean =>
      /"kind":"SUCCEEDED_BY"|"type":"revision"/u.test(line) ||
      (line.includes('"EXTRACTED_FROM"') && !before.includes(line));
    const rest = after.split('\n').filter((line) => !ofRevision(line));
    expect(rest.join('\n')).toBe(before);
    await undoDecision(workspace, PAIR, 'accept-revision', LATER);
    expect(await exported(workspace.store)).toBe(before);
    expect(await ops()).toEqual(['accept-revision', 'undo']);
  });

  test('is done once, and is found by title in full and by the day of entry into force', async () => {
    await bring(workspace, ALL);
    await acceptRevision(workspace, PAIR, WHO);
    const before = await exported(workspace.store);
    const again = await acceptRevision(
      workspace,
      { title: `《${TITLE}》`, from: '2010-05-01', to: '2020-09-01' },
      LATER,
    );
    expect(again).toMatchObject({ status: 'unchanged', acceptance: { decision: WHO } });
    expect(await ops()).toEqual(['accept-revision']);
    expect(await exported(workspace.store)).toBe(before);
  });

  test('takes corrections in when it is accepted again, with who and when', async () => {
    await bring(workspace, ALL);
    await acceptRevision(workspace, PAIR, WHO);
    const entry = { entry: '3>5:amended', note: '同一事项', ...LATER };
    const noted = await correctEntry(workspace, PAIR, entry);
    expect(noted).toMatchObject({ status: 'noted', isAccepted: true });
    expect(await correctEntry(workspace, PAIR, entry)).toEqual({ ...noted, status: 'unchanged' });
    const taken = await correctEntry(workspace, PAIR, { entry: '2>2', ...LATER });
    expect(taken.follows).toEqual([{ from: [], to: ['3'], kind: 'added' }]);
    await undoDecision(workspace, PAIR, taken.id, LATER);
    expect(await moves()).toEqual(COMPUTED);
    expect(await showRevision(workspace, PAIR)).toMatchObject({ accepted: { isCurrent: false } });

    expect(await acceptRevision(workspace, PAIR, LATER)).toMatchObject({ status: 'replaced' });
    expect(await moves()).toEqual([...COMPUTED, '3>5:amended'].sort());
    expect(await edges()).toContainEqual(
      expect.objectContaining({
        fromLabels: ['3'],
        decided: 'corrected',
        correctedBy: '李复核',
        correctedAt: LATER.at,
        note: '同一事项',
      }),
    );
    const shown = await showRevision(workspace, PAIR);
    expect(shown.accepted).toMatchObject({ by: '李复核', at: LATER.at, isCurrent: true });
    expect(shown.entries.filter(({ decision }) => decision !== null)).toMatchObject([
      { from: ['3'], to: ['5'], decision: { id: noted.id, by: '李复核', note: '同一事项' } },
    ]);

    await undoDecision(workspace, PAIR, noted.id, WHO);
    await acceptRevision(workspace, PAIR, WHO);
    expect(await moves()).toEqual(COMPUTED);
  });

  test('keeps a confirmation, also where something else is computed later', async () => {
    await bring(workspace, ALL);
    await confirmEntry(workspace, PAIR, { entry: '4>4', ...WHO });
    await expect(confirmEntry(workspace, PAIR, { entry: '3>5', ...WHO })).rejects.toMatchObject({
      code: 'ENTRY_NOT_THERE',
      message: '"3>5": the alignment has 3>:repealed and >5:added',
    });
    await bring(workspace, { 'new.md': NEW.replace(/第四条 [^\n]*/u, '第四条 样本分级保管。') });
    const { entries } = await showRevision(workspace, PAIR);
    expect(entries.find(({ from }) => from.includes('4'))).toMatchObject({
      to: ['4'],
      unsure: false,
      decision: { how: 'confirmed', by: '王审核' },
    });
  });

  /** All that people decide in the next tests. */
  async function decideAll(): Promise<void> {
    await correctEntry(workspace, PAIR, { entry: '3>5:amended', ...WHO });
    await correctEntry(workspace, PAIR, { entry: '6>7:renumbered', ...WHO });
    await acceptRevision(workspace, PAIR, WHO);
    // Decided after the acceptance: not yet in it.
    await correctEntry(workspace, PAIR, { entry: '2>2:amended', ...LATER });
  }

  test('is made again by a rebuild, byte for byte', async () => {
    await bring(workspace, ALL);
    await decideAll();
    const before = await exported(workspace.store);
    expect(await moves()).toContain('3>5:amended');
    expect(await moves()).toContain('2>3:renumbered');
    const report = await rebuild(workspace, undefined, settleRevisions);
    expect(report).toEqual({
      documents: 3,
      revisions: { shown: 1, written: 1, waiting: 0 },
    });
    expect(await exported(workspace.store)).toBe(before);
    expect(await repair(workspace, settleRevisions)).toEqual({
      documents: 0,
      revisions: { shown: 1, written: 0, waiting: 0 },
    });
  });

  test('says which held versions it passes over', async () => {
    const middle = OLD.replace('# 样本管理条例\n\n', '# 样本管理条例\n\n2015年1月1日修正\n\n');
    await bring(workspace, { ...ALL, 'middle.md': middle });
    expect(await acceptRevision(workspace, PAIR, WHO)).toMatchObject({ between: ['2015-01-01'] });
    const first = { ...PAIR, to: '2015-01-01' };
    expect(await acceptRevision(workspace, first, WHO)).toMatchObject({ between: [] });
    expect(await compareRevisions(workspace, null)).toMatchObject({ shown: 2 });
  });

  test('is the same bytes on a store of the other kind', async () => {
    await bring(workspace, ALL);
    await decideAll();
    const store = await openStore({});
    try {
      await rebuild({ ...workspace, store }, undefined, settleRevisions);
      expect(await exported(store)).toBe(await exported(workspace.store));
    } finally {
      await store.close();
    }
  });

  test('is the same graph in whatever order texts come, come again and are mended', async () => {
    await bring(workspace, { ...ALL, 'new.md': NEW_MENDED });
    await decideAll();
    const wanted = await exported(workspace.store);
    for (const [first, second] of [
      [
        { 'new.md': NEW, 'old.md': OLD },
        { 'new.md': NEW_MENDED, '2021年样本局清单.txt': LIST },
      ],
      [
        { 'old.md': OLD, 'new.md': NEW_MENDED },
        { '2021年样本局清单.txt': LIST, 'old.md': OLD },
      ],
    ] as const) {
      await clearGraph(workspace.store);
      workspace = await emptied(workspace);
      await bring(workspace, first);
      await decideAll();
      await bring(workspace, second);
      expect(await exported(workspace.store)).toBe(wanted);
      expect(await compareRevisions(workspace, null)).toMatchObject({ stale: new Set() });
    }
  });

  test('of two files of one version means the same one in whatever order they come', async () => {
    const shorter = OLD.replace(/第六条[^\n]*\n/u, '');
    await bring(workspace, { 'old.md': OLD, 'new.md': NEW, 'copy/short.md': shorter });
    await acceptRevision(workspace, PAIR, WHO);
    const wanted = await exported(workspace.store);
    await clearGraph(workspace.store);
    workspace = await emptied(workspace);
    await bring(workspace, { 'copy/short.md': shorter, 'new.md': NEW });
    await acceptRevision(workspace, PAIR, WHO);
    expect(await moves()).not.toContain('6>7:amended');
    await bring(workspace, { 'old.md': OLD });
    expect(await exported(workspace.store)).toBe(wanted);
  });

  test('drops an article that a mended text no longer has, and leaves the decision', async () => {
    await bring(workspace, ALL);
    await decideAll();
    await bring(workspace, { 'new.md': NEW.replace(/第五条[^\n]*/u, '') });
    expect((await moves()).filter((move) => move.startsWith('3>'))).toEqual([]);
    const { notApplied } = await showRevision(workspace, PAIR);
    expect(notApplied).toMatchObject([{ from: ['3'], to: ['5'] }]);
    await rebuild(workspace, undefined, settleRevisions);
    await bring(workspace, { 'new.md': NEW });
    expect(await moves()).toContain('3>5:amended');
  });

  const accepted: AcceptDecision = {
    op: 'accept-revision',
    law: TITLE,
    from: OLD_VERSION,
    to: NEW_VERSION,
    ...WHO,
  };

  test('is repaired where a crash came between the journal and the store', async () => {
    await bring(workspace, ALL);
    const none = await exported(workspace.store);
    await workspace.journal.append(accepted);
    await expect(repair(workspace)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await repair(workspace, settleRevisions)).toMatchObject({ revisions: { written: 1 } });
    expect(await moves()).toEqual(COMPUTED);

    await workspace.journal.append({ ...accepted, op: 'undo', what: 'accept-revision' });
    expect(await repair(workspace, settleRevisions)).toMatchObject({ revisions: { written: 1 } });
    expect(await exported(workspace.store)).toBe(none);

    // The store wrote it, and the answer was lost: the journal says that it was withdrawn.
    await acceptRevision(workspace, PAIR, WHO);
    const what = decisionId(accepted);
    await workspace.journal.append({ op: 'withdraw-decision', what, reason: 'X', at: WHO.at });
    await repair(workspace, settleRevisions);
    expect(await exported(workspace.store)).toBe(none);
  });

  test('is made of the texts that the graph has, also while another is being imported', async () => {
    await bring(workspace, ALL);
    const before = await exported(workspace.store);
    const importing = { ...workspace, store: failingAfterWrites(workspace.store) };
    await expect(bring(importing, { 'new.md': NEW_MENDED })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    // As if the import had not been withdrawn yet: the graph has the text before it.
    const entries = await workspace.journal.read();
    const mended = entries.findLast(({ op }) => op === 'import');
    if (mended !== undefined) await workspace.journal.append(mended);
    await acceptRevision(workspace, PAIR, WHO);
    const score = (props: object): unknown => (props as { score: number }).score;
    const scores = (await edges()).map(score);
    await undoDecision(workspace, PAIR, 'accept-revision', WHO);
    expect(await exported(workspace.store)).toBe(before);
    await repair(workspace, settleRevisions);
    await acceptRevision(workspace, PAIR, LATER);
    expect((await edges()).map(score)).not.toEqual(scores);
  });

  test('is right where texts are mended and entries corrected at the same time', async () => {
    await bring(workspace, ALL);
    await Promise.all([
      acceptRevision(workspace, PAIR, WHO),
      bring(workspace, { 'new.md': NEW_MENDED }),
      correctEntry(workspace, PAIR, { entry: '3>5:amended', ...LATER }),
      acceptRevision(workspace, PAIR, LATER),
    ]);
    const together = await exported(workspace.store);
    await rebuild(workspace, undefined, settleRevisions);
    expect(await exported(workspace.store)).toBe(together);
  });

  test('is withdrawn where the store fails, and the graph is as before', async () => {
    await bring(workspace, ALL);
    await acceptRevision(workspace, PAIR, WHO);
    await correctEntry(workspace, PAIR, { entry: '3>5:amended', ...WHO });
    const before = await exported(workspace.store);
    const failing = { ...workspace, store: failingAfterWrites(workspace.store) };
    const failed = { code: 'STORE_UNAVAILABLE' };
    await expect(acceptRevision(failing, PAIR, LATER)).rejects.toMatchObject(failed);
    await expect(undoDecision(failing, PAIR, 'accept-revision', LATER)).rejects.toMatchObject(
      failed,
    );
    expect((await ops()).slice(2)).toEqual([
      ...['accept-revision', 'withdraw-decision', 'undo', 'withdraw-decision'],
    ]);
    expect(await exported(workspace.store)).toBe(before);
    expect(await showRevision(workspace, PAIR)).toMatchObject({ accepted: { by: '王审核' } });
    expect(await repair(workspace, settleRevisions)).toMatchObject({ revisions: { written: 0 } });
  });

  test('waits for a text that is not held, and comes with it', async () => {
    await bring(workspace, { 'old.md': OLD });
    await workspace.journal.append(accepted);
    const waiting = { shown: 0, written: 0, waiting: 1 };
    expect(await repair(workspace, settleRevisions)).toMatchObject({ revisions: waiting });
    expect(await rebuild(workspace, undefined, settleRevisions)).toMatchObject({
      revisions: waiting,
    });
    await bring(workspace, { 'new.md': NEW });
    expect(await moves()).toEqual(COMPUTED);
  });

  test('is never left out by an import that cannot apply it', async () => {
    await bring(workspace, ALL);
    await acceptRevision(workspace, PAIR, WHO);
    const before = await exported(workspace.store);
    await expect(importPaths(workspace, [workspace.dataDir])).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    await expect(rebuild(workspace)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await exported(workspace.store)).toBe(before);
  });

  test.each([
    [
      'a law that is not held',
      { title: '样本法' },
      WHO,
      'VERSION_NOT_HELD',
      'no text of it is held',
    ],
    [
      'a version that is not held',
      { from: '1999-01-01' },
      WHO,
      'VERSION_NOT_HELD',
      'held are 2010',
    ],
    [
      'a pair turned round',
      { from: NEW_VERSION, to: OLD_VERSION },
      WHO,
      'REVISION_ORDER',
      'earlier',
    ],
    ['a version as its own', { to: OLD_VERSION }, WHO, 'REVISION_ORDER', 'is not earlier than'],
    ['nobody', {}, { by: ' ' }, 'VALUE_REFUSED', '1 to 100 characters'],
    ['a long name', {}, { by: '王'.repeat(101) }, 'VALUE_REFUSED', '1 to 100 characters'],
    ['a name of two lines', {}, { by: '王\n李' }, 'VALUE_REFUSED', '1 to 100 characters'],
  ])('refuses %s', async (_what, pair, who, code, words) => {
    await bring(workspace, { 'old.md': OLD, 'new.md': NEW });
    await expect(acceptRevision(workspace, { ...PAIR, ...pair }, who)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words) as unknown,
    });
    expect(await ops()).toEqual([]);
  });

  test.each([
    ['12', 'ENTRY_INVALID', 'not of the form'],
    ['>', 'ENTRY_INVALID', 'names no article'],
    ['4>4,4', 'ENTRY_INVALID', 'a label stands twice'],
    ['4,>4', 'ENTRY_INVALID', '"" is no label'],
    ['4>5-:amended', 'ENTRY_INVALID', '"5-" is no label'],
    ['4>5:moved', 'ENTRY_INVALID', 'moved is none of unchanged, '],
    ['4>5:split', 'ENTRY_INVALID', 'these articles cannot be split'],
    ['4>5:unchanged', 'ENTRY_INVALID', 'these articles cannot be unchanged'],
    ['4>8', 'ARTICLE_UNKNOWN', '样本管理条例 2020-06-01 has no article 8'],
    ['7,4>4', 'ARTICLE_UNKNOWN', '样本管理条例 2010-03-01 has no article 7'],
  ])('refuses the entry %s: %s, %s', async (entry, code, words) => {
    await bring(workspace, { 'old.md': OLD, 'new.md': NEW });
    const corrected = correctEntry(workspace, PAIR, { entry, ...WHO });
    await expect(corrected).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words) as unknown,
    });
    expect(await ops()).toEqual([]);
  });

  test('undoes what stands and nothing else', async () => {
    await bring(workspace, { 'old.md': OLD, 'new.md': NEW });
    for (const what of ['accept-revision', 'decision-000000000000000000000000']) {
      await expect(undoDecision(workspace, PAIR, what, WHO)).rejects.toMatchObject({
        code: 'DECISION_UNKNOWN',
      });
    }
    expect(await ops()).toEqual([]);
  });

  test('is answered by the API', async () => {
    await bring(workspace, ALL);
    await correctEntry(workspace, PAIR, { entry: '4>4,5:split', ...WHO });
    await acceptRevision(workspace, PAIR, WHO);
    const api = await startApi(workspace.store);
    try {
      const data = await api.data(
        `{ old: article(citation: "${TITLE}第四条", asOf: "2015-01-01") {
             successors(first: 5) { totalCount edges { change score node { label } } } }
           new: article(citation: "${TITLE}第五条", asOf: "2021-01-01") {
             predecessors(first: 5) { edges { change node { label version { version } } } } } }`,
      );
      expect(valueAt(data, 'old.successors.totalCount')).toBe(2);
      expect(valueAt(data, 'old.successors.edges')).toMatchObject([
        { change: 'split', node: { label: '4' } },
        { change: 'split', node: { label: '5' } },
      ]);
      expect(valueAt(data, 'new.predecessors.edges')).toEqual([
        { change: 'split', node: { label: '4', version: { version: OLD_VERSION } } },
      ]);
      const documents = await api.data(
        `{ sources(first: 50) { edges { node { type } } }
           article(citation: "${TITLE}第四条", asOf: "2015-01-01") {
             sources(first: 5) { edges { node { type } } } }
           search(query: "${TITLE}", first: 50) { totalCount } }`,
      );
      expect(JSON.stringify(valueAt(documents, 'sources.edges'))).toContain('REVISION');
      expect(JSON.stringify(valueAt(documents, 'article.sources.edges'))).toContain('REVISION');
    } finally {
      await api.close();
    }
  });
});

/** A store that goes away at the end of each write, before it is committed. */
function failingAfterWrites(store: GraphStore): GraphStore {
  const write: GraphStore['write'] = (work, options) =>
    store.write(async (tx) => {
      await work(tx);
      throw new FamaiError('STORE_UNAVAILABLE', 'the store is away');
    }, options);
  return {
    describe: () => store.describe(),
    ensureSchema: () => store.ensureSchema(),
    read: (work, options) => store.read(work, options),
    write,
    observe: (listener) => store.observe(listener),
    close: () => store.close(),
  };
}

/** The workspace with nothing kept, on the same store. */
async function emptied(workspace: Workspace): Promise<Workspace> {
  const fresh = await tempWorkspace(workspace.store);
  await removeWorkspace(workspace);
  return fresh;
}
