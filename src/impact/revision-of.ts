import { alignLaws } from '../alignment/align-laws.js';
import type { AlignmentEntry } from '../alignment/types.js';
import { nodeId } from '../graph/ids.js';
import { actDates } from '../linking/act-dates.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import type { Revision, RevisionSide } from './types.js';

/**
 * The revision from one text of a law to another.
 *
 * @param isDraft the new text is not yet in force: it has no version of its own
 * @param entries where a person corrected the alignment; else it is computed
 */
export function revisionOf(
  from: LawText,
  to: LawText,
  isDraft: boolean,
  entries: readonly AlignmentEntry[] = alignLaws(from, to),
): Revision {
  const newSide = { ...sideOf(to), isDraft, title: to.title };
  return {
    title: from.title,
    from: sideOf(from),
    to: isDraft ? { ...newSide, version: null } : newSide,
    oldArticles: from.articles,
    newArticles: to.articles,
    oldDivisions: from.divisions,
    newDivisions: to.divisions,
    entries,
  };
}

function sideOf(law: LawText): RevisionSide {
  const { version, documentNumber, validFrom, validFromVia, events } = law;
  return { version, documentNumber, validFrom, validFromVia, events, dates: actDates(law) };
}

/** Ids of all that a citation of the old version can point to, and of what changes in words. */
export function targetsOf(
  from: LawText,
  entries: readonly AlignmentEntry[],
): {
  readonly targets: readonly string[];
  readonly changed: ReadonlySet<string>;
} {
  const key = titleKey(from.title);
  const ids = new Map(
    from.articles.map(({ label, number, suffix }) => [
      label,
      nodeId('Article', key, from.version, number, suffix),
    ]),
  );
  const changed = entries
    .filter(({ kind, retargeted }) => CHANGED.has(kind) || retargeted.length > 0)
    .flatMap((entry) => entry.from.flatMap((label) => ids.get(label) ?? []));
  const whole = [nodeId('Law', key), nodeId('LawVersion', key, from.version)];
  return { targets: [...whole, ...new Set(ids.values())], changed: new Set(changed) };
}

const CHANGED: ReadonlySet<AlignmentEntry['kind']> = new Set([
  'amended',
  'split',
  'merged',
  'repealed',
]);
