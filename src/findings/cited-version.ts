import type { HeldVersion } from '../linking/law-catalogue.js';
import { resolveVersion, type NotHeld } from '../linking/resolve-version.js';
import { textDate } from '../linking/text-date.js';
import type { LintInput } from './finding.js';
import { openHistory } from './open-history.js';
import type { CitedPlace } from './places.js';

/** Why the text that a citation means cannot be looked at. */
export type NotReadable =
  | Exclude<NotHeld, 'citing-undated'>
  /** Nothing says on which day the list speaks. */
  | 'list-undated'
  /** The history leaves open which version it means. */
  | 'version-unclear'
  /** The title's brackets do not close as they open, so that it may be another law's. */
  | 'title-unclear';

/** The held texts of the version that a citation means; several where files hold the same one. */
export type CitedVersion =
  | {
      readonly held: HeldVersion;
      readonly texts: readonly HeldVersion[];
      /** The list names the version itself; otherwise its date does. */
      readonly stated: boolean;
      readonly reason: null;
    }
  | {
      readonly held: null;
      readonly reason: NotReadable;
      /** ISO day, month or year that the history states of a version that is not held. */
      readonly statedDate: string | null;
    };

/** 《办法》实施细则》: what was read as the title is a part of it. */
const BROKEN_TITLE = /^《[^《》]*》[\s]*[\p{Script=Han}]{1,20}》/u;

/** The version that a citation means, as `resolveVersion` tells it and as its history bears out. */
export function citedVersion(place: CitedPlace, { laws, date }: LintInput): CitedVersion {
  const { citation, titled } = place;
  if (BROKEN_TITLE.test(titledWords(place))) return not('title-unclear');
  const versions = laws.versionsOf(citation.law);
  const open = openHistory(titled.raw);
  if (open !== null) {
    if (versions.length === 0) return not('law-not-held');
    if (open.kind === 'unclear') return not('version-unclear');
    const made = new Set(versions.filter(fits(open.month)).map(({ version }) => version));
    const [version] = made;
    if (version === undefined) return not('version-not-held', open.month);
    return made.size > 1 ? not('version-unclear') : found(versions, version, open.month);
  }
  const { held, by, reason } = resolveVersion(citation, date.date, laws);
  if (held !== null) {
    if (by !== 'date') return found(versions, held.version, citation.version ?? held.version);
    // A text that its collection dates later than the list is not the one that the list means.
    const isLater = (textDate(held) ?? '') > (date.date ?? '');
    return isLater ? not('version-not-held') : found(versions, held.version, null);
  }
  if (reason === 'citing-undated') return not('list-undated');
  return not(reason ?? 'law-not-held', reason === 'version-not-held' ? citation.version : null);
}

/** The words of the list from the title on, a little beyond what was read as its citation. */
function titledWords({ item, titled }: CitedPlace): string {
  const cell = item.cells.find(({ column }) => column === titled.column)?.text ?? titled.raw;
  return cell.startsWith(titled.raw, titled.start)
    ? cell.slice(titled.start, titled.end + 40)
    : titled.raw;
}

const fits =
  (month: string) =>
  ({ dates }: HeldVersion): boolean =>
    dates.some((date) => date.startsWith(month));

function not(reason: NotReadable, statedDate: string | null = null): CitedVersion {
  return { held: null, reason, statedDate };
}

/**
 * A held version as it is meant.
 *
 * @param stated the day, month or year that the list states of it; null where the list's date tells
 */
function found(
  versions: readonly HeldVersion[],
  version: string | null,
  stated: string | null,
): CitedVersion {
  const all = versions.filter((one) => one.version === version);
  // Words of a later day than the stated act are not that act's.
  const texts =
    stated === null ? all : all.filter((one) => textDate(one)?.startsWith(stated) !== false);
  const [held] = texts;
  if (held === undefined) return not('version-not-held', stated);
  return { held, texts, stated: stated !== null, reason: null };
}
