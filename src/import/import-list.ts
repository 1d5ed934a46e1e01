import { FamaiError } from '../errors/famai-error.js';
import { listFacts } from '../graph/list-facts.js';
import { identifyList, type ListIdentity } from '../graph/list-identity.js';
import type { PowerList } from '../power-list/power-list.js';
import { readPowerList } from '../power-list/read-power-list.js';
import { textColumn } from '../store/columns.js';
import type { StoreTransaction } from '../store/port.js';
import { replaceSource } from '../store/replace-source.js';
import { statement } from '../store/statements.js';
import { countList, saysTheSame, type ImportReport, type ImportStatus } from './import-report.js';
import type { Workspace } from './workspace.js';

export interface ImportOptions {
  /** Names the list, so that it is told from others of the same organ. */
  readonly list?: string;
  /** Replaces the held list of the same organ even where hardly an item agrees. */
  readonly replace?: boolean;
  readonly signal?: AbortSignal;
}

/** A list whose items agree with the held one's by less than this share is another list. */
const MIN_AGREEMENT = 0.5;

/**
 * Imports one list: keeps its bytes, notes it in the journal and makes the graph say what it
 * says, all or nothing. The list that was held under the same name is replaced and nothing else.
 *
 * @throws FamaiError of reading, LIST_AMBIGUOUS, and of the store; the graph is then as before.
 */
export async function importList(
  workspace: Workspace,
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const list = await readPowerList(bytes, name);
  const identity = identifyList(list, options.list ?? null);
  const held = await workspace.store.read((tx) => readHeld(tx, identity.documentId));
  const base = {
    file: name,
    documentId: identity.documentId,
    sha256: list.document.sha256,
    ...countList(list),
  };
  if (held?.sha256 === list.document.sha256) return { ...base, status: 'unchanged', changes: null };
  if (held !== null && options.replace !== true) checkAgreement(list, held, identity);
  const facts = listFacts(list, identity);
  await workspace.archive.keep(bytes);
  const entry = { sha256: list.document.sha256, documentId: identity.documentId };
  const at = new Date().toISOString();
  await workspace.journal.append({ op: 'import', ...entry, name, list: options.list ?? null, at });
  try {
    const run = options.signal === undefined ? {} : { signal: options.signal };
    const changes = await workspace.store.write((tx) => replaceSource(tx, facts), run);
    const status: ImportStatus =
      held === null ? 'imported' : saysTheSame(changes, facts) ? 'same-list' : 'replaced';
    return { ...base, status, changes };
  } catch (error) {
    const reason = error instanceof FamaiError ? error.code : 'INTERNAL';
    await workspace.journal.append({ op: 'withdraw', ...entry, reason, at });
    throw error;
  }
}

interface HeldList {
  readonly sha256: string;
  readonly name: string;
  readonly items: ReadonlySet<string>;
}

async function readHeld(tx: StoreTransaction, document: string): Promise<HeldList | null> {
  const sources = await tx.run(statement('heldSources'), {});
  const source = sources.find(({ id }) => id === document);
  if (source === undefined) return null;
  const items = await tx.run(statement('listItems'), { document });
  return {
    sha256: textColumn(source, 'sha256'),
    name: textColumn(source, 'name'),
    items: new Set(items.map(({ type, name, subItem }) => JSON.stringify([type, name, subItem]))),
  };
}

/** Two lists of one organ can be two parts of its powers: replacing one by the other loses it. */
function checkAgreement(list: PowerList, held: HeldList, identity: ListIdentity): void {
  const items = new Set(
    list.items.map(({ type, name, subItem }) => JSON.stringify([type, name, subItem])),
  );
  const common = [...items].filter((item) => held.items.has(item)).length;
  if (common >= MIN_AGREEMENT * Math.min(items.size, held.items.size)) return;
  throw new FamaiError(
    'LIST_AMBIGUOUS',
    `A list of ${identity.organ ?? identity.title ?? list.document.name} is held (${held.name}, ` +
      `${held.items.size} items), and only ${common} of ${items.size} items agree with it`,
    { place: { file: list.document.name } },
  );
}
