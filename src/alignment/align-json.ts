import type { AlignmentEntry } from './types.js';

/** An entry as `align --json` prints it: the stable fields first, then what else is known. */
export type AlignmentJson = Pick<AlignmentEntry, 'from' | 'to' | 'kind' | 'score'> &
  Omit<AlignmentEntry, 'from' | 'to' | 'kind' | 'score'>;

/** Entries in the shape of `align --json`, with its fields in a fixed order. */
export function alignmentJson(entries: readonly AlignmentEntry[]): AlignmentJson[] {
  return entries.map((entry) => ({
    from: entry.from,
    to: entry.to,
    kind: entry.kind,
    score: entry.score,
    moved: entry.moved,
    unsure: entry.unsure,
    followed: entry.followed,
    retargeted: entry.retargeted,
    changes: entry.changes,
    grade: entry.grade,
    paragraphs: entry.paragraphs,
  }));
}
