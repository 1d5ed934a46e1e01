import { join } from 'node:path';
import { currentImports, type JournalEntry } from '../archive/journal-entry.js';
import type { FileOutcome } from '../import/import-paths.js';
import type { Workspace } from '../import/workspace.js';
import { text } from '../store/row.js';
import { statement } from '../store/statements.js';
import { readPrivate, writePrivate } from './private-file.js';

/** The text of a law that an import brought, as a document that was not held before. */
export interface NewText {
  readonly documentId: string;
  readonly title: string;
}

/**
 * The texts that the given import brought, and those of imports that ended before they were told:
 * how far the journal has been told is kept in a file of the watch folder.
 */
export class ImportCursor {
  readonly #path: string;

  constructor(dataDir: string) {
    this.#path = join(dataDir, 'watch', 'journal-told');
  }

  /** @returns the new texts, and what to call once they have been told */
  async newTexts(
    workspace: Workspace,
    outcomes: readonly FileOutcome[],
  ): Promise<{ readonly texts: NewText[]; readonly done: () => Promise<void> }> {
    const entries = await workspace.journal.read();
    const texts = new Map(reported(outcomes).map((one) => [one.documentId, one]));
    const before = await this.#told(entries.length);
    const untold = before === null ? [] : newDocuments(entries, before);
    const missing = untold.filter((id) => !texts.has(id));
    for (const one of await titlesOf(workspace, missing)) texts.set(one.documentId, one);
    const done = (): Promise<void> => writePrivate(this.#path, `${entries.length}\n`);
    return { texts: [...texts.values()], done };
  }

  /** How many entries were told; null where nobody has kept count, or of another journal. */
  async #told(length: number): Promise<number | null> {
    const words = (await readPrivate(this.#path))?.trim() ?? '';
    const count = /^\d{1,12}$/u.test(words) ? Number(words) : null;
    return count !== null && count <= length ? count : null;
  }
}

function reported(outcomes: readonly FileOutcome[]): NewText[] {
  return outcomes.flatMap((outcome) => {
    if (!('report' in outcome)) return [];
    const { report } = outcome;
    const isNew = report.kind === 'law' && report.status === 'imported';
    return isNew ? [{ documentId: report.documentId, title: report.title }] : [];
  });
}

/** Documents of laws that the first `before` entries do not have. */
function newDocuments(entries: readonly JournalEntry[], before: number): string[] {
  const lawsOf = (some: readonly JournalEntry[]): string[] =>
    currentImports(some).flatMap(({ kind, documentId }) => (kind === 'law' ? [documentId] : []));
  const held = new Set(lawsOf(entries.slice(0, before)));
  return lawsOf(entries).filter((id) => !held.has(id));
}

async function titlesOf({ store }: Workspace, ids: readonly string[]): Promise<NewText[]> {
  if (ids.length === 0) return [];
  const rows = await store.read((tx) => tx.run(statement('documentsByIds'), { ids }));
  return rows.map((row) => ({ documentId: text(row, 'id'), title: text(row, 'title') }));
}
