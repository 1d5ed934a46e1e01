import type { VersionPair } from '../archive/decision-entry.js';
import { pairKey, revisionStates, type RevisionState } from '../archive/revision-state.js';
import type { FactSet } from '../graph/facts.js';
import type { AppliedDecisions } from '../import/apply-decisions.js';
import type { Workspace } from '../import/workspace.js';
import type { StoreTransaction } from '../store/port.js';
import { removeSource, replaceSource } from '../store/replace-source.js';
import type { ReplaceSummary } from '../store/replace-summary.js';
import { textOrNull } from '../store/row.js';
import { statement } from '../store/statements.js';
import { documentsOf, readTexts, textDocuments, type TextDocument } from './law-texts.js';
import { revisionFacts, revisionHash, revisionId } from './revision-facts.js';

/** What the graph was made to show of a pair of versions. */
export interface Settled {
  /** Null where it shows nothing: not accepted, or a text is not held. */
  readonly facts: FactSet | null;
  readonly changes: ReplaceSummary;
}

/**
 * Makes the graph show of a pair of versions just what the journal says, with the texts that are
 * held now: its accepted revision, or nothing. One transaction, all or nothing; running it again
 * changes nothing.
 *
 * @throws FamaiError of the store, and ARCHIVE_DAMAGED
 */
export async function settleRevision(workspace: Workspace, pair: VersionPair): Promise<Settled> {
  return workspace.store.write(async (tx) => {
    // Whoever imports a text or accepts a revision meanwhile waits, and journal and texts are read
    // behind the lock: the last writer always writes what holds.
    await tx.run(statement('takeWriteLock'), {});
    const facts = await wantedFacts(tx, workspace, pair);
    if (facts !== null) return { facts, changes: await replaceSource(tx, facts) };
    return { facts, changes: await removeSource(tx, revisionId(pair)) };
  });
}

async function wantedFacts(
  tx: StoreTransaction,
  workspace: Workspace,
  pair: VersionPair,
): Promise<FactSet | null> {
  const accepted = revisionStates(await workspace.journal.read()).get(pairKey(pair))?.accepted;
  if (accepted === undefined || accepted === null) return null;
  const documents = documentsOf(pair, await textDocuments(tx, [pair.law]));
  if (documents === null) return null;
  return revisionFacts(accepted, documents, await readTexts(workspace, documents));
}

/**
 * Makes the graph show what people accepted, where it does not: after a crash between journal and
 * store, after texts changed, or in a graph that is made anew. Only what differs is computed.
 *
 * @param laws keys of the laws whose revisions are looked at; null for all
 * @throws FamaiError of the store, and ARCHIVE_DAMAGED
 */
export async function settleRevisions(
  workspace: Workspace,
  laws: ReadonlySet<string> | null,
): Promise<AppliedDecisions> {
  const { known, stale, ...counts } = await compareRevisions(workspace, laws);
  for (const { pair } of known.filter((state) => stale.has(revisionId(state.pair)))) {
    await settleRevision(workspace, pair);
  }
  return { ...counts, written: stale.size };
}

/** How the graph and the journal agree about revisions. */
export interface RevisionAgreement extends Omit<AppliedDecisions, 'written'> {
  /** Pairs of versions that were accepted at some time. */
  readonly known: readonly RevisionState[];
  /** Ids of those of which the graph shows something else than the journal says. */
  readonly stale: ReadonlySet<string>;
}

/**
 * Compares what the graph shows of revisions with what the journal says, and changes nothing.
 *
 * @param laws keys of the laws whose revisions are looked at; null for all
 * @throws FamaiError of the store, and ARCHIVE_DAMAGED
 */
export async function compareRevisions(
  { store, journal }: Pick<Workspace, 'store' | 'journal'>,
  laws: ReadonlySet<string> | null,
): Promise<RevisionAgreement> {
  const known = [...revisionStates(await journal.read()).values()].filter(
    ({ wasAccepted, pair }) => wasAccepted && (laws === null || laws.has(pair.law)),
  );
  if (known.length === 0) return { known, stale: new Set(), shown: 0, waiting: 0 };
  const { held, hashes } = await store.read(async (tx) => ({
    held: await textDocuments(tx, new Set(known.map(({ pair }) => pair.law))),
    hashes: await shownHashes(tx, known),
  }));
  const wanted = known.map((state) => ({ ...state, hash: wantedHash(state, held) }));
  const ids = wanted
    .map(({ pair, hash }) => ({ id: revisionId(pair), hash }))
    .filter(({ id, hash }) => (hashes.get(id) ?? null) !== hash);
  return {
    known,
    stale: new Set(ids.map(({ id }) => id)),
    shown: wanted.filter(({ hash }) => hash !== null).length,
    waiting: wanted.filter(({ hash, accepted }) => hash === null && accepted !== null).length,
  };
}

/** What the graph shall show of a pair; null for nothing. */
function wantedHash(
  { pair, accepted }: RevisionState,
  held: readonly TextDocument[],
): string | null {
  const documents = accepted === null ? null : documentsOf(pair, held);
  return accepted === null || documents === null ? null : revisionHash(accepted, documents);
}

async function shownHashes(
  tx: StoreTransaction,
  states: readonly RevisionState[],
): Promise<ReadonlyMap<string, string>> {
  const ids = states.map(({ pair }) => revisionId(pair));
  const rows = await tx.run(statement('sourcesByIds'), { ids });
  return new Map(rows.map((row) => [textOrNull(row, 'id') ?? '', textOrNull(row, 'sha256') ?? '']));
}
