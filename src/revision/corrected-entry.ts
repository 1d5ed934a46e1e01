import type { AlignmentEntry } from '../alignment/types.js';
import type { DecisionNote, Said } from './said.js';

/** An entry of an alignment, with who decided on it; null where it was computed. */
export interface CorrectedEntry extends AlignmentEntry {
  readonly decision: DecisionNote | null;
}

export interface CorrectedAlignment {
  readonly entries: readonly CorrectedEntry[];
  /** Decisions about articles that these texts do not have; they are kept for texts that do. */
  readonly notApplied: readonly Said[];
}
