import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importPaths } from '../../../src/import/import-paths.js';
import type { Workspace } from '../../../src/import/workspace.js';

/** Imports files of these names and words, as `famai import` does; one that fails fails the test. */
export async function bring(
  workspace: Workspace,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = join(workspace.dataDir, 'input');
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, words] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), words);
  }
  for (const outcome of await importPaths(workspace, paths)) {
    if ('error' in outcome) throw outcome.error;
  }
}

/** A law as Markdown files have it: title, events, articles or headings. */
function law(title: string, events: readonly string[], lines: readonly string[]): string {
  return `# ${title}\n\n${events.join('\n\n')}\n\n<!-- INFO END -->\n\n${lines.join('\n\n')}\n`;
}

/** A law whose version of 2021 was adopted half a year before it entered into force. */
export const PENALTIES = {
  '样本处罚法(2017-09-01).md': law(
    '中华人民共和国样本处罚法',
    ['2017年9月1日 全国人民代表大会常务委员会通过'],
    [
      '第一条 为了规范样本处罚，制定本法。',
      '第二条 对样本处一百元罚款。',
      '第三条 本法自2018年1月1日起施行。',
    ],
  ),
  '样本处罚法(2021-01-22).md': law(
    '中华人民共和国样本处罚法',
    ['2017年9月1日 全国人民代表大会常务委员会通过', '2021年1月22日 全国人民代表大会常务委员会修订'],
    [
      '第一条 为了规范样本处罚，制定本法。',
      '第二条 对样本处二百元罚款。',
      '第三条 违反本法第二条规定的，加处罚款。依照本法第九条处理。',
      '第四条 本法自2021年7月15日起施行。',
    ],
  ),
};

/** A regulation of which an article and a paragraph start later than the rest. */
export const SPLIT = {
  '测试管理条例.md': law(
    '测试管理条例',
    ['2024年3月10日 国务院令第799号公布'],
    [
      '## 第一章 总则',
      '第一条【目的】 为了管理测试，根据《中华人民共和国样本处罚法》第二条和《样本许可法》，制定本条例。',
      ...Array.from({ length: 9 }, (_, at) => `${ordinal(at + 2)} 测试应当符合第${at + 2}项要求。`),
      '## 第二章 测试',
      '### 第一节 登记',
      '第十一条 测试应当登记。',
      '第十二条 依照前条规定登记的，应当公示。',
      ...Array.from({ length: 7 }, (_, at) => `${ordinal(at + 13)} 登记机关办理登记。`),
      '第二十条 测试机构应当具备下列条件：\n\n（一）有场所；\n\n（二）有人员。\n\n测试机构应当备案。',
      '第二十一条 本条例自2024年5月1日起施行，第十二条、第二十条第二款自2025年1月1日起施行。',
    ],
  ),
};

/** A law of which the first version is not held. */
export const SECRETS = {
  '样本秘密法(2010-04-29).md': law(
    '样本秘密法',
    ['1988年9月5日 全国人民代表大会常务委员会通过', '2010年4月29日 全国人民代表大会常务委员会修订'],
    ['第一条 保守样本秘密。', '第二条 本法自2010年10月1日起施行。'],
  ),
  '样本秘密法(2024-02-27).md': law(
    '样本秘密法',
    [
      '1988年9月5日 全国人民代表大会常务委员会通过',
      '2010年4月29日 全国人民代表大会常务委员会修订',
      '2024年2月27日 全国人民代表大会常务委员会修订',
    ],
    ['第一条 保守一切样本秘密。', '第二条 本法自2024年5月1日起施行。'],
  ),
};

/** A law that says nothing of any date. */
export const UNDATED = {
  '样本无期办法.md': law('样本无期办法', [], ['第一条 样本不限期。', '第二条 样本不收费。']),
};

/** A list of 2024 of one item with the given basis. */
export function list(basis: string): string {
  return [
    ' \t1\n\t行政处罚\n\t对违反样本管理规定的处罚\n\t\n\t样本局\n\t样本处',
    `\t${basis}`,
    '\t1.受理责任（样本处）：受理。\n\t1.同1。\n\t1.不受理的（样本处）。\n\t\n\t',
  ].join('\n');
}

function ordinal(n: number): string {
  const digits = '零一二三四五六七八九';
  const tens = n < 10 ? '' : n < 20 ? '十' : `${digits.charAt(Math.floor(n / 10))}十`;
  return `第${tens}${n % 10 === 0 ? '' : digits.charAt(n % 10)}条`;
}
