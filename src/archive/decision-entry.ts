import { createHash } from 'node:crypto';
import type { AlignmentKind } from '../alignment/types.js';
import { canonicalJson } from '../graph/merge.js';

/** Two versions of a law, the earlier one first. */
export interface VersionPair {
  /** Key of the law's title. */
  readonly law: string;
  /** ISO dates of the acts that made the versions. */
  readonly from: string;
  readonly to: string;
}

/** What a person says became of some articles: labels, and the kind of the entry. */
export interface DecidedEntry {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: AlignmentKind;
}

/** Who decided, and when. The name is the one that the person gave. */
interface Decided extends VersionPair {
  readonly by: string;
  readonly at: string;
}

/** A person corrected an entry of an alignment, or confirmed the one that was computed. */
export interface AlignmentDecision extends Decided {
  readonly op: 'correct-alignment' | 'confirm-alignment';
  readonly entry: DecidedEntry;
  readonly note?: string;
}

/** A person accepted the alignment of two versions as it stood, with what was decided before. */
export interface AcceptDecision extends Decided {
  readonly op: 'accept-revision';
}

/** A person took a decision back. */
export interface UndoDecision extends Decided {
  readonly op: 'undo';
  /** Id of a decision, or `accept-revision` for the acceptance of that pair. */
  readonly what: string;
}

/** A decision was taken back because the store did not accept it. */
export interface WithdrawDecision {
  readonly op: 'withdraw-decision';
  /** Id of the decision. */
  readonly what: string;
  readonly reason: string;
  readonly at: string;
}

export type Decision = AlignmentDecision | AcceptDecision | UndoDecision;
export type DecisionEntry = Decision | WithdrawDecision;

/** A decision's id: a hash of all that its journal entry says. */
export function decisionId(decision: Decision): string {
  return `decision-${createHash('sha256').update(canonicalJson(decision)).digest('hex').slice(0, 24)}`;
}
