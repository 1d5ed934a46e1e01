import { Command } from 'commander';
import { alignLaws } from '../alignment/align-laws.js';
import { alignmentJson, type AlignmentJson } from '../alignment/align-json.js';
import type { AlignableLaw } from '../alignment/types.js';
import { FamaiError } from '../errors/famai-error.js';
import { readInput } from '../import/read-file.js';
import { heldLawText } from '../import/held-law-text.js';
import type { CorrectedEntry } from '../revision/corrected-entry.js';
import { correctedEntries } from '../revision/entries.js';
import { readLaw } from '../statute/read-law.js';
import { titleKey } from '../statute/title-key.js';
import { describeAlignment } from './describe-alignment.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, printJson, progress } from './output.js';

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
      const entries = await entriesOf(old, later, options);
      if (options.json === true) await printJson(correctedJson(entries));
      else await print(describeAlignment(entries));
    });
}

/** Files are aligned as they are; of held texts, what people corrected wins. */
async function entriesOf(
  old: string,
  later: string | undefined,
  { from, to, ...options }: Options,
): Promise<readonly CorrectedEntry[]> {
  if (later !== undefined) {
    if (from !== undefined || to !== undefined) throw usage();
    const [one, two] = [await lawAt(old), await lawAt(later)];
    if (titleKey(one.title) !== titleKey(two.title)) {
      progress(`Two titles: 《${one.title}》 and 《${two.title}》. Aligned as one law renamed.`);
    }
    const entries = alignLaws(one, two);
    return entries.map((entry) => ({ ...entry, decision: null }));
  }
  if (from === undefined || to === undefined) {
    throw usage();
  }
  return inWorkspace(options, async (workspace) =>
    correctedEntries(
      workspace,
      await heldLawText(workspace, old, from),
      await heldLawText(workspace, old, to),
    ),
  );
}

function usage(): FamaiError {
  return new FamaiError('USAGE', 'align takes two files, or a title with --from and --to');
}

async function lawAt(path: string): Promise<AlignableLaw> {
  return (await readLaw(await readInput(path), path)).law;
}

/** Who decided stands with the entries on which somebody did. */
function correctedJson(
  entries: readonly CorrectedEntry[],
): (AlignmentJson & Partial<Pick<CorrectedEntry, 'decision'>>)[] {
  return alignmentJson(entries).map((entry, index) => {
    const decision = entries[index]?.decision ?? null;
    return decision === null ? entry : { ...entry, decision };
  });
}
