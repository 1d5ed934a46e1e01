import {
  decisionId,
  type AcceptDecision,
  type AlignmentDecision,
  type Decision,
  type VersionPair,
} from './decision-entry.js';
import type { JournalEntry } from './journal-entry.js';

/** A decision about an alignment that was not undone, with its id. */
export interface StandingDecision {
  readonly id: string;
  readonly decision: AlignmentDecision;
}

/** An acceptance that was not undone: it holds what was decided before it, and nothing later. */
export interface Acceptance {
  readonly id: string;
  readonly decision: AcceptDecision;
  readonly decided: readonly StandingDecision[];
}

/** What people decided about one pair of versions. */
export interface RevisionState {
  readonly pair: VersionPair;
  /** In the order in which they were decided: of two about one article the later one holds. */
  readonly decided: readonly StandingDecision[];
  readonly accepted: Acceptance | null;
  /** Whether it was accepted at some time, so that the graph may speak of it. */
  readonly wasAccepted: boolean;
}

/** A key for a pair of versions. */
export function pairKey({ law, from, to }: VersionPair): string {
  return JSON.stringify([law, from, to]);
}

/** What people decided, by `pairKey`; a pair that nobody decided about is not there. */
export function revisionStates(
  entries: readonly JournalEntry[],
): ReadonlyMap<string, RevisionState> {
  const states = new Map<string, RevisionState>();
  for (const entry of entries) {
    if (entry.op !== 'accept-revision') continue;
    // Also one that was withdrawn: the store may have written it before it failed.
    states.set(pairKey(entry), { ...nothingDecided(entry), wasAccepted: true });
  }
  for (const { id, decision } of standing(entries)) {
    const key = pairKey(decision);
    const before = states.get(key) ?? nothingDecided(decision);
    states.set(key, { ...before, ...after(before, id, decision) });
  }
  return states;
}

/** The state of a pair that nobody decided about. */
export function nothingDecided({ law, from, to }: VersionPair): RevisionState {
  return { pair: { law, from, to }, decided: [], accepted: null, wasAccepted: false };
}

function after(
  { decided, accepted }: RevisionState,
  id: string,
  decision: Decision,
): Pick<RevisionState, 'decided' | 'accepted'> {
  switch (decision.op) {
    case 'correct-alignment':
    case 'confirm-alignment':
      return { decided: [...decided, { id, decision }], accepted };
    case 'accept-revision':
      return { decided, accepted: { id, decision, decided } };
    case 'undo': {
      const { what } = decision;
      const isAcceptance = what === 'accept-revision' || what === accepted?.id;
      if (isAcceptance) return { decided, accepted: null };
      return { decided: decided.filter((one) => one.id !== what), accepted };
    }
  }
}

/** Decisions that were not withdrawn; a withdrawal means the last one of its id before it. */
function standing(
  entries: readonly JournalEntry[],
): readonly { readonly id: string; readonly decision: Decision }[] {
  const found: { readonly id: string; readonly decision: Decision }[] = [];
  for (const entry of entries) {
    if (entry.op === 'import' || entry.op === 'withdraw') continue;
    if (entry.op !== 'withdraw-decision') {
      found.push({ id: decisionId(entry), decision: entry });
      continue;
    }
    const at = found.findLastIndex(({ id }) => id === entry.what);
    if (at >= 0) found.splice(at, 1);
  }
  return found;
}
