import { Command, InvalidArgumentError } from 'commander';
import { describePlace } from '../errors/famai-error.js';
import type { ImportReport } from '../import/import-report.js';
import { importPaths, type FileOutcome } from '../import/import-paths.js';
import { repair } from '../import/replay.js';
import { dataDirOf } from '../import/workspace.js';
import { settleRevisions } from '../revision/settle.js';
import { readDate } from '../statute/dates.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { countsLine, print, printJson, progress, type CommandResult } from './output.js';
import { deliverToWatchers, tellWatchers } from './watch-import.js';

interface Options extends DataOptions {
  readonly json?: true;
  readonly list?: string;
  readonly replace?: true;
  readonly date?: string;
}

/** `famai import PATH…`: files and folders into the graph; exit 1 where a file was not imported. */
export function importCommand(result: CommandResult): Command {
  return withData(new Command('import'))
    .description('import lists and law texts; a folder is read through, what is held is replaced')
    .argument('<path...>', 'files or folders')
    .option('--list <name>', 'name of the list, to tell it from others of the same organ')
    .option('--replace', 'replace the held list of the same organ even where few items agree')
    .option(
      '--date <day>',
      'day that the lists speak of (2024-12-31), where they do not say it',
      day,
    )
    .option('--json', 'one JSON document for machines')
    .action(async (paths: string[], options: Options) => {
      const started = performance.now();
      const outcomes = await inWorkspace(options, async (workspace) => {
        await repair(workspace, settleRevisions);
        const imported = await importPaths(
          workspace,
          paths,
          {
            ...(options.list === undefined ? {} : { list: options.list }),
            ...(options.replace === undefined ? {} : { replace: true }),
            ...(options.date === undefined ? {} : { date: options.date }),
          },
          (outcome, done, total) => {
            progress(`[${done}/${total}] ${describe(outcome)}`);
          },
          settleRevisions,
        );
        await tellWatchers(workspace, imported);
        return imported;
      });
      const seconds = (performance.now() - started) / 1000;
      if (options.json === true) await printJson(asJson(outcomes, seconds));
      else await print(summary(outcomes, seconds));
      if (outcomes.length === 0 || outcomes.some((outcome) => 'error' in outcome)) {
        result.exitCode = 1;
      }
      // Last: the store is closed by now, and the report is out.
      await deliverToWatchers(dataDirOf(options.data, process.env));
    });
}

function describe(outcome: FileOutcome): string {
  if ('error' in outcome) return outcome.error.describe();
  const { report } = outcome;
  if (report.kind === 'law') {
    const version = report.version ?? 'no date';
    return `${report.title} (${version}): ${report.status}, ${report.articles} articles`;
  }
  const { file, status, items, duties, cases } = report;
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
    `Laws:       ${sums.laws}, articles ${sums.articles}, references: ${countsLine(sums.references)}`,
    `Lists:      ${sums.lists}, rows ${sums.rows}, items ${sums.items}, duties ${sums.duties}, cases ${sums.cases}`,
    `Citations:  ${countsLine(sums.citations)}`,
    `Unresolved: ${countsLine(sums.unresolved)}`,
    `Skipped:    ${countsLine(sums.skipped)}`,
    ...sums.notes,
    `Oddities:   ${countsLine(sums.problems)}`,
    `Seconds:    ${seconds.toFixed(1)}`,
    '',
  ].join('\n');
}

interface Totals {
  readonly files: number;
  readonly byStatus: Record<string, number>;
  readonly laws: number;
  readonly articles: number;
  readonly references: Record<string, number>;
  readonly problems: Record<string, number>;
  readonly lists: number;
  readonly rows: number;
  readonly items: number;
  readonly duties: number;
  readonly cases: number;
  readonly skipped: Record<string, number>;
  /** A line a note: file, place, what was done. */
  readonly notes: readonly string[];
  readonly citations: Record<string, number>;
  readonly unresolved: Record<string, number>;
}

function totals(outcomes: readonly FileOutcome[]): Totals {
  const all = outcomes.flatMap((outcome) => ('report' in outcome ? [outcome.report] : []));
  const laws = all.filter((report) => report.kind === 'law');
  const reports = all.filter((report) => report.kind === 'list');
  const sum = (pick: (report: ImportReport) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0);
  return {
    files: outcomes.length,
    byStatus: add(
      outcomes.map((outcome) => ({ ['error' in outcome ? 'failed' : outcome.report.status]: 1 })),
    ),
    laws: laws.length,
    articles: laws.reduce((total, { articles }) => total + articles, 0),
    references: add(laws.map(({ references }) => references)),
    problems: add(laws.map(({ problems }) => problems)),
    lists: reports.length,
    rows: sum(({ rows }) => rows),
    items: sum(({ items }) => items),
    duties: sum(({ duties }) => duties),
    cases: sum(({ cases }) => cases),
    skipped: add(reports.map(({ skipped }) => skipped)),
    notes: reports.flatMap(({ file, notes }) =>
      notes.map(
        ({ place, message }) => `Note:       ${describePlace({ file, ...place })}: ${message}`,
      ),
    ),
    citations: add(reports.map(({ citations }) => citations)),
    unresolved: add(all.map(({ unresolved }) => unresolved)),
  };
}

function add(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of counts) {
    for (const [name, count] of Object.entries(one)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

/** A day as people write it; one that no calendar has is refused, never shifted. */
function day(words: string): string {
  const date = readDate(words);
  if (date !== null) return date;
  throw new InvalidArgumentError('Write a day such as 2024-12-31.');
}
