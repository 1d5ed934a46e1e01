import { rmSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { makeFolder } from '../../files/make-folder.js';
import { openError } from './errors.js';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** The write-ahead log is folded into the file whenever it has grown by so much. */
const WAL_BYTES = 64 * 1024 * 1024;

/** The store file in a data folder; its write-ahead log stands beside it while it is open. */
export function storeFile(dataDir: string): string {
  return join(dataDir, 'graph.grafeo');
}

/**
 * Opens the store file of a data folder and makes both where they are missing; in memory without
 * a folder.
 *
 * @throws FamaiError STORE_IN_USE, STORE_DAMAGED, DATA_NOT_WRITABLE, else STORE_FAILED
 */
export function openDatabase(dataDir: string | undefined): Database {
  if (dataDir === undefined) return grafeo.GrafeoDB.create();
  makeFolder(dataDir);
  const file = storeFile(dataDir);
  try {
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers({ walBytes: WAL_BYTES });
    return database;
  } catch (error) {
    throw openError(error, file);
  }
}

/** Deletes the store file of a data folder, damaged or not; the kept documents stay. */
export function discardDatabase(dataDir: string): void {
  const file = storeFile(dataDir);
  for (const path of [file, `${file}.wal`]) rmSync(path, { recursive: true, force: true });
}
