import type { VersionPair } from '../archive/decision-entry.js';
import { FamaiError } from '../errors/famai-error.js';
import { nodeId } from '../graph/ids.js';
import { readKeptLaw } from '../import/relink.js';
import type { Workspace } from '../import/workspace.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import type { StoreTransaction } from '../store/port.js';
import { number, text, textOrNull } from '../store/row.js';
import { statement } from '../store/statements.js';

/** A document that is the text of a version of a law. */
export interface TextDocument {
  /** Id of the law. */
  readonly law: string;
  readonly version: string;
  readonly validFrom: string | null;
  readonly document: string;
  readonly sha256: string;
  readonly articles: number;
}

/** The dated texts that are held of these laws, given by their title keys. */
export async function textDocuments(
  tx: StoreTransaction,
  laws: Iterable<string>,
): Promise<TextDocument[]> {
  const ids = [...new Set(laws)].map((law) => nodeId('Law', law));
  const rows = await tx.run(statement('lawTexts'), { laws: ids });
  return rows.flatMap((row) => {
    const version = textOrNull(row, 'version');
    // A text without a date is no version that a person could name.
    if (version === null) return [];
    return {
      law: text(row, 'law'),
      version,
      validFrom: textOrNull(row, 'validFrom'),
      document: text(row, 'document'),
      sha256: text(row, 'sha256'),
      articles: number(row, 'articles'),
    };
  });
}

/** The two texts of a pair of versions. */
export interface PairDocuments {
  readonly from: TextDocument;
  readonly to: TextDocument;
}

/** The texts that stand for a pair of versions; null where one is not held. */
export function documentsOf(
  { law, from, to }: VersionPair,
  held: readonly TextDocument[],
): PairDocuments | null {
  const one = bestText(held, law, from);
  const two = bestText(held, law, to);
  return one === null || two === null ? null : { from: one, to: two };
}

/**
 * Of several files of one version the one with the most articles stands for it, of equal ones the
 * smallest id: so it is the same one in whatever order they came.
 */
function bestText(
  held: readonly TextDocument[],
  law: string,
  version: string,
): TextDocument | null {
  const id = nodeId('Law', law);
  const [best] = held
    .filter((one) => one.law === id && one.version === version)
    .sort((a, b) => b.articles - a.articles || (a.document < b.document ? -1 : 1));
  return best ?? null;
}

/**
 * The version that a date means: the one of that act, else the one in force from that day on.
 *
 * @throws FamaiError VERSION_NOT_HELD, naming the versions that are held
 */
export function versionAt(held: readonly TextDocument[], title: string, date: string): string {
  const found =
    held.find(({ version }) => version === date) ??
    held.find(({ validFrom }) => validFrom === date);
  if (found !== undefined) return found.version;
  const versions = [...new Set(held.map(({ version }) => version))].sort();
  const what = versions.length === 0 ? 'no text of it is held' : `held are ${versions.join(', ')}`;
  throw new FamaiError('VERSION_NOT_HELD', `${title} ${date}: ${what}`);
}

/** Key of a title as a person gives it, with or without 《》. */
export function keyOfTitle(title: string): string {
  return titleKey(title.trim().replace(/^《(.*)》$/u, '$1'));
}

/** Two versions of a law, read again from their kept documents. */
export interface PairTexts {
  readonly from: LawText;
  readonly to: LawText;
}

/**
 * @throws FamaiError ARCHIVE_DAMAGED where the graph speaks from a document that is not kept
 */
export async function readTexts(
  workspace: Workspace,
  { from, to }: PairDocuments,
): Promise<PairTexts> {
  const entries = await workspace.journal.read();
  const read = async ({ document, sha256 }: TextDocument): Promise<LawText> => {
    // The bytes that the graph speaks from: an import may be in the journal and not yet written.
    const entry = entries.findLast(
      (one) => one.op === 'import' && one.documentId === document && one.sha256 === sha256,
    );
    if (entry?.op === 'import') return (await readKeptLaw(workspace, entry)).law;
    throw new FamaiError('ARCHIVE_DAMAGED', `The journal has no document ${sha256}`, {
      mend: 'Run the command with the data folder that the texts were imported into.',
    });
  };
  return { from: await read(from), to: await read(to) };
}
