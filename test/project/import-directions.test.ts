import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { FOLDERS } from '../../eslint.config.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the linter says of one import, in a file of a folder. */
async function violations(folder: string, imported: string): Promise<number> {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: (await import('../../eslint.config.js')).directions,
  });
  const code = `import { x } from '${imported}';\nexport const y = x;\n`;
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}src/${folder}/x.js` });
  return result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').length ?? -1;
}

describe('import directions', () => {
  test('name every folder of src/', () => {
    const folders = readdirSync(`${ROOT}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...folders].sort()).toEqual([...FOLDERS].sort());
  });

  test.each([
    ['citation', '../store/port.js', 1],
    ['graph', '../api/index.js', 1],
    ['store', '../import/workspace.js', 1],
    ['store', '../graph/facts.js', 0],
    ['cli', '../api/index.js', 0],
    ['text', './numeral.js', 0],
  ])('src/%s importing %s is reported %i times', async (folder, imported, count) => {
    expect(await violations(folder, imported)).toBe(count);
  });
});
