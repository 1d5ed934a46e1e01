import type { HeldVersion } from '../../linking/law-catalogue.js';
import { textDate, wordsDate } from '../../linking/text-date.js';
import { citedVersion } from '../cited-version.js';
import type { LintInput, Rule } from '../finding.js';
import { firstDay, isSurelyInForce } from '../first-day.js';
import { firstMadeAfter } from '../history/before-first.js';
import { citedPlaces, sourceOf, type CitedPlace } from '../places.js';
import { dayWords, versionWords } from '../reference-words.js';
import { staleSuggestion } from '../stale-suggestion.js';
import { Tally } from '../tally.js';

/** A stated day so near a version's own may be another day of the same act. */
const SAME_ACT_DAYS = 150;

/**
 * A version is cited that a later one had replaced on the list's date. When a law is amended its
 * new text is published and takes the place of the old one (立法法 2023 第六十三条第二款).
 */
export const staleVersion: Rule = (input) => {
  const tally = new Tally();
  for (const place of citedPlaces(input)) {
    const seen = judge(place, input);
    if (typeof seen === 'string') tally.notChecked(seen);
    else tally.checked();
    if (seen === null || typeof seen === 'string') continue;
    const { citation, item, part } = place;
    const { later, stated, held } = seen;
    const inForce = firstDay(later, place, input);
    const isSure = isSurelyInForce(later, inForce, input);
    tally.found({
      kind: 'stale-version',
      severity: isSure ? 'error' : 'warning',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `所引《${citation.law}》为${dayWords(stated)}的文本，${replacedWords(later, inForce, isSure)}`,
      evidence: {
        statedVersion: stated,
        laterVersion: later.version,
        laterTextDate: textDate(later),
        laterInForce: inForce,
        listDate: input.date.date,
        listDateFrom: input.date.from,
      },
      suggestion: staleSuggestion(place, held, later, input),
    });
  }
  return tally.report();
};

interface Stale {
  readonly later: HeldVersion;
  /** The date that the citation states. */
  readonly stated: string;
  /** The text of the cited version, or null where it is not held. */
  readonly held: HeldVersion | null;
}

/** What is stale about a citation; null where nothing is; a reason where it cannot be told. */
function judge(place: CitedPlace, input: LintInput): Stale | string | null {
  const { citation } = place;
  const versions = input.laws.versionsOf(citation.law);
  if (versions.length === 0) return 'law-not-held';
  if (input.date.date === null) return 'list-undated';
  const cited = citedVersion(place, input);
  // Without a stated version the one in force is meant: it cannot be stale.
  if (cited.held !== null && !cited.stated) return null;
  const own = cited.held === null ? cited.statedDate : wordsDate(cited.held);
  if (own === null) return cited.reason ?? 'version-unclear';
  // A day before there was such a law is no version of it: history-contradicted says so.
  if (firstMadeAfter(own, versions) !== null) return 'before-first-version';
  const later = versions.findLast(
    (one) => isInForce(one, input) && (wordsDate(one) ?? '').slice(0, own.length) > own,
  );
  if (later === undefined) return cited.held === null ? 'version-not-held' : null;
  if (cited.held === null && isNear(own, later)) return 'version-unclear';
  return { later, stated: own, held: cited.held };
}

/**
 * A list without any date of its own cites the latest act that it states as in force, though that
 * act's first day may come later than its making.
 */
function isInForce(held: HeldVersion, { date }: LintInput): boolean {
  const { validFrom, version } = held;
  const day = date.date ?? '';
  if (validFrom !== null && validFrom <= day) return (textDate(held) ?? '') <= day;
  return date.from === 'latest-act' && version !== null && version <= day;
}

function isNear(stated: string, held: HeldVersion): boolean {
  const beyond = textDate(held);
  const dates = beyond === null ? [held.version, ...held.dates] : [beyond];
  return dates.some((date) => date !== null && daysBetween(date, stated) < SAME_ACT_DAYS);
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

function replacedWords(later: HeldVersion, inForce: string | null, isSure: boolean): string {
  const since = inForce === null ? '' : `${dayWords(inForce)}起`;
  return inForce === null && !isSure
    ? `此后已有${versionWords(later)}（文本未载明其施行日期，请核对）`
    : `${since}已由${versionWords(later)}取代`;
}
