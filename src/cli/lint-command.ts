import { Command, InvalidArgumentError } from 'commander';
import { FamaiError } from '../errors/famai-error.js';
import { annotatedWorkbook } from '../findings/annotated-workbook.js';
import { FINDING_KINDS, type FindingKind } from '../findings/finding.js';
import { joinLintJson, lintJson } from '../findings/lint-json.js';
import { lintText } from '../findings/lint-text.js';
import { lintFiles, lintHeld, type LintedList } from '../import/lint-lists.js';
import { readDate } from '../statute/dates.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, printJson, type CommandResult } from './output.js';
import { saveFile } from './save-file.js';

interface Options extends DataOptions {
  readonly kind?: readonly FindingKind[];
  readonly date?: string;
  readonly xlsx?: string;
  readonly json?: true;
}

/** `famai lint [FILE…]`: what is wrong with lists; exit 1 where something is. */
export function lintCommand(result: CommandResult): Command {
  return withData(new Command('lint'))
    .description('show what is wrong with the held lists, or with list files, and what to do')
    .argument('[file...]', 'list files to check against the held law texts; else all held lists')
    .option('--kind <kinds>', 'only findings of these kinds, parted by commas', readKinds)
    .option('--date <day>', 'day that the list files speak of, where they do not say it', readDay)
    .option('--xlsx <file>', 'write an annotated copy of the list, with a sheet of findings')
    .option('--json', 'one JSON document for machines')
    .action(async (files: string[], options: Options) => {
      const linted = await inWorkspace(options, (workspace) =>
        files.length === 0
          ? lintHeld(workspace)
          : lintFiles(workspace, files, options.date ?? null),
      );
      const shown = linted.map((one) => onlyKinds(one, options.kind));
      if (options.xlsx !== undefined) await writeCopy(shown, options.xlsx);
      if (options.json === true) {
        await printJson(joinLintJson(shown.map(({ report, name }) => lintJson(report, name))));
      } else await print(shown.map(({ report, name }) => lintText(report, name)).join('\n'));
      if (shown.some(({ report }) => report.findings.length > 0)) result.exitCode = 1;
    });
}

async function writeCopy(linted: readonly LintedList[], path: string): Promise<void> {
  const [only] = linted;
  if (only === undefined || linted.length > 1) {
    throw new FamaiError('USAGE', `--xlsx takes one list, not ${linted.length}`, {
      mend: 'Name the file of the list.',
    });
  }
  const copy = annotatedWorkbook(only.source, only.list, only.report);
  await saveFile(path, copy, '--xlsx');
}

function onlyKinds(linted: LintedList, kinds: readonly FindingKind[] | undefined): LintedList {
  if (kinds === undefined) return linted;
  const findings = linted.report.findings.filter(({ kind }) => kinds.includes(kind));
  const counts = Object.fromEntries(
    Object.entries(linted.report.counts).filter(([kind]) => kinds.some((one) => one === kind)),
  );
  return { ...linted, report: { ...linted.report, findings, counts } };
}

function readKinds(words: string): FindingKind[] {
  return words.split(',').map((word) => {
    const kind = FINDING_KINDS.find((one) => one === word.trim());
    if (kind === undefined) {
      throw new InvalidArgumentError(`"${word}" is none of ${FINDING_KINDS.join(', ')}.`);
    }
    return kind;
  });
}

function readDay(words: string): string {
  const date = readDate(words);
  if (date !== null) return date;
  throw new InvalidArgumentError('Write a day such as 2024-12-31.');
}
