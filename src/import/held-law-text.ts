import { currentImports } from '../archive/journal-entry.js';
import { FamaiError } from '../errors/famai-error.js';
import { lawDocumentId } from '../graph/law-text-facts.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import type { LawFile } from '../statute/read-law.js';
import { text } from '../store/row.js';
import { statement } from '../store/statements.js';
import { nodeId } from '../graph/ids.js';
import { readKeptLaw } from './relink.js';
import type { Workspace } from './workspace.js';

/**
 * The text of a version of a law, read again from its kept document.
 *
 * @param title with or without 中华人民共和国 and 《》
 * @param version ISO date of the act that made it, or the day from which it is in force
 * @throws FamaiError VERSION_NOT_HELD, naming the versions that are held
 */
export async function heldLawText(
  workspace: Workspace,
  title: string,
  version: string,
): Promise<LawText> {
  const files = await keptTexts(workspace, title);
  const found = files.find(({ law }) => law.version === version || law.validFrom === version);
  if (found !== undefined) return found.law;
  const held = files.map(({ law }) => law.version ?? 'undated').sort();
  const what = held.length === 0 ? 'no text of it is held' : `held are ${held.join(', ')}`;
  throw new FamaiError('VERSION_NOT_HELD', `${title} ${version}: ${what}`);
}

/** Every kept text of a law. */
export async function keptTexts(workspace: Workspace, title: string): Promise<LawFile[]> {
  const key = titleKey(title.trim().replace(/^《(.*)》$/u, '$1'));
  const laws = [nodeId('Law', key)];
  const rows = await workspace.store.read((tx) => tx.run(statement('textDocuments'), { laws }));
  const documents = new Set(rows.map((row) => text(row, 'document')));
  const entries = currentImports(await workspace.journal.read());
  const files: LawFile[] = [];
  for (const entry of entries.filter(({ documentId }) => documents.has(documentId))) {
    const file = await readKeptLaw(workspace, entry);
    if (lawDocumentId(file) === entry.documentId) files.push(file);
  }
  return files;
}
