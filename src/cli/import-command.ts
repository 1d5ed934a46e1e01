import { Command } from 'commander';
import type { ImportReport } from '../import/import-report.js';
import { importPaths, type FileOutcome } from '../import/import-paths.js';
import { repair } from '../import/replay.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { countsLine, print, printJson, progress, type CommandResult } from './output.js';

interface Options extends DataOptions {
  readonly json?: true;
  readonly list?: string;
  readonly replace?: true;
}

/** `famai import PATH…`: files and folders into the graph; exit 1 where a file was not imported. */
export function importCommand(result: CommandResult): Command {
  return withData(new Command('import'))
    .description('import lists; a folder is read through, a list that is held is replaced')
    .argument('<path...>', 'files or folders')
    .option('--list <name>', 'name of the list, to tell it from others of the same organ')
    .option('--replace', 'replace the held list of the same organ even where few items agree')
    .option('--json', 'one JSON document for machines')
    .action(async (paths: string[], options: Options) => {
      const started = performance.now();
      const outcomes = await inWorkspace(options, async (workspace) => {
        await repair(workspace);
        return importPaths(
          workspace,
          paths,
          {
            ...(options.list === undefined ? {} : { list: options.list }),
            ...(options.replace === undefined ? {} : { replace: true }),
          },
          (outcome, done, total) => {
            progress(`[${done}/${total}] ${describe(outcome)}`);
          },
        );
      });
      const seconds = (performance.now() - started) / 1000;
      if (options.json === true) await printJson(asJson(outcomes, seconds));
      else await print(summary(outcomes, seconds));
      if (outcomes.length === 0 || outcomes.some((outcome) => 'error' in outcome)) {
        result.exitCode = 1;
      }
    });
}

function describe(outcome: FileOutcome): string {
  if ('error' in outcome) return outcome.error.describe();
  const { file, status, items, duties, cases } = outcome.report;
  return `${file}: ${status}, ${items} items, ${duties} duties, ${cases} cases`;
}

function asJson(outcomes: readonly FileOutcome[], seconds: number): object {
  return {
    files: outcomes.map((outcome) =>
      'error' in outcome
        ? {
            path: outcome.path,
            error: {
              code: outcome.error.code,
              message: outcome.error.message,
              place: outcome.error.place,
              mend: outcome.error.mend,
            },
          }
        : { path: outcome.path, ...outcome.report },
    ),
    totals: totals(outcomes),
    seconds: Number(seconds.toFixed(3)),
  };
}

function summary(outcomes: readonly FileOutcome[], seconds: number): string {
  const sums = totals(outcomes);
  return [
    `Files:      ${sums.files} (${countsLine(sums.byStatus)})`,
    `Rows:       ${sums.rows}, items ${sums.items}, duties ${sums.duties}, cases ${sums.cases}`,
    `Citations:  ${countsLine(sums.citations)}`,
    `Unresolved: ${countsLine(sums.unresolved)}`,
    `Seconds:    ${seconds.toFixed(1)}`,
    '',
  ].join('\n');
}

interface Totals {
  readonly files: number;
  readonly byStatus: Record<string, number>;
  readonly rows: number;
  readonly items: number;
  readonly duties: number;
  readonly cases: number;
  readonly citations: Record<string, number>;
  readonly unresolved: Record<string, number>;
}

function totals(outcomes: readonly FileOutcome[]): Totals {
  const reports = outcomes.flatMap((outcome) => ('report' in outcome ? [outcome.report] : []));
  const sum = (pick: (report: ImportReport) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0);
  return {
    files: outcomes.length,
    byStatus: add(
      outcomes.map((outcome) => ({ ['error' in outcome ? 'failed' : outcome.report.status]: 1 })),
    ),
    rows: sum(({ rows }) => rows),
    items: sum(({ items }) => items),
    duties: sum(({ duties }) => duties),
    cases: sum(({ cases }) => cases),
    citations: add(reports.map(({ citations }) => citations)),
    unresolved: add(reports.map(({ unresolved }) => unresolved)),
  };
}

function add(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of counts) {
    for (const [name, count] of Object.entries(one)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
