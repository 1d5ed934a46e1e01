/** A run of words in one of the two texts; offsets are UTF-16 units into it. */
export interface WordSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that one text has and the other has not, or has otherwise. */
export interface WordChange {
  readonly kind: 'inserted' | 'deleted' | 'replaced';
  readonly from: WordSpan | null;
  readonly to: WordSpan | null;
}
