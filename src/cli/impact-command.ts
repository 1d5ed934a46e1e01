import { alignLaws } from '../alignment/align-laws.js';
import { Command, InvalidArgumentError } from 'commander';
import { FamaiError } from '../errors/famai-error.js';
import { impactCsv } from '../impact/impact-csv.js';
import { impactJson } from '../impact/impact-json.js';
import { impactText } from '../impact/impact-text.js';
import { IMPACT_DEFAULTS, impactOf, type Impact } from '../impact/impact.js';
import { askIn } from '../impact/read-places.js';
import { workOrder } from '../impact/work-order.js';
import { heldLawText } from '../import/held-law-text.js';
import { readDraft } from '../import/read-draft.js';
import type { Workspace } from '../import/workspace.js';
import { correctedEntries } from '../revision/entries.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, printJson } from './output.js';
import { saveFile } from './save-file.js';

interface Options extends DataOptions {
  readonly from: string;
  readonly to?: string;
  readonly draft?: string;
  readonly renamed?: true;
  readonly unstated?: true;
  readonly depth: number;
  readonly csv?: string;
  readonly xlsx?: string;
  readonly json?: true;
}

/** `famai impact LAW --from DATE --to DATE | --draft FILE`: who has to do what about a revision. */
export function impactCommand(): Command {
  return withData(new Command('impact'))
    .description('show what a revised law changes, for whom, and what to write instead')
    .argument('<law>', 'title of the law')
    .requiredOption('--from <date>', 'version that was revised, by its date')
    .option('--to <date>', 'version that it became')
    .option('--draft <file>', 'text of a draft, in place of --to; the graph stays as it is')
    .option('--renamed', 'the draft gives the law another title')
    .option(
      '--unstated',
      'also citations that state no version and are tied to the new one by date',
    )
    .option('--depth <n>', 'greatest number of citations on a way to the law', readDepth, 3)
    .option('--csv <file>', 'write a row a citation, for spreadsheets')
    .option('--xlsx <file>', 'write the work order')
    .option('--json', 'one JSON document for machines')
    .action(async (law: string, options: Options) => {
      const impact = await inWorkspace(options, (workspace) => compute(workspace, law, options));
      const { revision, affected } = impact;
      if (options.csv !== undefined) {
        await saveFile(options.csv, impactCsv(affected), '--csv');
      }
      if (options.xlsx !== undefined) {
        await saveFile(options.xlsx, workOrder(revision, affected), '--xlsx');
      }
      if (options.json === true) {
        const { truncated, otherVersions } = impact;
        await printJson({ ...impactJson(revision, affected), truncated, otherVersions });
      } else await print(impactText(revision, affected) + notes(impact));
    });
}

async function compute(workspace: Workspace, law: string, options: Options): Promise<Impact> {
  if ((options.to === undefined) === (options.draft === undefined)) {
    throw new FamaiError('USAGE', 'impact takes --to or --draft');
  }
  const from = await heldLawText(workspace, law, options.from);
  const isDraft = options.draft !== undefined;
  const to =
    options.draft === undefined
      ? await heldLawText(workspace, law, options.to ?? '')
      : await readDraft(options.draft, from.title, options.renamed === true);
  const unstated = options.unstated === true;
  const settings = { ...IMPACT_DEFAULTS, isDraft, unstated, maxDepth: options.depth };
  // Nobody corrected the alignment of a draft: it is no version. It is aligned before the store is
  // asked, for a transaction shall not wait for that.
  const entries = isDraft ? alignLaws(from, to) : await correctedEntries(workspace, from, to);
  return workspace.store.read((tx) => impactOf(askIn(tx), from, to, { ...settings, entries }));
}

/** What the answer leaves out, so that nobody takes it for all. */
function notes({ truncated, otherVersions }: Impact): string {
  return [
    ...(truncated === 'depth' ? ['更长的间接引用未列出（--depth）'] : []),
    ...(truncated === 'places' ? ['引用过多，未全部列出'] : []),
    ...(otherVersions > 0 ? [`引用该法其他版本的 ${otherVersions} 处未列入`] : []),
    '',
  ].join('\n');
}

function readDepth(words: string): number {
  const depth = Number(words);
  if (/^\d{1,2}$/u.test(words) && depth >= 1 && depth <= 10) return depth;
  throw new InvalidArgumentError('A depth is a number from 1 to 10.');
}
