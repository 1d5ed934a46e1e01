import { isName, isNote } from '../archive/decision-check.js';
import { decisionId, type Decision, type VersionPair } from '../archive/decision-entry.js';
import { asFamaiError, FamaiError } from '../errors/famai-error.js';
import type { Workspace } from '../import/workspace.js';
import { settleRevision, type Settled } from './settle.js';

/** Who decides, as the person gives it, and when: now, unless it is said. */
export interface Decider {
  readonly by: string;
  /** ISO time. */
  readonly at?: string;
}

/**
 * The signature of a journal entry.
 *
 * @throws FamaiError VALUE_REFUSED for a name that is none
 */
export function signed({ by, at = new Date().toISOString() }: Decider): {
  readonly by: string;
  readonly at: string;
} {
  const name = by.trim();
  if (isName(name)) return { by: name, at };
  throw new FamaiError(
    'VALUE_REFUSED',
    'The name of who decides has 1 to 100 characters in a line',
  );
}

/**
 * @throws FamaiError VALUE_REFUSED for a note that is none
 */
export function checkedNote(note: string | undefined): { readonly note?: string } {
  if (note === undefined) return {};
  const words = note.trim();
  if (isNote(words)) return { note: words };
  throw new FamaiError('VALUE_REFUSED', 'A note has 1 to 1000 characters');
}

/** The pair alone, of what else is known beside it. */
export function pairOf({ law, from, to }: VersionPair): VersionPair {
  return { law, from, to };
}

/**
 * Notes a decision in the journal and makes the graph show it. Where the store fails, the decision
 * is withdrawn and the graph is as before.
 *
 * @throws FamaiError of the store
 */
export async function decide(workspace: Workspace, decision: Decision): Promise<Settled> {
  await workspace.journal.append(decision);
  try {
    return await settleRevision(workspace, decision);
  } catch (error) {
    await workspace.journal.append({
      op: 'withdraw-decision',
      what: decisionId(decision),
      reason: asFamaiError(error).code,
      at: decision.at,
    });
    throw error;
  }
}
