import { keptTexts } from '../import/held-law-text.js';
import type { Workspace } from '../import/workspace.js';
import { lawDocumentId } from '../graph/law-text-facts.js';
import { nodeId } from '../graph/ids.js';
import type { LawFile } from '../statute/read-law.js';
import { titleKey } from '../statute/title-key.js';
import { text } from '../store/row.js';
import { statement } from '../store/statements.js';
import type { NewText } from './new-texts.js';

/** A version whose text came, and the one before it. */
export interface ChangedLaw {
  readonly from: LawFile;
  readonly to: LawFile;
  /** Whether a text of a still later version is held. */
  readonly superseded: boolean;
}

/** Titles of the laws of which more than one version is held: reading texts again takes time. */
export async function withSeveralVersions(
  { store }: Workspace,
  texts: readonly NewText[],
): Promise<string[]> {
  const titles = new Map(texts.map(({ title }) => [titleKey(title), title]));
  if (titles.size === 0) return [];
  const laws = Array.from(titles.keys(), (key) => nodeId('Law', key));
  const rows = await store.read((tx) => tx.run(statement('heldVersions'), { laws }));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = titleKey(text(row, 'title'));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...titles].flatMap(([key, title]) => ((counts.get(key) ?? 0) > 1 ? [title] : []));
}

/**
 * The new versions of a law that succeed one whose text is held, the earlier first. A law of which
 * no text was held before did not change: it is new here. Nor does it change by another file of a
 * version that is held, by a corrected text, by one without a date, or by one that is older than
 * all that are held.
 *
 * @param fresh ids of the documents that are new
 */
export async function changesOf(
  workspace: Workspace,
  title: string,
  fresh: ReadonlySet<string>,
): Promise<ChangedLaw[]> {
  return changesAmong(await keptTexts(workspace, title), fresh);
}

function changesAmong(files: readonly LawFile[], fresh: ReadonlySet<string>): ChangedLaw[] {
  const versions = new Map<string, LawFile[]>();
  for (const file of files) {
    const { version } = file.law;
    if (version !== null) versions.set(version, [...(versions.get(version) ?? []), file]);
  }
  const ordered = [...versions]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([, texts]) => ({
      // The one that `famai impact` reads.
      file: texts[0],
      isNew: texts.every((file) => fresh.has(lawDocumentId(file))),
    }));
  if (ordered.every(({ isNew }) => isNew)) return [];
  return ordered.flatMap(({ file: to, isNew }, index) => {
    const from = ordered[index - 1]?.file;
    const superseded = index < ordered.length - 1;
    return isNew && from !== undefined && to !== undefined ? [{ from, to, superseded }] : [];
  });
}
