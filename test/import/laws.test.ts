import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importPaths, type FileOutcome } from '../../src/import/import-paths.js';
import { rebuild, repair } from '../../src/import/replay.js';
import type { Workspace } from '../../src/import/workspace.js';
import { clearGraph } from '../../src/store/clear.js';
import { runText } from '../store/setup/cypher.js';
import { eachStore } from '../harness/each-store.js';
import { exported, removeWorkspace, tempWorkspace } from './temp-workspace.js';

/** A law of the sample state, as Markdown files have it. */
function law(title: string, events: string, articles: readonly string[]): string {
  return `# ${title}\n\n${events}\n\n<!-- INFO END -->\n\n${articles.join('\n\n')}\n`;
}

const OLD = law('样本管理条例', '2010年3月1日 样本市人民代表大会常务委员会通过', [
  '第一条 为了管理样本，根据《样本法》，制定本条例。',
  '第二条 样本由样本部门管理。',
  '第三条 违反本条例第二条规定的，处一千元罚款。',
  '第四条 本条例自2010年5月1日起施行。',
]);
const NEW = law(
  '样本管理条例',
  '2010年3月1日 样本市人民代表大会常务委员会通过\n\n2020年6月1日 样本市人民代表大会常务委员会修订',
  [
    '第一条 为了管理样本，根据《样本法》，制定本条例。',
    '第二条 样本应当登记。',
    '第二条之一 登记由样本部门办理。',
    '第三条 样本由样本部门管理。',
    '第四条 违反本条例第三条规定的，处一千元罚款。',
    '第五条 本条例自2020年9月1日起施行。',
  ],
);
const BASE = law('样本法', '2000年1月1日 全国人民代表大会通过', [
  '第一条 样本受法律保护。',
  '第二条 本法自2000年2月1日起施行。',
]);

/** A pasted list of one item of an organ, with the given basis. */
function list(basis: string, organ = '样本局'): string {
  return [
    ` \t1\n\t行政处罚\n\t对违反样本管理规定的处罚\n\t\n\t${organ}\n\t样本处`,
    `\t${basis}`,
    '\t1.受理责任（样本处）：受理。\n\t1.同1。\n\t1.不受理的（样本处）。\n\t\n\t',
  ].join('\n');
}

