import { resolve } from 'node:path';
import { DocumentArchive } from '../archive/documents.js';
import { currentImports } from '../archive/journal-entry.js';
import { Journal } from '../archive/journal.js';
import { FamaiError } from '../errors/famai-error.js';
import { makeFolder } from '../files/make-folder.js';
import { discardDatabase } from '../store/embedded/file.js';
import { openStore, storeOptionsFromEnv } from '../store/open.js';
import type { GraphStore } from '../store/port.js';

/** A store with the kept documents and the journal that it was made from. */
export interface Workspace {
  readonly dataDir: string;
  readonly store: GraphStore;
  readonly archive: DocumentArchive;
  readonly journal: Journal;
}

/** `--data`, else FAMAI_DATA, else `.famai` in the working folder. */
export function dataDirOf(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return resolve(given ?? env['FAMAI_DATA'] ?? '.famai');
}

/**
 * Opens the data folder and the store that the environment names.
 *
 * @throws FamaiError DATA_NOT_WRITABLE, STORE_IN_USE, STORE_UNAVAILABLE, STORE_DENIED,
 *   STORE_DAMAGED, USAGE
 */
export async function openWorkspace(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Workspace> {
  const options = storeOptionsFromEnv(env, dataDir);
  makeFolder(dataDir);
  const store = await openStore(options);
  return { dataDir, store, archive: new DocumentArchive(dataDir), journal: new Journal(dataDir) };
}

/**
 * Opens a workspace whose graph is about to be made again: an embedded store that is damaged is
 * thrown away first, once every document that it has to be made from was found whole.
 *
 * @throws FamaiError as `openWorkspace`, and ARCHIVE_DAMAGED
 */
export async function openForRebuild(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Workspace> {
  try {
    return await openWorkspace(dataDir, env);
  } catch (error) {
    const isDamaged = error instanceof FamaiError && error.code === 'STORE_DAMAGED';
    if (!isDamaged || storeOptionsFromEnv(env, dataDir).dataDir === undefined) throw error;
    const archive = new DocumentArchive(dataDir);
    const entries = currentImports(await new Journal(dataDir).read());
    for (const { sha256 } of entries) await archive.read(sha256);
    discardDatabase(dataDir);
    return await openWorkspace(dataDir, env);
  }
}
