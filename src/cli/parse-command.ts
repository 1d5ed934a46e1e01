import { Command } from 'commander';
import { ReadLawWords } from '../import/law-reading.js';
import { readDocument } from '../import/read-document.js';
import { readInput } from '../import/read-file.js';
import { listJson } from '../power-list/list-json.js';
import { referenceJson } from '../reference/reference-json.js';
import { lawJson } from '../statute/law-json.js';
import type { LawFile } from '../statute/read-law.js';
import { describeLaw } from './describe-law.js';
import { describeList } from './describe-list.js';
import { print, printJson } from './output.js';

/** `famai parse FILE`: reads a document and shows what was understood; needs no store. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('read a list or the text of a law and show what was understood, without a store')
    .argument('<file>', 'a power-and-responsibility list, or the text of a law')
    .option('--json', 'one JSON document for machines')
    .action(async (file: string, options: { json?: true }) => {
      const document = await readDocument(await readInput(file), file);
      if (document.kind === 'law') return printLaw(document.file, options.json === true);
      if (options.json === true) await printJson(listJson(document.list));
      else await print(describeList(document.list));
    });
}

async function printLaw(file: LawFile, asJson: boolean): Promise<void> {
  const words = new ReadLawWords(file.law);
  if (!asJson) return print(describeLaw(file, words.all()));
  const json = lawJson(
    file,
    (article) => {
      const { references, enumerations, abstained } = words.referencesOf(article);
      return { references: references.map(referenceJson), enumerations, abstained };
    },
    words.basedOn,
  );
  await printJson(json);
}
