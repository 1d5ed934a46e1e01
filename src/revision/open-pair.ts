import type { VersionPair } from '../archive/decision-entry.js';
import {
  nothingDecided,
  pairKey,
  revisionStates,
  type RevisionState,
} from '../archive/revision-state.js';
import { FamaiError } from '../errors/famai-error.js';
import type { Workspace } from '../import/workspace.js';
import type { CorrectedAlignment } from './corrected-entry.js';
import { correctedAlignment } from './entries.js';
import {
  documentsOf,
  keyOfTitle,
  readTexts,
  textDocuments,
  versionAt,
  type PairTexts,
} from './law-texts.js';

/** A pair of versions as a person names it. */
export interface AskedPair {
  /** With or without 中华人民共和国 and 《》. */
  readonly title: string;
  /** ISO dates: of the act that made a version, or the day from which it is in force. */
  readonly from: string;
  readonly to: string;
}

/** A pair of held versions with what people decided about it. */
export interface OpenPair {
  readonly state: RevisionState;
  readonly texts: PairTexts;
  /** Held versions between the two: a person may have meant the nearest ones. */
  readonly between: readonly string[];
}

/**
 * Finds the two held texts that a person means.
 *
 * @throws FamaiError VERSION_NOT_HELD, REVISION_ORDER, ARCHIVE_DAMAGED, and of the store
 */
export async function openPair(workspace: Workspace, asked: AskedPair): Promise<OpenPair> {
  const law = keyOfTitle(asked.title);
  const held = await workspace.store.read((tx) => textDocuments(tx, [law]));
  const pair = {
    law,
    from: versionAt(held, asked.title, asked.from),
    to: versionAt(held, asked.title, asked.to),
  };
  if (pair.from >= pair.to) {
    const what = `${pair.from} is not earlier than ${pair.to}`;
    throw new FamaiError('REVISION_ORDER', `${asked.title}: ${what}`);
  }
  const documents = documentsOf(pair, held);
  // `versionAt` found both among the held ones.
  if (documents === null) throw new FamaiError('INTERNAL', `${asked.title}: a text went`);
  const texts = await readTexts(workspace, documents);
  const others = held.map(({ version }) => version);
  const between = others.filter((version) => version > pair.from && version < pair.to);
  return { state: await stateOf(workspace, pair), texts, between: [...new Set(between)].sort() };
}

/** What people decided about a pair. */
export async function stateOf(
  { journal }: Pick<Workspace, 'journal'>,
  pair: VersionPair,
): Promise<RevisionState> {
  return revisionStates(await journal.read()).get(pairKey(pair)) ?? nothingDecided(pair);
}

/** The alignment of a pair as it would be accepted now. */
export function alignmentOf({ texts, state }: OpenPair): CorrectedAlignment {
  return correctedAlignment(texts.from, texts.to, state.decided);
}
