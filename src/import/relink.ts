import type { ImportEntry } from '../archive/journal-entry.js';
import { identifyList } from '../graph/list-identity.js';
import { nodeId } from '../graph/ids.js';
import { lawTextFacts } from '../graph/law-text-facts.js';
import { readPowerList } from '../power-list/read-power-list.js';
import { joinParts } from '../statute/law-parts.js';
import { readLaw, type LawFile } from '../statute/read-law.js';
import { titleKey } from '../statute/title-key.js';
import { FamaiError } from '../errors/famai-error.js';
import { replaceSource } from '../store/replace-source.js';
import { textOrNull } from '../store/row.js';
import { statement } from '../store/statements.js';
import { heldLaws } from './held-laws.js';
import { writeList } from './import-list.js';
import { ReadLawWords } from './law-reading.js';
import type { Workspace } from './workspace.js';

/**
 * Reads documents again that cite laws whose texts were just imported, so that their citations are
 * tied to the right versions: the graph then is the same in whatever order documents came.
 *
 * @param titles of the laws
 * @param except ids of documents that were tied to these texts already
 * @returns how many documents were read again
 */
export async function relink(
  workspace: Workspace,
  titles: readonly string[],
  entries: readonly ImportEntry[],
  except: ReadonlySet<string>,
): Promise<number> {
  const others = entries.filter(({ documentId }) => !except.has(documentId));
  if (others.length === 0 || titles.length === 0) return 0;
  const laws = [...new Set(titles.map((title) => nodeId('Law', titleKey(title))))];
  const rows = await workspace.store.read((tx) => tx.run(statement('documentsCiting'), { laws }));
  const citing = new Set(rows.map((row) => textOrNull(row, 'document')));
  const stale = others.filter(({ documentId }) => citing.has(documentId));
  for (const entry of stale) await readAgain(workspace, entry);
  return stale.length;
}

/** Makes the graph say what a kept document says, with the texts that are held now. */
export async function readAgain(workspace: Workspace, entry: ImportEntry): Promise<void> {
  if (entry.kind === 'law') {
    const file = await readKeptLaw(workspace, entry);
    const words = new ReadLawWords(file.law);
    await workspace.store.write(async (tx) => {
      await tx.run(statement('takeWriteLock'), {});
      const held = await heldLaws(tx, words.titles());
      await replaceSource(tx, lawTextFacts(file, words, held));
    });
    return;
  }
  const list = await readPowerList(await workspace.archive.read(entry.sha256), entry.name);
  const identity = { ...identifyList(list, entry.list), documentId: entry.documentId };
  await workspace.store.write((tx) => writeList(tx, list, identity, entry.date ?? null));
}

/** The law of a journal entry, its parts joined. */
export async function readKeptLaw(workspace: Workspace, entry: ImportEntry): Promise<LawFile> {
  const files: LawFile[] = [];
  for (const { sha256, name } of entry.parts ?? [entry]) {
    files.push(await readLaw(await workspace.archive.read(sha256), name));
  }
  const [law] = joinParts(files);
  if (law !== undefined) return law;
  throw new FamaiError('ARCHIVE_DAMAGED', 'A kept law has no text', {
    place: { file: entry.name },
  });
}
