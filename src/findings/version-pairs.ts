import { alignLaws } from '../alignment/align-laws.js';
import type { AlignmentEntry } from '../alignment/types.js';
import type { HeldVersion } from '../linking/law-catalogue.js';
import { alignable } from './article-structure.js';
import { memo } from './memo.js';

const pairsFrom = memo((_old: HeldVersion) => new WeakMap<HeldVersion, AlignmentEntry[]>());

/** What became of the articles of a version in a later one; each pair is aligned once. */
export function alignedVersions(old: HeldVersion, next: HeldVersion): readonly AlignmentEntry[] {
  const known = pairsFrom(old);
  let entries = known.get(next);
  if (entries === undefined) {
    entries = alignLaws(alignable(old), alignable(next));
    known.set(next, entries);
  }
  return entries;
}
