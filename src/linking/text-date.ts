import type { HeldVersion } from './law-catalogue.js';

/** Acts are published within this many days of their adoption; a later date is another act's. */
const ONE_ACT_DAYS = 90;

/** No law starts later than this after its making. */
const LONGEST_WAIT_DAYS = 730;

type Dated = Pick<HeldVersion, 'version' | 'validFrom' | 'dates'>;

/**
 * The day of the text itself where the last event of its head is older: a collection names its
 * files by the day of the version, and a head that stops before it leaves an amendment out. Null
 * where the head goes as far as the text does. The version's key stays that of the last event.
 */
export function textDate({ version, validFrom, dates }: Dated): string | null {
  if (version === null) return null;
  // A clause that starts years after the last event is that of a later act itself.
  const isOwn =
    validFrom !== null &&
    validFrom > version &&
    daysBetween(version, validFrom) <= LONGEST_WAIT_DAYS;
  const since = isOwn ? validFrom : version;
  const later = dates.filter(
    (date) => date > since && date !== validFrom && daysBetween(version, date) > ONE_ACT_DAYS,
  );
  return later.at(-1) ?? null;
}

/** The day that the words of a text are of; null for an undated text. */
export function wordsDate(version: Dated): string | null {
  return textDate(version) ?? version.version;
}

/** Dates of the act that the head lists last, without that of a text that goes beyond it. */
export function listedDates(version: Dated): readonly string[] {
  const beyond = textDate(version);
  return beyond === null ? version.dates : version.dates.filter((date) => date !== beyond);
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(other) - Date.parse(one)) / 86_400_000;
}