eachStore('importing the texts of laws', (open) => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await open());
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  async function bring(files: Readonly<Record<string, string>>): Promise<FileOutcome[]> {
    const folder = join(workspace.dataDir, 'input');
    for (const [name, words] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), words);
    }
    return importPaths(
      workspace,
      Object.keys(files).map((name) => join(folder, name)),
    );
  }

  const cited = async (): Promise<string[]> => {
    const rows = await workspace.store.read((tx) =>
      runText(
        tx,
        `MATCH (p:PowerItem)-[e:CITES]->(a:Article)
         RETURN a.name AS name, a.version AS version, e.versionBy AS by, e.notHeld AS missing`,
      ),
    );
    return rows
      .map(({ name, version, by, missing }) =>
        [name, version ?? '–', by, missing ?? 'held'].map(String).join(' '),
      )
      .sort();
  };

  const links = async (kind: string): Promise<string[]> => {
    const rows = await workspace.store.read((tx) =>
      runText(
        tx,
        `MATCH (a:Entity)-[e:${kind}]->(b:Entity) WHERE a.title IS NOT NULL
         RETURN a.name AS from, a.version AS at, b.name AS to, e.raw AS raw`,
      ),
    );
    return rows.map(({ from, at, to, raw }) => [from, at, to, raw].map(String).join(' · ')).sort();
  };

  test('says what was read, and does nothing the second time', async () => {
    const outcomes = await bring({ 'old.md': OLD, 'new.md': NEW });
    expect(outcomes).toMatchObject([
      { report: { kind: 'law', title: '样本管理条例', version: '2010-03-01', articles: 4 } },
      { report: { kind: 'law', status: 'imported', version: '2020-06-01', articles: 6 } },
    ]);
    const before = await exported(workspace.store);
    const again = await bring({ 'old.md': OLD, 'new.md': NEW });
    expect(again).toMatchObject([
      { report: { status: 'unchanged' } },
      { report: { status: 'unchanged' } },
    ]);
    expect(await exported(workspace.store)).toBe(before);
    expect(await workspace.journal.read()).toHaveLength(2);
  });

  test('links what articles refer to and punish, and what laws rest on', async () => {
    await bring({ 'new.md': NEW, 'base.md': BASE });
    expect(await links('PENALISES')).toEqual([
      '样本管理条例第四条 · 2020-06-01 · 样本管理条例第三条 · 本条例第三条',
    ]);
    expect(await links('BASED_ON')).toEqual([
      '样本管理条例（2020-06-01） · 2020-06-01 · 样本法 · 《样本法》',
    ]);
  });

  test('keeps a reference to an article that is not there, and makes no ghost of it', async () => {
    await bring({ 'new.md': NEW.replace('本条例第三条规定', '本条例第三十条规定') });
    const rows = await workspace.store.read((tx) =>
      runText(tx, 'MATCH (u:Unresolved) RETURN u.raw AS raw, u.reason AS reason'),
    );
    expect(rows).toEqual([{ raw: '本条例第三十条', reason: 'no-such-article' }]);
    expect(await links('PENALISES')).toEqual([]);
  });

  const LISTS = {
    '2021年样本局清单.txt': list(
      '【法规】《样本管理条例》（2010年3月1日通过）第二条：样本由样本部门管理。',
    ),
    '2021年登记局清单.txt': list('【法规】《样本管理条例》第三条', '登记局'),
  };

  test('is the same graph in whatever order laws and lists come', async () => {
    await bring({ 'old.md': OLD, 'new.md': NEW, 'base.md': BASE });
    await bring(LISTS);
    const lawsFirst = await exported(workspace.store);
    for (const order of [
      [LISTS, { 'new.md': NEW }, { 'base.md': BASE, 'old.md': OLD }],
      [{ 'base.md': BASE }, { 'old.md': OLD, ...LISTS }, { 'new.md': NEW }],
    ]) {
      await clearGraph(workspace.store);
      const other = { ...workspace, ...(await emptied(workspace)) };
      workspace = other;
      for (const files of order) await bring(files);
      expect(await exported(workspace.store)).toBe(lawsFirst);
    }
    await rebuild(workspace);
    expect(await exported(workspace.store)).toBe(lawsFirst);
    await clearGraph(workspace.store);
    expect(await repair(workspace)).toEqual({ documents: 5 });
    expect(await exported(workspace.store)).toBe(lawsFirst);
  });

  test('ties a citation to the version stated, else to the one in force', async () => {
    await bring({ 'old.md': OLD, 'new.md': NEW, ...LISTS });
    expect(await cited()).toEqual([
      '样本管理条例第三条 2020-06-01 date held',
      '样本管理条例第二条 2010-03-01 stated held',
    ]);
  });

  test.each([
    ['2010-04-30', '样本管理条例第三条 – none none-in-force'],
    ['2010-05-01', '样本管理条例第三条 2010-03-01 date held'],
    ['2020-08-31', '样本管理条例第三条 2010-03-01 date held'],
    ['2020-09-01', '样本管理条例第三条 2020-06-01 date held'],
  ])('on %s: %s', async (date, expected) => {
    await bring({ 'old.md': OLD, 'new.md': NEW });
    const path = join(workspace.dataDir, 'list.txt');
    await writeFile(path, LISTS['2021年登记局清单.txt']);
    await importPaths(workspace, [path], { date });
    expect(await cited()).toEqual([expected]);
  });

  test('leaves a version that is not held as it is stated (c23)', async () => {
    await bring({
      'new.md': NEW,
      'list.txt': list('【法规】《样本管理条例》（1999年9月5日通过）第二条'),
    });
    expect(await cited()).toEqual(['样本管理条例第二条 1999-09-05 stated version-not-held']);
  });

  test('puts the inserted articles into a range, in whatever order they come (c17)', async () => {
    const inserted = [
      '样本管理条例第三条 2020-06-01 date held',
      '样本管理条例第二条 2020-06-01 date held',
      '样本管理条例第二条之一 2020-06-01 date held',
    ];
    await bring({ '2021年清单.txt': list('【法规】《样本管理条例》第二条至第三条') });
    expect(await cited()).toEqual([
      '样本管理条例第三条 – none law-not-held',
      '样本管理条例第二条 – none law-not-held',
    ]);
    await bring({ 'new.md': NEW });
    expect(await cited()).toEqual(inserted);
  });

  test('says what is wrong with a list by the texts that are held, before or after it', async () => {
    const findings = async (): Promise<unknown[]> => {
      const rows = await workspace.store.read((tx) =>
        runText(
          tx,
          `MATCH (p:PowerItem)-[:HAS_FINDING]->(f:Finding)
           RETURN f.rule AS rule, f.part AS part, f.law AS law, f.article AS article`,
        ),
      );
      return rows.filter(({ rule }) => rule === 'stale-version');
    };
    const stated = { '2021年清单.txt': LISTS['2021年样本局清单.txt'] };
    await bring({ 'old.md': OLD, ...stated });
    expect(await findings()).toEqual([]);
    await bring({ 'new.md': NEW });
    expect(await findings()).toEqual([
      { rule: 'stale-version', part: 'basis', law: '样本管理条例', article: 2 },
    ]);
  });

  test('knows a renamed law by its former title, in whatever order they come', async () => {
    const renamed = NEW.replace('# 样本管理条例', '# 样本登记管理条例').replace(
      '2020年6月1日',
      '原名称：样本管理条例\n\n2020年6月1日',
    );
    const files = { 'old.md': OLD, '2021年登记局清单.txt': LISTS['2021年登记局清单.txt'] };
    await bring({ ...files, 'renamed.md': renamed });
    const expected = ['样本登记管理条例第三条 2020-06-01 date held'];
    expect(await cited()).toEqual(expected);
    const together = await exported(workspace.store);
    await clearGraph(workspace.store);
    workspace = await emptied(workspace);
    await bring(files);
    expect(await cited()).toEqual(['样本管理条例第三条 2010-03-01 date held']);
    await bring({ 'renamed.md': renamed });
    expect(await exported(workspace.store)).toBe(together);
  });

  test('replaces a corrected text and nothing else', async () => {
    await bring({ 'new.md': NEW.replace('一千元', '二千元') });
    const corrected = await exported(workspace.store);
    await bring({ 'new.md': NEW });
    const [outcome] = await bring({ 'new.md': NEW.replace('一千元', '二千元') });
    expect(outcome).toMatchObject({ report: { status: 'replaced' } });
    expect(await exported(workspace.store)).toBe(corrected);
  });

  test('joins the parts of one law, and refuses one that stands alone', async () => {
    const head = law('样本法典', '2020年5月28日 全国人民代表大会通过', []);
    const first = '# 总则\n\n第一条 甲。\n\n第二条 乙。\n';
    const second = '# 物权\n\n第三条 丙。\n\n第四条 本法自2021年1月1日起施行。\n';
    const alone = await bring({ 'part/2.md': second });
    expect(alone).toMatchObject([{ error: { code: 'DOCUMENT_UNKNOWN' } }]);
    await bring({ 'code/head.md': head, 'code/1.md': first, 'code/2.md': second });
    const folder = join(workspace.dataDir, 'input', 'code');
    const [outcome] = await importPaths(workspace, [folder]);
    expect(outcome).toMatchObject({ report: { kind: 'law', title: '样本法典', articles: 4 } });
  });
});

/** The workspace with nothing kept, on the same store. */
async function emptied(workspace: Workspace): Promise<Workspace> {
  const fresh = await tempWorkspace(workspace.store);
  await removeWorkspace(workspace);
  return fresh;
}
