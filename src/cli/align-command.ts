import { Command } from 'commander';
import { alignLaws } from '../alignment/align-laws.js';
import { alignmentJson } from '../alignment/align-json.js';
import type { AlignableLaw, AlignmentEntry } from '../alignment/types.js';
import { FamaiError } from '../errors/famai-error.js';
import { readInput } from '../import/read-file.js';
import { heldLawText } from '../import/held-law-text.js';
import { readLaw } from '../statute/read-law.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, printJson } from './output.js';

interface Options extends DataOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
}

/** `famai align OLD NEW`, or `famai align TITLE --from DATE --to DATE` of held texts. */
export function alignCommand(): Command {
  return withData(new Command('align'))
    .description('show what became of each article from one version of a law to another')
    .argument('<old>', 'a law text, or with --from and --to the title of a held law')
    .argument('[new]', 'the later text')
    .option('--from <date>', 'version of the held law, by its date')
    .option('--to <date>', 'later version of the held law')
    .option('--json', 'one JSON document for machines')
    .action(async (old: string, later: string | undefined, options: Options) => {
      const [from, to] = await versionsOf(old, later, options);
      const entries = alignLaws(from, to);
      if (options.json === true) await printJson(alignmentJson(entries));
      else await print(describe(entries));
    });
}

async function versionsOf(
  old: string,
  later: string | undefined,
  { from, to, ...options }: Options,
): Promise<readonly [AlignableLaw, AlignableLaw]> {
  if (later !== undefined) return [await lawAt(old), await lawAt(later)];
  if (from === undefined || to === undefined) {
    throw new FamaiError('USAGE', 'align takes two files, or a title with --from and --to');
  }
  return inWorkspace(options, async (workspace) => [
    await heldLawText(workspace, old, from),
    await heldLawText(workspace, old, to),
  ]);
}

async function lawAt(path: string): Promise<AlignableLaw> {
  return (await readLaw(await readInput(path), path)).law;
}

const KINDS: Readonly<Record<AlignmentEntry['kind'], string>> = {
  unchanged: '未变',
  renumbered: '仅改条号',
  amended: '修改',
  split: '拆分',
  merged: '合并',
  repealed: '删除',
  added: '新增',
};

/** A line an entry: 第8条 → 第9条 仅改条号. */
function describe(entries: readonly AlignmentEntry[]): string {
  const lines = entries.map((entry) => {
    const [from, to] = [entry.from, entry.to].map((labels) => labels.map(name).join('、') || '–');
    const marks = [
      entry.moved ? '移至他章' : '',
      entry.unsure ? '待核' : '',
      ...(entry.grade?.kinds ?? []),
    ].filter((words) => words !== '');
    const score = entry.score === 0 ? '' : ` ${entry.score.toFixed(2)}`;
    return `${from ?? ''} → ${to ?? ''}\t${KINDS[entry.kind]}${score}\t${marks.join(' ')}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function name(label: string): string {
  const [number = '', suffix] = label.split('-');
  return `第${number}条${suffix === undefined ? '' : `之${suffix}`}`;
}
