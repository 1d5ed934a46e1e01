import { appendFile, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decisionId, type AcceptDecision } from '../../src/archive/decision-entry.js';
import { currentImports, isEntry, type JournalEntry } from '../../src/archive/journal-entry.js';
import { pairKey, revisionStates, type RevisionState } from '../../src/archive/revision-state.js';
import { openStore } from '../../src/store/open.js';
import type { Workspace } from '../../src/import/workspace.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { said } from './support/decisions.js';

const PAIR = said('1>1').decision;
const at = (second: number): string => new Date(Date.UTC(2026, 5, 1, 0, 0, second)).toISOString();
const accept = (second: number): AcceptDecision => ({
  op: 'accept-revision',
  law: PAIR.law,
  from: PAIR.from,
  to: PAIR.to,
  by: '王审核',
  at: at(second),
});
const undo = (what: string, second: number): JournalEntry => ({
  ...accept(second),
  op: 'undo',
  what,
});
const withdraw = (what: string): JournalEntry => ({
  op: 'withdraw-decision',
  what,
  reason: 'STORE_UNAVAILABLE',
  at: at(59),
});
const stateOf = (entries: readonly JournalEntry[]): RevisionState | undefined =>
  revisionStates(entries).get(pairKey(PAIR));

describe('decisions in the journal', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await openStore({}));
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('come back as they were written, among imports of an older journal', async () => {
    const { journal } = workspace;
    const import_ = {
      op: 'import',
      sha256: 'a',
      name: '清单.txt',
      documentId: 'document-1',
      list: null,
      at: at(0),
    } as const;
    // As versions before this one wrote it.
    await appendFile(journal.path, `${JSON.stringify(import_)}\n`);
    const one = said('3>5,6:split', { note: '见对照表' });
    const entries = [one.decision, accept(1), undo(one.id, 2), withdraw(one.id)];
    for (const entry of entries) await journal.append(entry);
    expect(await journal.read()).toEqual([import_, ...entries]);
    expect(currentImports(await journal.read())).toEqual([import_]);
    expect((await readFile(journal.path, 'utf8')).split('\n')).toHaveLength(6);
  });

  const sound = said('3>5,6:split').decision;
  test.each<[string, object]>([
    ['a name that is none', { by: '' }],
    ['a name with blanks around', { by: ' 王' }],
    ['a name without an end', { by: '王'.repeat(101) }],
    ['half a character', { by: '\ud840' }],
    ['no name', { by: undefined }],
    ['a day for a time', { at: '2026-01-01' }],
    ['a time that is none', { at: '2026-13-41T00:00:00Z' }],
    ['no version', { from: null }],
    ['a version that is no day', { to: 'yesterday' }],
    ['no law', { law: '' }],
    ['another op', { op: 'correct' }],
    ['a note without an end', { note: '注'.repeat(1001) }],
    ['no entry', { entry: undefined }],
    ['a kind that is none', { entry: { ...sound.entry, kind: 'moved' } }],
    ['a kind that does not fit', { entry: { ...sound.entry, kind: 'merged' } }],
    ['a label that is none', { entry: { ...sound.entry, to: ['5', '第六条'] } }],
    ['a label twice', { entry: { ...sound.entry, to: ['5', '5'] } }],
    ['labels that are no list', { entry: { ...sound.entry, from: '3' } }],
  ])('are none with %s', async (_what, change) => {
    expect(isEntry(sound)).toBe(true);
    expect(isEntry({ ...sound, ...change })).toBe(false);
    const line = JSON.stringify({ ...sound, ...change });
    await appendFile(workspace.journal.path, `${line}\n`);
    await expect(workspace.journal.read()).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
  });
});

describe('what people decided', () => {
  const one = said('3>5');
  const two = said('4>4,5:split');

  test('stands until it is undone or withdrawn', () => {
    expect(stateOf([])).toBeUndefined();
    const entries = [one.decision, two.decision];
    expect(stateOf(entries)).toMatchObject({ decided: [one, two], accepted: null });
    expect(stateOf([...entries, undo(one.id, 1)])?.decided).toEqual([two]);
    expect(stateOf([...entries, withdraw(one.id)])?.decided).toEqual([two]);
    const undone = undo(one.id, 1);
    expect(
      stateOf([...entries, undone, withdraw(decisionId(undone as AcceptDecision))])?.decided,
    ).toEqual([one, two]);
    expect(stateOf([...entries, undo(one.id, 1), one.decision])?.decided).toEqual([two, one]);
  });

  test('is accepted as it stood: what comes later waits for the next acceptance', () => {
    const entries = [one.decision, accept(1), two.decision, undo(one.id, 2)];
    expect(stateOf(entries)).toMatchObject({ decided: [two], accepted: { decided: [one] } });
    expect(stateOf([...entries, accept(3)])?.accepted?.decided).toEqual([two]);
  });

  test('is no longer accepted once that is undone, and as before once it is withdrawn', () => {
    const again = [one.decision, accept(1), two.decision, accept(2)];
    const undone = stateOf([...again, undo('accept-revision', 3)]);
    expect(undone).toMatchObject({ accepted: null, wasAccepted: true, decided: [one, two] });
    expect(stateOf([...again, undo(decisionId(accept(2)), 3)])?.accepted).toBeNull();
    const withdrawn = stateOf([...again, withdraw(decisionId(accept(2)))]);
    expect(withdrawn?.accepted).toMatchObject({ decision: accept(1), decided: [one] });
    expect(stateOf([accept(1), withdraw(decisionId(accept(1)))])).toMatchObject({
      accepted: null,
      wasAccepted: true,
    });
  });

  test('of one pair of versions is nothing to another', () => {
    const other = { ...accept(1), to: '2023-01-01' };
    const states = revisionStates([one.decision, other]);
    expect(states.get(pairKey(PAIR))?.accepted).toBeNull();
    expect(states.get(pairKey(other))).toMatchObject({ decided: [], wasAccepted: true });
  });

  test('has ids that tell any two decisions apart', () => {
    const word = fc.stringMatching(/^[a-z\d]{1,8}$/u);
    fc.assert(
      fc.property(word, word, (by, note) => {
        const named = { ...one.decision, by };
        expect(decisionId(named)).toBe(decisionId({ ...named }));
        expect(decisionId({ ...named, note })).not.toBe(decisionId(named));
        expect(decisionId({ ...named, at: at(1) })).not.toBe(decisionId(named));
      }),
    );
  });
});
