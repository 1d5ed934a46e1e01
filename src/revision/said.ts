import type { AlignmentKind } from '../alignment/types.js';
import type { StandingDecision } from '../archive/revision-state.js';

/** Who said what became of some articles, and when. */
export interface DecisionNote {
  /** Id of the decision, by which it can be undone. */
  readonly id: string;
  /** Whether the person said something else than was computed, or that it is right. */
  readonly how: 'corrected' | 'confirmed';
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** What is said to have become of some articles, by their labels. */
export interface Said {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Null where their words shall decide. */
  readonly kind: AlignmentKind | null;
  /** Null for what nobody decided, but asks about. */
  readonly decision: DecisionNote | null;
}

/** What a decision of the journal says. */
export function saidBy({ id, decision }: StandingDecision): Said {
  const { op, by, at, note = null, entry } = decision;
  const how = op === 'confirm-alignment' ? 'confirmed' : 'corrected';
  return { ...entry, decision: { id, how, by, at, note } };
}
