import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApi, serve, type Serving } from '../../src/api/index.js';
import { extractCitations } from '../../src/citation/extract.js';
import { EXAMPLES } from '../../src/cli/examples.js';
import { importSeed } from '../../src/import/seed.js';
import type { Workspace } from '../../src/import/workspace.js';
import { openStore } from '../../src/store/open.js';
import { runCli } from '../cli/run-cli.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const README = read('README.md');

let workspace: Workspace;
let serving: Serving;
beforeAll(async () => {
  workspace = await tempWorkspace(await openStore({}));
  await importSeed(workspace, `${ROOT}seed`);
  const { app } = createApi({
    store: workspace.store,
    extract: (text) => extractCitations(text).citations,
  });
  serving = await serve({ app, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await serving.close();
  await workspace.store.close();
  await removeWorkspace(workspace);
});

async function ask(query: string, variables?: object): Promise<unknown> {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

describe('the documentation', () => {
  const questions = [...README.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/gu)];

  test('has three questions', () => {
    expect(questions).toHaveLength(3);
  });

  test.each(
    questions.map(([, query, answer], index) => [index + 1, query ?? '', answer ?? ''] as const),
  )('question %i of the README has the answer that it shows', async (_number, query, answer) => {
    expect(await ask(query)).toEqual(JSON.parse(answer));
  });

  test.each(EXAMPLES.map(({ title, query, variables }) => [title, query, variables] as const))(
    'the example %s has an answer',
    async (_title, query, variables) => {
      const answer = (await ask(query, variables)) as { data?: object; errors?: object };
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data).length).toBeGreaterThan(200);
    },
  );

  test.each([
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/command-line.md',
    'docs/revisions.md',
    'docs/stores.md',
  ])('%s links to files that are there', (path) => {
    const folder = path.includes('/') ? 'docs/' : '';
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, to]) => to ?? '');
    expect(links.filter((to) => !existsSync(ROOT + folder + to))).toEqual([]);
  });

  test('the architecture names every folder and the files to begin with', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w-]+)`\s*\|.*\|([^|]*)\|$/gmu)];
    expect(rows.length).toBeGreaterThan(10);
    const files = rows.flatMap(([, folder, begin]) =>
      [...(begin ?? '').matchAll(/`([\w.-]+)`/gu)].map(([, file]) => `src/${folder}/${file}`),
    );
    expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([]);
  });

  test('the example of `align` prints what the documentation shows', async () => {
    const page = read('docs/revisions.md');
    const block = (name: string): string =>
      new RegExp(`\`\`\`text ${name}\\n([\\s\\S]*?)\`\`\``, 'u').exec(page)?.[1] ?? '';
    const shown = /align old\.md new\.md\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
    const paths = ['old.md', 'new.md'].map((name) => `${workspace.dataDir}/${name}`);
    for (const path of paths) await writeFile(path, block(basename(path)));
    const { code, stdout } = await runCli(['align', ...paths]);
    expect([code, stdout]).toEqual([0, shown]);
  });

  test('the example of `extract` prints what the documentation shows', () => {
    const shown = /printf '([^']*)'[^\n]*extract -\n([\s\S]*?)```/u.exec(
      read('docs/command-line.md'),
    );
    const { citations } = extractCitations(shown?.[1] ?? '');
    const lines = (shown?.[2] ?? '').trim().split('\n');
    expect(lines).toHaveLength(citations.length);
    for (const [index, { start, end, law, via }] of citations.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^${start}-${end}\t${law} .*\t${via}$`, 'u'));
    }
  });
});
