import { basename } from 'node:path';
import { currentImports } from '../archive/journal-entry.js';
import type { SourceTables } from '../document/document.js';
import { readTables } from '../document/read-tables.js';
import { lint, type LintReport } from '../findings/lint.js';
import { withInsertedArticles } from '../linking/inserted-articles.js';
import { listDate } from '../linking/list-date.js';
import type { PowerList } from '../power-list/power-list.js';
import { MAX_DOCUMENT_BYTES, readPowerList } from '../power-list/read-power-list.js';
import { heldLaws } from './held-laws.js';
import { titlesCited } from './import-list.js';
import { readInput } from './read-file.js';
import type { Workspace } from './workspace.js';

/** A list with what is wrong with it. */
export interface LintedList {
  /** File name without folders. */
  readonly name: string;
  readonly list: PowerList;
  /** The document's tables as they are, for an annotated copy. */
  readonly source: SourceTables;
  readonly report: LintReport;
}

/** Checks every held list against the held law texts, in the order of their imports. */
export async function lintHeld(workspace: Workspace): Promise<LintedList[]> {
  const entries = currentImports(await workspace.journal.read());
  const linted: LintedList[] = [];
  for (const { sha256, name, date, kind } of entries) {
    if (kind === 'law') continue;
    const bytes = await workspace.archive.read(sha256);
    linted.push(await lintBytes(workspace, bytes, name, date ?? null));
  }
  return linted;
}

/**
 * Checks list files against the held law texts, without importing them.
 *
 * @param date ISO day that they speak of, or null where they say it
 */
export async function lintFiles(
  workspace: Workspace,
  paths: readonly string[],
  date: string | null,
): Promise<LintedList[]> {
  const linted: LintedList[] = [];
  for (const path of paths) {
    linted.push(await lintBytes(workspace, await readInput(path), basename(path), date));
  }
  return linted;
}

async function lintBytes(
  workspace: Workspace,
  bytes: Uint8Array,
  name: string,
  given: string | null,
): Promise<LintedList> {
  const list = await readPowerList(bytes, name);
  const source = await readTables(bytes, name, { maxBytes: MAX_DOCUMENT_BYTES });
  const laws = await workspace.store.read((tx) => heldLaws(tx, titlesCited(list)));
  const date = listDate(list, given);
  const report = lint({ list: withInsertedArticles(list, laws, date.date), date, laws });
  return { name, list, source, report };
}
