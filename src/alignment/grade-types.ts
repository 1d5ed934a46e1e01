export const GRADE_KINDS = [
  /** Other words for the same rule. */
  'wording',
  /** When the rule applies. */
  'condition',
  /** Whom it binds or protects. */
  'subject',
  'deadline',
  'amount',
  'penalty',
  /** Which organ acts. */
  'competence',
  /** What must, may or must not be done. */
  'duty',
] as const;
export type GradeKind = (typeof GRADE_KINDS)[number];

/** What shows a grade: the sentence, and its words before and after. */
export interface GradeEvidence {
  readonly kind: GradeKind;
  /** The sentence that shows it: the new one, or the old one where words were deleted. */
  readonly sentence: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Grade {
  /** In the order of `GRADE_KINDS`; `wording` only where it is alone. */
  readonly kinds: readonly GradeKind[];
  readonly evidence: readonly GradeEvidence[];
  /** False where no rule was sure of anything: a person has to read it. */
  readonly graded: boolean;
  /** How many of the changes no rule explained. */
  readonly ungraded: number;
}
