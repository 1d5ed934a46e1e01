import { Command } from 'commander';
import { rebuild, type ReplayReport } from '../import/replay.js';
import { openForRebuild, type Workspace } from '../import/workspace.js';
import { settleRevisions } from '../revision/settle.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, printJson, progress } from './output.js';

/** `famai rebuild`: the graph anew from the kept documents and the journal. */
export function rebuildCommand(): Command {
  return withData(new Command('rebuild'))
    .description('make the graph again from the kept documents and the journal')
    .option('--json', 'one JSON document for machines')
    .action(async (options: DataOptions & { json?: true }) => {
      const work = (workspace: Workspace): Promise<ReplayReport> =>
        rebuild(
          workspace,
          (done, total) => {
            progress(`[${done}/${total}] documents read again`);
          },
          settleRevisions,
        );
      const report = await inWorkspace(options, work, openForRebuild);
      if (options.json === true) await printJson(report);
      else {
        await print(`Rebuilt from ${report.documents} kept documents.\n`);
        const { shown = 0, waiting = 0 } = report.revisions ?? {};
        if (shown > 0) await print(`Accepted revisions: ${shown}.\n`);
        if (waiting > 0) await print(`Accepted revisions that wait for a text: ${waiting}.\n`);
      }
    });
}
