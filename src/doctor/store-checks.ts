import { currentImports } from '../archive/journal-entry.js';
import { asFamaiError, describePlace } from '../errors/famai-error.js';
import { number as numberColumn, text as textColumn } from '../store/row.js';
import { statement } from '../store/statements.js';
import type { Workspace } from '../import/workspace.js';
import { revisionId } from '../revision/revision-facts.js';
import { compareRevisions } from '../revision/settle.js';
import type { Check } from './check.js';

export async function checkStore({ store }: Workspace): Promise<Check> {
  try {
    const { kind, product, version, place } = await store.describe();
    return {
      name: 'Store',
      status: 'ok',
      found: `${kind}: ${product} ${version}, ${place}`,
      mend: null,
    };
  } catch (cause) {
    return failure('Store', cause);
  }
}

export async function checkCounts({ store }: Workspace): Promise<Check> {
  try {
    const rows = await store.read((tx) => tx.run(statement('countEntities'), {}));
    const count = rows[0] === undefined ? 0 : numberColumn(rows[0], 'count');
    const mend = count === 0 ? 'Import something: famai import PATH…' : null;
    return { name: 'Nodes', status: count === 0 ? 'note' : 'ok', found: String(count), mend };
  } catch (cause) {
    return failure('Nodes', cause);
  }
}

/** Whether every document of the journal is kept whole. */
export async function checkDocuments({ archive, journal }: Workspace): Promise<Check> {
  const name = 'Kept documents';
  try {
    const entries = currentImports(await journal.read());
    for (const { sha256 } of entries) await archive.read(sha256);
    return { name, status: 'ok', found: `${entries.length}, all whole`, mend: null };
  } catch (cause) {
    return failure(name, cause);
  }
}

/** Whether the graph speaks from the very documents that the journal names. */
export async function checkAgreement(workspace: Workspace): Promise<Check> {
  const { store, journal } = workspace;
  const name = 'Graph and journal';
  try {
    const revisions = await compareRevisions(workspace, null);
    const entries = currentImports(await journal.read());
    const held = await store.read((tx) => tx.run(statement('heldSources'), {}));
    const hashes = new Map(held.map(({ id, sha256 }) => [id, sha256]));
    const missing = entries.filter(({ documentId, sha256 }) => hashes.get(documentId) !== sha256);
    const known = new Set([
      ...entries.map(({ documentId }) => documentId),
      ...revisions.known.map(({ pair }) => revisionId(pair)),
    ]);
    const foreign = held.filter((one) => !known.has(textColumn(one, 'id')));
    if (missing.length > 0) {
      const found = `${missing.length} documents of the journal are not in the graph`;
      return { name, status: 'problem', found, mend: 'Run `famai rebuild`.' };
    }
    if (revisions.stale.size > 0) {
      const found = `${revisions.stale.size} accepted or undone revisions of the journal are not so in the graph`;
      return { name, status: 'problem', found, mend: 'Run `famai rebuild`.' };
    }
    if (foreign.length > 0) {
      const found = `${foreign.length} documents of the graph were imported from another data folder`;
      const mend = 'Use that data folder, or `famai rebuild` to drop them.';
      return { name, status: 'note', found, mend };
    }
    const { shown, waiting } = revisions;
    if (waiting > 0) {
      const found = `${waiting} accepted revisions wait for a text that is not held`;
      return { name, status: 'note', found, mend: 'Import the texts of their versions.' };
    }
    const agreed = shown === 0 ? '' : `, ${shown} accepted revisions too`;
    const found = `${entries.length} documents agree${agreed}`;
    return { name, status: 'ok', found, mend: null };
  } catch (cause) {
    return failure(name, cause);
  }
}

export function failure(name: string, cause: unknown): Check {
  const error = asFamaiError(cause);
  const where = describePlace(error.place);
  const found = `${error.code}: ${error.message}${where === '' ? '' : ` (${where})`}`;
  return { name, status: 'problem', found, mend: error.mend };
}
