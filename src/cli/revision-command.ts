import { Command } from 'commander';
import { repair } from '../import/replay.js';
import type { Workspace } from '../import/workspace.js';
import { acceptRevision, undoDecision } from '../revision/accept.js';
import { confirmEntry, correctEntry, wordsOf, type CorrectReport } from '../revision/correct.js';
import type { AskedPair } from '../revision/open-pair.js';
import { settleRevisions } from '../revision/settle.js';
import { showRevision } from '../revision/show.js';
import { shortTitle } from '../statute/title-key.js';
import { KIND_WORDS, kindCounts, sidesWords } from './describe-alignment.js';
import { describeRevision } from './describe-revision.js';
import { dataDirOf } from '../import/workspace.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { deliverToWatchers } from './watch-import.js';
import { tellRevision, tellUndone } from './watch-revision.js';
import { countsLine, print, printJson } from './output.js';

interface PairOptions extends DataOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: true;
}

interface DecideOptions extends PairOptions {
  readonly by: string;
}

interface EntryOptions extends DecideOptions {
  readonly entry: string;
  readonly note?: string;
}

/** `famai revision accept|undo|correct|confirm|show TITLE --from DATE --to DATE`. */
export function revisionCommand(): Command {
  return new Command('revision')
    .description('accept what became of the articles of a revised law, correct it, take it back')
    .addCommand(showCommand())
    .addCommand(entryCommand('correct', 'say what became of some articles, other than computed'))
    .addCommand(entryCommand('confirm', 'say that an entry of the alignment is right'))
    .addCommand(acceptCommand())
    .addCommand(undoCommand());
}

function showCommand(): Command {
  return ofPair('show', 'show the entries, who decided on them and when').action(
    async (title: string, options: PairOptions) => {
      const shown = await atWork(options, (workspace) =>
        showRevision(workspace, pairOf(title, options)),
      );
      if (options.json === true) await printJson(shown);
      else await print(describeRevision(shown));
    },
  );
}

function acceptCommand(): Command {
  return byPerson(ofPair('accept', 'write to the graph which articles became which')).action(
    async (title: string, options: DecideOptions) => {
      const report = await toldAtWork(options, async (workspace) => {
        const done = await acceptRevision(workspace, pairOf(title, options), options);
        const { texts, entries, acceptance, status } = done;
        const news = { ...texts, entries, at: acceptance.decision.at };
        if (status !== 'unchanged') {
          await tellRevision(workspace, { type: 'law.revision-accepted', ...news });
        }
        return done;
      });
      const { status, acceptance, counts, unsure, between, changes } = report;
      const { id, decision } = acceptance;
      const { law, from, to, by, at } = decision;
      if (options.json === true) {
        await printJson({ status, id, law, from, to, by, at, counts, unsure, between, changes });
        return;
      }
      const head = `${shortTitle(report.title)} ${from} → ${to}: ${status}, by ${by} at ${at}`;
      const waiting = unsure === 0 ? '' : `${unsure} 条对应关系待核\n`;
      const passed = between.length === 0 ? '' : `其间还有文本未对照：${between.join('、')}\n`;
      await print(`${head}\n${countsLine(kindCounts(counts))}\n${waiting}${passed}`);
    },
  );
}

function undoCommand(): Command {
  return byPerson(ofPair('undo', 'take back that a revision was accepted, or a correction'))
    .option('--decision <id>', 'the correction or confirmation that is taken back')
    .action(async (title: string, options: DecideOptions & { readonly decision?: string }) => {
      const what = options.decision ?? 'accept-revision';
      const { pair, accepted } = await toldAtWork(options, async (workspace) => {
        const state = await undoDecision(workspace, pairOf(title, options), what, options);
        // A correction that is taken back changes the graph only when it is accepted anew.
        if (what === 'accept-revision') await tellUndone(workspace, title, state.pair);
        return state;
      });
      const isAccepted = accepted !== null;
      if (options.json === true) await printJson({ status: 'undone', what, ...pair, isAccepted });
      else await print(`${pair.law} ${pair.from} → ${pair.to}: ${what} undone\n`);
    });
}

function entryCommand(name: 'correct' | 'confirm', description: string): Command {
  return byPerson(ofPair(name, description))
    .requiredOption('--entry <entry>', 'old labels > new labels : kind, such as 12>14,15:split')
    .option('--note <words>', 'why')
    .action(async (title: string, options: EntryOptions) => {
      const note = name === 'correct' ? correctEntry : confirmEntry;
      const report = await atWork(options, (workspace) =>
        note(workspace, pairOf(title, options), options),
      );
      if (options.json === true) await printJson(report);
      else await print(describeCorrection(report));
    });
}

function describeCorrection({ status, id, entry, follows, isAccepted }: CorrectReport): string {
  const others = follows.map((one) => `  ${sidesWords(one)} ${KIND_WORDS[one.kind]}\n`);
  const next =
    isAccepted && status === 'noted'
      ? 'The revision is accepted without it: run `famai revision accept` again.\n'
      : '';
  return [
    `${wordsOf(entry)}: ${status} as ${id}\n`,
    ...(others.length === 0 ? [] : ['Other entries that are now:\n', ...others]),
    next,
  ].join('');
}

function ofPair(name: string, description: string): Command {
  return withData(new Command(name))
    .description(description)
    .argument('<title>', 'title of the law')
    .requiredOption('--from <date>', 'version that was revised, by its date')
    .requiredOption('--to <date>', 'version that it became')
    .option('--json', 'one JSON document for machines')
    .exitOverride();
}

function byPerson(command: Command): Command {
  return command.requiredOption('--by <name>', 'who decides');
}

function pairOf(title: string, { from, to }: PairOptions): AskedPair {
  return { title, from, to };
}

/** `atWork`, and then what waits for receivers is delivered, with the store closed. */
async function toldAtWork<T>(
  options: DataOptions,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const result = await atWork(options, work);
  await deliverToWatchers(dataDirOf(options.data, process.env));
  return result;
}

/** Decisions are made on a graph that agrees with the journal. */
async function atWork<T>(
  options: DataOptions,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  return inWorkspace(options, async (workspace) => {
    await repair(workspace, settleRevisions);
    return work(workspace);
  });
}
