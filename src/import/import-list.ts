import { FamaiError } from '../errors/famai-error.js';
import type { FactSet } from '../graph/facts.js';
import { listFacts } from '../graph/list-facts.js';
import { identifyList, type ListIdentity } from '../graph/list-identity.js';
import { citationsOfItem } from '../linking/list-date.js';
import type { PowerList } from '../power-list/power-list.js';
import { readPowerList } from '../power-list/read-power-list.js';
import { text as textColumn } from '../store/row.js';
import type { StoreTransaction } from '../store/port.js';
import { replaceSource } from '../store/replace-source.js';
import type { ReplaceSummary } from '../store/replace-summary.js';
import { statement } from '../store/statements.js';
import { heldLaws } from './held-laws.js';
import { countList, saysTheSame, type ImportReport, type ImportStatus } from './import-report.js';
import type { Workspace } from './workspace.js';

export interface ImportOptions {
  /** Names the list, so that it is told from others of the same organ. */
  readonly list?: string;
  /** Replaces the held list of the same organ even where hardly an item agrees. */
  readonly replace?: boolean;
  /** ISO day that the list speaks of, where the user says it. */
  readonly date?: string;
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
  return importReadList(workspace, bytes, list, options);
}

/** `importList` for bytes that were read already. */
export async function importReadList(
  workspace: Workspace,
  bytes: Uint8Array,
  list: PowerList,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { name, sha256 } = list.document;
  const identity = identifyList(list, options.list ?? null);
  const held = await workspace.store.read((tx) => readHeld(tx, identity.documentId));
  const base = { file: name, documentId: identity.documentId, sha256, ...countList(list) };
  if (held?.sha256 === sha256 && options.date === undefined) {
    return { ...base, status: 'unchanged', changes: null };
  }
  if (held !== null && options.replace !== true) checkAgreement(list, held, identity);
  await workspace.archive.keep(bytes);
  const entry = { sha256, documentId: identity.documentId };
  const at = new Date().toISOString();
  const date = options.date === undefined ? {} : { date: options.date };
  const given = { list: options.list ?? null, ...date };
  await workspace.journal.append({ op: 'import', ...entry, name, ...given, at });
  try {
    const run = options.signal === undefined ? {} : { signal: options.signal };
    const { changes, facts } = await workspace.store.write(
      (tx) => writeList(tx, list, identity, options.date ?? null),
      run,
    );
    const status: ImportStatus =
      held === null ? 'imported' : saysTheSame(changes, facts) ? 'same-list' : 'replaced';
    return { ...base, status, changes };
  } catch (error) {
    const reason = error instanceof FamaiError ? error.code : 'INTERNAL';
    await workspace.journal.append({ op: 'withdraw', ...entry, reason, at });
    throw error;
  }
}

/**
 * Makes the graph say what a list says, its citations tied to the law texts held now. To be run
 * in one write transaction.
 */
export async function writeList(
  tx: StoreTransaction,
  list: PowerList,
  identity: ListIdentity,
  date: string | null,
): Promise<{ readonly changes: ReplaceSummary; readonly facts: FactSet }> {
  // Whoever imports a law meanwhile waits, so that no list is tied to texts that are held no more.
  await tx.run(statement('takeWriteLock'), {});
  const facts = listFacts(list, identity, await heldLaws(tx, titlesCited(list)), date);
  return { changes: await replaceSource(tx, facts), facts };
}

/** The titles of all laws that a list cites, also inside quoted words. */
export function titlesCited(list: PowerList): Set<string> {
  const citations = list.items.flatMap(citationsOfItem);
  return new Set(
    citations.flatMap(({ law, references }) => [law, ...references.map((one) => one.law)]),
  );
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
