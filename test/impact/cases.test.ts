import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FamaiError } from '../../src/errors/famai-error.js';
import { IMPACT_DEFAULTS, impactOf, type Impact } from '../../src/impact/impact.js';
import { heldLawText } from '../../src/import/held-law-text.js';
import { importPaths } from '../../src/import/import-paths.js';
import { readDraft } from '../../src/import/read-draft.js';
import type { Workspace } from '../../src/import/workspace.js';
import { statement } from '../../src/store/statements.js';
import { eachStore } from '../harness/each-store.js';
import { exported, removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';

const SUBJECTS = ['登记', '检验', '运输', '储存', '销毁'];
const body = (subject: string, index: number): string =>
  `从事样本${subject}活动的单位应当建立${subject}台账，保存期限不少于${index + 2}年。`;
const PENALTY = (article: string): string =>
  `违反本条例${article}规定的，由样本主管部门责令改正，处二千元以上二万元以下罚款。`;

/** Case c25: ten articles, of which the eighth punishes breach of the fifth. */
const OLD = [
  '为了加强样本管理，维护公共利益，制定本条例。',
  '本市行政区域内的样本活动适用本条例。',
  ...SUBJECTS.map(body),
  PENALTY('第五条'),
  '样本主管部门的工作人员玩忽职守的，依法给予处分。',
  '本条例自2010年5月1日起施行。',
];
/** One article is put in as the third; the reference in the punishing one follows. */
const NEW = [
  ...OLD.slice(0, 2),
  '样本活动应当遵循安全、公开、可追溯的原则，接受社会监督。',
  ...OLD.slice(2, 7),
  PENALTY('第六条'),
  OLD[8] ?? '',
  '本条例自2024年5月1日起施行。',
];

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];
const law = (event: string, articles: readonly string[]): string =>
  `# 测试管理条例\n\n${event}\n\n<!-- INFO END -->\n\n${articles
    .map((words, index) => `第${NUMERALS[index] ?? ''}条 ${words}`)
    .join('\n\n')}\n`;
const OLD_TEXT = law('2010年3月1日 测试市人民代表大会常务委员会通过', OLD);
const newText = (articles: readonly string[]): string =>
  law('2024年3月1日 测试市人民代表大会常务委员会修订', articles);

const LIST = [
  ' \t1\n\t行政处罚\n\t对违反样本管理规定的处罚\n\t\n\t样本局\n\t样本处',
  `\t【法规】《测试管理条例》第二条。\n【法规】《测试管理条例》第五条：${OLD[4] ?? ''}\n【法规】《测试管理条例》第八条。\n【法规】《测试管理条例》第十条。`,
  '\t1.受理责任（样本处）：受理。\n\t\n\t1.不受理的（样本处）。\n\t\n\t',
].join('\n');

eachStore('a revision, from the texts to what to write instead', (open) => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await tempWorkspace(await open());
  });
  afterEach(async () => {
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  const write = async (name: string, words: string): Promise<string> => {
    const folder = join(workspace.dataDir, 'input');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), words);
    return join(folder, name);
  };
  const bring = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const paths = await Promise.all(
      Object.entries(files).map(([name, words]) => write(name, words)),
    );
    for (const outcome of await importPaths(workspace, paths)) {
      if ('error' in outcome) throw outcome.error;
    }
  };
  const ask: Parameters<typeof impactOf>[0] = (name, params) =>
    workspace.store.read((tx) => tx.run(statement(name), params));
  const ofItems = ({ affected }: Impact): unknown[] =>
    affected
      .filter(({ kind }) => kind === 'PowerItem')
      .map(({ citation, action, change, replacement }) => [
        citation.article,
        action,
        change.kind,
        replacement.text ?? replacement.candidate,
      ]);

  const FOLLOWED = [
    [2, 'none', 'unchanged', null],
    [5, 'renumber', 'renumbered', '《测试管理条例》第六条'],
    [8, 'renumber', 'renumbered', '《测试管理条例》第九条'],
    [10, 'reread', 'amended', '《测试管理条例》第十一条'],
  ];

  test('follows the numbers, and a reference that follows them is no change (c25)', async () => {
    await bring({ 'old.md': OLD_TEXT, 'new.md': newText(NEW), 'list.txt': LIST });
    const from = await heldLawText(workspace, '测试管理条例', '2010-03-01');
    const to = await heldLawText(workspace, '测试管理条例', '2024-03-01');
    const impact = await impactOf(ask, from, to);
    expect(ofItems(impact)).toEqual(FOLLOWED);
    const punishing = impact.revision.entries.find((entry) => entry.from.includes('8'));
    expect(punishing).toMatchObject({ to: ['9'], kind: 'renumbered' });
    expect(punishing?.followed).toHaveLength(1);
  });

  test('of a draft is the same, and the graph stays as it is', async () => {
    await bring({ 'old.md': OLD_TEXT, 'list.txt': LIST });
    const before = await exported(workspace.store);
    const from = await heldLawText(workspace, '测试管理条例', '2010-03-01');
    const path = await write('draft.md', newText(NEW));
    const draft = await readDraft(path, from.title, false);
    const impact = await impactOf(ask, from, draft, { ...IMPACT_DEFAULTS, isDraft: true });
    expect(ofItems(impact)).toEqual(FOLLOWED);
    expect(await exported(workspace.store)).toBe(before);
  });

  test('shows a reference that does not follow as a change, with its target (c25 twin)', async () => {
    const twin = NEW.with(8, PENALTY('第五条'));
    await bring({ 'old.md': OLD_TEXT, 'new.md': newText(twin), 'list.txt': LIST });
    const from = await heldLawText(workspace, '测试管理条例', '2010-03-01');
    const to = await heldLawText(workspace, '测试管理条例', '2024-03-01');
    const { revision } = await impactOf(ask, from, to);
    const punishing = revision.entries.find((entry) => entry.from.includes('8'));
    expect(punishing).toMatchObject({ to: ['9'], kind: 'amended' });
    expect(punishing?.retargeted).toMatchObject([{ oldTarget: '5', newTarget: '5' }]);
  });

  const DECISION = `# 测试市人民代表大会常务委员会关于修改《测试管理条例》的决定

2025年12月1日 测试市人民代表大会常务委员会通过

根据《中华人民共和国立法法》，决定对《测试管理条例》作如下修改：

一、将第二条第一款修改为：“本市的样本活动适用本条例。”

二、增加一条，作为第三条：“第三条 样本活动应当接受社会监督。”

三、删去第七条。

本决定自2026年3月1日起施行，条文序号作相应调整。
`;

  test('of an amending decision is refused, and importing one revises nothing (c29)', async () => {
    await bring({ 'old.md': OLD_TEXT, 'decision.md': DECISION });
    const path = await write('draft.md', DECISION);
    const error = await readDraft(path, '测试管理条例', false).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(FamaiError);
    expect(error).toMatchObject({ code: 'DRAFT_IS_DECISION' });
    const text = await exported(workspace.store);
    const versions = text
      .split('\n')
      .filter((line) => line.includes('"kind":"LawVersion"'))
      .map((line) => (JSON.parse(line) as { props: Record<string, unknown> }).props);
    expect(
      versions.map(({ title, version, articles }) => [title, version, articles ?? null]).sort(),
    ).toEqual([
      [
        '测试市人民代表大会常务委员会关于修改《测试管理条例》的决定',
        '2025-12-01',
        expect.any(Number),
      ],
      ['测试管理条例', '2010-03-01', 10],
    ]);
  });
});
