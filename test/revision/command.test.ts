import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli, type CliResult } from '../cli/run-cli.js';
import { NEW, OLD, TITLE, listFile } from './support/laws.js';

let folder: string;
let data: string;

const on = (command: string, ...args: readonly string[]): Promise<CliResult> =>
  runCli([
    ...command.split(' '),
    ...[TITLE, '--from', '2010-03-01', '--to', '2020-06-01', '--data', data],
    ...args,
  ]);

async function json<T>(command: string, ...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await on(command, ...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-revision-'));
  data = join(folder, 'data');
  const input = {
    'old.md': OLD,
    'new.md': NEW,
    '2015年样本局清单.txt': listFile(`【法规】《${TITLE}》（2010年3月1日通过）第三条`),
  };
  const paths = Object.keys(input).map((name) => join(folder, name));
  for (const [name, words] of Object.entries(input)) await writeFile(join(folder, name), words);
  expect(await runCli(['import', ...paths, '--data', data])).toMatchObject({ code: 0 });
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('famai revision', () => {
  test('corrects, shows, accepts and undoes, and what is corrected counts everywhere', async () => {
    const affected = await json<{ affected: object[] }>('impact');
    expect(affected).toMatchObject({ affected: [{ action: 'rebase' }] });

    const { id } = await json<{ id: string }>(
      'revision correct',
      ...['--entry', '3>5', '--by', '王审核', '--note', '并入运输条款'],
    );
    expect(id).toMatch(/^decision-[\da-f]{24}$/u);
    const corrected = await json<{ affected: object[] }>('impact');
    expect(corrected).toMatchObject({ affected: [{ action: 'reread' }] });
    const decision = { id, how: 'corrected', by: '王审核', note: '并入运输条款' };
    const wanted = expect.arrayContaining([
      expect.objectContaining({ from: ['3'], to: ['5'], kind: 'amended' }),
    ]) as unknown;
    const aligned = await json<{ decision?: object }[]>('align');
    expect(aligned).toEqual(wanted);
    expect(aligned.flatMap((entry) => entry.decision ?? [])).toMatchObject([decision]);

    const shown = await json<{ entries: object[] }>('revision show');
    expect(shown).toMatchObject({ title: TITLE, accepted: null, notApplied: [] });
    expect(shown.entries).toEqual(wanted);
    const words = (await on('revision show')).stdout;
    expect(words).toContain('未采纳');
    expect(words).toMatch(/第3条 → 第5条\t修改 .*〔王审核 \d{4}-\d\d-\d\d 更正：并入运输条款〕/u);

    const accepted = await json<object>('revision accept', '--by', '李复核');
    expect(accepted).toMatchObject({ status: 'accepted', by: '李复核', counts: { added: 1 } });
    const again = await json<object>('revision accept', '--by', '李复核');
    expect(again).toMatchObject({ status: 'unchanged', changes: null });
    const doctor = await runCli(['doctor', '--json', '--data', data]);
    expect(doctor.stdout).toContain('3 documents agree, 1 accepted revisions too');

    const before = await runCli(['export', '--data', data]);
    expect(before.stdout).toContain('"SUCCEEDED_BY"');
    const rebuilt = await runCli(['rebuild', '--data', data]);
    expect(rebuilt.stdout).toContain('Accepted revisions: 1.');
    expect((await runCli(['export', '--data', data])).stdout).toBe(before.stdout);

    await json('revision undo', '--by', '王审核', '--decision', id);
    expect((await on('revision show')).stdout).toContain('须重新采纳');
    await json('revision undo', '--by', '王审核');
    const undone = await runCli(['export', '--data', data]);
    expect(undone.stdout).not.toContain('"SUCCEEDED_BY"');
  }, 120_000);

  test.each([
    ['nobody decides', 'revision accept', [], 2, '--by'],
    [
      'an entry is malformed',
      'revision correct',
      ['--entry', '3-5', '--by', 'A'],
      2,
      'ENTRY_INVALID',
    ],
    [
      'an entry is another',
      'revision confirm',
      ['--entry', '1>5', '--by', 'A'],
      1,
      'ENTRY_NOT_THERE',
    ],
    ['nothing is accepted', 'revision undo', ['--by', 'A'], 1, 'DECISION_UNKNOWN'],
    ['a version is not held', 'revision show', ['--from', '1999-01-01'], 1, 'VERSION_NOT_HELD'],
  ])(
    'says so where %s',
    async (_what, command, args, exit, words) => {
      const { code, stdout, stderr } = await on(command, ...args);
      expect(code).toBe(exit);
      expect(stdout).toBe('');
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/\n\s+at /u);
    },
    60_000,
  );
});
