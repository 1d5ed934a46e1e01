/** What a check found: fine, worth knowing, or to be mended. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'note' | 'problem' | 'not-checked';
  readonly found: string;
  /** What to do; null where nothing is to be done. */
  readonly mend: string | null;
}
