import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentArchive } from '../../src/archive/documents.js';
import { Journal } from '../../src/archive/journal.js';
import type { Workspace } from '../../src/import/workspace.js';
import { exportGraph } from '../../src/store/export.js';
import type { GraphStore } from '../../src/store/port.js';

/** A workspace in a folder of its own, on the given store. */
export async function tempWorkspace(store: GraphStore): Promise<Workspace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'famai-data-'));
  return { dataDir, store, archive: new DocumentArchive(dataDir), journal: new Journal(dataDir) };
}

export async function removeWorkspace({ dataDir }: Workspace): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}

/** The whole export as one string. */
export async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of exportGraph(store)) text += line;
  return text;
}
