import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('famai parse', () => {
  test('--json gives one document with the contract’s fields', async () => {
    const { code, stdout, stderr } = await runCli(['parse', 'seed/power-list.txt', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const list = JSON.parse(stdout) as Record<string, unknown> & { items: object[] };
    expect(Object.keys(list)).toEqual(['document', 'items', 'notes', 'skipped', 'unresolved']);
    expect(list['document']).toMatchObject({ title: null, format: 'pasted-text', rows: 13 });
    expect(list.items).toHaveLength(13);
    expect(list.items[3]).toMatchObject({
      seq: 4,
      type: '行政处罚',
      name: '对涉密资质单位违反保密管理规定的处罚',
      subItem: null,
      organ: '自治区国家保密局',
      divisions: ['法规督查处'],
      source: { sheet: null, row: 4 },
    });
    const basis = (list.items[3] as { basis: object[] }).basis[0];
    expect(Object.keys(basis ?? {})).toEqual(
      expect.arrayContaining([
        ...['law', 'level', 'version', 'documentNumber', 'chapter', 'article', 'suffix'],
        ...['paragraph', 'item', 'subitem', 'raw', 'quote', 'start', 'end', 'via'],
      ]),
    );
  });

  test('tells people what was understood', async () => {
    const { code, stdout } = await runCli(['parse', 'seed/power-list.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('13 items in 13 rows');
    expect(stdout).toContain('Unresolved: –');
  });

  test.each([
    ['there is no such file', ['parse', 'no-such.txt'], 2, 'INPUT_NOT_FOUND'],
    ['it is no list', ['parse', 'LICENSE'], 1, 'DOCUMENT_UNKNOWN'],
    ['an option is unknown', ['parse', '--unheard-of', 'LICENSE'], 2, 'unknown option'],
    ['a command is unknown', ['unheard-of'], 2, 'unknown command'],
    ['nothing is asked', [], 2, 'Usage'],
  ])('says so where %s', async (_what, args, exit, words) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(exit);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});

describe('famai extract', () => {
  test('--json gives a line a citation, from standard input', async () => {
    const { code, stdout } = await runCli(['extract', '--json', '-'], '依照《甲法》第三条、第五条');
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ law: '甲法', article: 5, via: 'list', start: 2, end: 13 });
  });

  test('tells what it could not resolve', async () => {
    const { code, stdout, stderr } = await runCli(['extract', '-'], '《甲法》第一百百条');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('number-unreadable');
  });
});

describe('famai import, export, rebuild and doctor', () => {
  test('make the same graph again', async () => {
    const data = ['--data', join(folder, 'data')];
    const first = await runCli(['import', 'seed', '--json', ...data]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      totals: { files: 1, byStatus: { imported: 1 }, items: 13, duties: 74, cases: 68 },
    });
    const before = await runCli(['export', ...data]);
    expect(before.stdout.trim().split('\n').length).toBeGreaterThan(1000);
    expect((await runCli(['rebuild', ...data])).code).toBe(0);
    const out = join(folder, 'export.jsonl');
    expect((await runCli(['export', '--out', out, ...data])).code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(before.stdout);
    const doctor = await runCli(['doctor', '--json', ...data]);
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.stdout)).toMatchObject({ problems: 0 });
    const document = JSON.parse((await runCli(['export', '--json', ...data])).stdout) as {
      nodes: object[];
      edges: object[];
    };
    expect(document.nodes.length + document.edges.length).toBe(
      before.stdout.trim().split('\n').length,
    );
  });

  test('go on with the other files where one is no list, and exit with 1', async () => {
    await writeFile(join(folder, 'letter.txt'), '今天天气很好。');
    const data = ['--data', join(folder, 'other')];
    const { code, stdout } = await runCli([
      'import',
      'seed',
      join(folder, 'letter.txt'),
      '--json',
      ...data,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ status: 'imported' }, { error: { code: 'DOCUMENT_UNKNOWN' } }],
    });
  });

  test('doctor tells a folder that cannot be written, and what was not checked', async () => {
    const { code, stdout } = await runCli(['doctor', '--json', '--data', 'LICENSE/data']);
    expect(code).toBe(1);
    const { checks } = JSON.parse(stdout) as { checks: { name: string; status: string }[] };
    expect(checks.find(({ name }) => name === 'Store')?.status).toBe('problem');
    expect(checks.find(({ name }) => name === 'Nodes')?.status).toBe('not-checked');
  });
});

describe('famai align', () => {
  const law = (title: string): string =>
    `# ${title}\n\n2010年3月1日 甲市人民代表大会常务委员会通过\n\n第一条 蜂箱应当登记。\n`;

  test('says that two texts have two titles, and aligns them', async () => {
    const [one, two] = [join(folder, 'one.md'), join(folder, 'two.md')];
    await writeFile(one, law('甲市蜂箱条例'));
    await writeFile(two, law('甲市养蜂办法'));
    const { code, stdout, stderr } = await runCli(['align', one, two]);
    expect(code).toBe(0);
    expect(stdout).toBe('第1条 → 第1条\t未变 1.00\n');
    expect(stderr).toBe(
      'Two titles: 《甲市蜂箱条例》 and 《甲市养蜂办法》. Aligned as one law renamed.\n',
    );
  });

  test('takes no dates with two files', async () => {
    const file = join(folder, 'dated.md');
    await writeFile(file, law('甲市蜂箱条例'));
    const { code, stderr } = await runCli(['align', file, file, '--from', '2010-03-01']);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/^USAGE: align takes two files, or a title with --from and --to/u);
  });

  test('says nothing beside the alignment of one law', async () => {
    const [one, two] = [join(folder, 'old.md'), join(folder, 'new.md')];
    await writeFile(one, law('甲市蜂箱条例'));
    await writeFile(two, law('甲市蜂箱条例'));
    expect(await runCli(['align', one, two])).toMatchObject({ code: 0, stderr: '' });
  });
});
