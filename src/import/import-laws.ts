import type { ImportEntry } from '../archive/journal-entry.js';
import { FamaiError } from '../errors/famai-error.js';
import type { FactSet } from '../graph/facts.js';
import { baseName, lawDocumentId, lawTextFacts } from '../graph/law-text-facts.js';
import { heldVersion } from '../linking/held-version.js';
import type { LawCatalogue } from '../linking/law-catalogue.js';
import type { LawFile } from '../statute/read-law.js';
import { addSources } from '../store/add-sources.js';
import type { StoreTransaction } from '../store/port.js';
import { replaceSource } from '../store/replace-source.js';
import { text } from '../store/row.js';
import { statement } from '../store/statements.js';
import { countLaw, type ImportStatus, type LawReport } from './import-report.js';
import { KnownTexts } from './known-texts.js';
import { ReadLawWords } from './law-reading.js';
import type { Workspace } from './workspace.js';

export interface LawToImport {
  readonly file: LawFile;
  readonly documentId: string;
}

/** A law of the batch at hand; the words of all at once would fill the memory. */
interface ReadLaw extends LawToImport {
  readonly words: ReadLawWords;
}

/** Articles that one transaction writes: enough to be quick, few enough to begin again. */
const ARTICLES_AT_ONCE = 4_000;

export function lawToImport(file: LawFile): LawToImport {
  return { file, documentId: lawDocumentId(file) };
}

/**
 * Imports the texts of laws, whose bytes are kept already: notes them in the journal and makes the
 * graph say what they say, a few thousand articles a transaction, each all or nothing.
 *
 * @param laws no two of the same document
 * @param journalled false for a rebuild, whose journal has them
 * @throws FamaiError of the store; what earlier transactions wrote is in, and journalled
 */
export async function importLaws(
  workspace: Workspace,
  laws: readonly LawToImport[],
  journalled: boolean,
  onBatch: (reports: readonly LawReport[]) => void = () => undefined,
): Promise<LawReport[]> {
  const unchanged = await unchangedAmong(workspace, laws);
  const reports = laws.filter((law) => unchanged.has(law)).map((law) => reportOf(law, 'unchanged'));
  if (reports.length > 0) onBatch(reports);
  const changed = laws.filter((law) => !unchanged.has(law));
  const texts = new KnownTexts(changed.map(({ file }) => heldVersion(file.law)));
  await texts.begin(workspace.store);
  for (const unread of batchesOf(changed)) {
    const batch = unread.map(readLawWords);
    const titles = batch.flatMap(({ words }) => [...words.titles()]);
    const catalogue = await texts.of(workspace.store, titles);
    const entries = journalled ? batch.map(entryOf) : [];
    if (entries.length > 0) await workspace.journal.append(...entries);
    try {
      const statuses = await workspace.store.write((tx) => writeLaws(tx, batch, catalogue));
      const written = batch.map((law, index) =>
        reportOf(law, statuses[index] ?? 'unchanged', law.words),
      );
      reports.push(...written);
      onBatch(written);
    } catch (error) {
      await withdraw(workspace, entries, error);
      throw error;
    }
  }
  return reports;
}

/** Laws of which the very same bytes are held: nothing is done about them. */
async function unchangedAmong(
  { store }: Workspace,
  laws: readonly LawToImport[],
): Promise<ReadonlySet<LawToImport>> {
  const held = await store.read((tx) => heldHashes(tx, laws));
  return new Set(laws.filter(({ documentId, file }) => held.get(documentId) === file.sha256));
}

async function heldHashes(
  tx: StoreTransaction,
  laws: readonly LawToImport[],
): Promise<ReadonlyMap<string, string>> {
  if (laws.length === 0) return new Map();
  const ids = laws.map(({ documentId }) => documentId);
  const rows = await tx.run(statement('sourcesByIds'), { ids });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'sha256')]));
}

async function writeLaws(
  tx: StoreTransaction,
  laws: readonly ReadLaw[],
  catalogue: LawCatalogue,
): Promise<ImportStatus[]> {
  const held = await heldHashes(tx, laws);
  const factsOf = ({ file, words }: ReadLaw): FactSet => lawTextFacts(file, words, catalogue);
  const fresh = laws.filter(({ documentId }) => !held.has(documentId));
  await addSources(tx, fresh.map(factsOf));
  const statuses: ImportStatus[] = [];
  for (const law of laws) {
    const isHeld = held.has(law.documentId);
    statuses.push(isHeld ? 'replaced' : 'imported');
    if (isHeld) await replaceSource(tx, factsOf(law));
  }
  return statuses;
}

function readLawWords(law: LawToImport): ReadLaw {
  return { ...law, words: new ReadLawWords(law.file.law) };
}

function* batchesOf(laws: readonly LawToImport[]): Generator<readonly LawToImport[]> {
  let batch: LawToImport[] = [];
  let articles = 0;
  for (const law of laws) {
    if (batch.length > 0 && articles >= ARTICLES_AT_ONCE) {
      yield batch;
      batch = [];
      articles = 0;
    }
    batch.push(law);
    articles += Math.max(law.file.law.articles.length, 10);
  }
  if (batch.length > 0) yield batch;
}

function entryOf({ file, documentId }: LawToImport): ImportEntry {
  const { name, sha256, sources } = file;
  const parts = sources.length > 1 ? { parts: sources } : {};
  const at = new Date().toISOString();
  return { op: 'import', kind: 'law', sha256, name, ...parts, documentId, list: null, at };
}

async function withdraw(
  { journal }: Workspace,
  entries: readonly ImportEntry[],
  error: unknown,
): Promise<void> {
  if (entries.length === 0) return;
  const reason = error instanceof FamaiError ? error.code : 'INTERNAL';
  await journal.append(
    ...entries.map(({ sha256, documentId, at }) => ({
      op: 'withdraw' as const,
      sha256,
      documentId,
      reason,
      at,
    })),
  );
}

/** What became of a law, its references counted. */
export function reportOf(
  law: LawToImport,
  status: ImportStatus,
  words: ReadLawWords = new ReadLawWords(law.file.law),
): LawReport {
  const { sha256, law: parsed, name } = law.file;
  const counts = countLaw(parsed, words.all());
  return { file: baseName(name), status, documentId: law.documentId, sha256, ...counts };
}
