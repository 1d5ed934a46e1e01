import { Command } from 'commander';
import { examine } from '../doctor/examine.js';
import { dataDirOf } from '../import/workspace.js';
import { withData, type DataOptions } from './options.js';
import { print, printJson, type CommandResult } from './output.js';

const MARKS = { ok: '✓', note: 'i', problem: '✗', 'not-checked': '?' } as const;

/** `famai doctor`: checks Node, store, data folder, versions and counts, and says what to do. */
export function doctorCommand(result: CommandResult): Command {
  return withData(new Command('doctor'))
    .description('check Node, data folder, store, kept documents and counts; says what to do')
    .option('--json', 'one JSON document for machines')
    .action(async (options: DataOptions & { json?: true }) => {
      const checks = await examine(dataDirOf(options.data, process.env), process.env);
      const problems = checks.filter(({ status }) => status === 'problem').length;
      if (options.json === true) await printJson({ problems, checks });
      else {
        const lines = checks.map(
          ({ name, status, found, mend }) =>
            `${MARKS[status]} ${name}: ${found}${mend === null ? '' : `\n    → ${mend}`}`,
        );
        const verdict = problems === 0 ? 'No problem found.' : `${problems} to mend.`;
        await print(`${[...lines, verdict].join('\n')}\n`);
      }
      if (problems > 0) result.exitCode = 1;
    });
}
