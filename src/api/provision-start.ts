import type { SplitDate } from '../statute/law-text.js';
import { versionOn, type VersionTimes } from './version-times.js';

/** An article of a law, or one paragraph (款) of it. */
export interface ProvisionPlace {
  /** 12, 133-1 */
  readonly label: string;
  readonly paragraph: number | null;
}

/**
 * The day that a version names for a provision of it (第十二条、第二十条第二款自2025年1月1日起施行);
 * null where it starts with its version. What is said of an article holds for its paragraphs.
 */
export function ownStart(version: VersionTimes, place: ProvisionPlace): string | null {
  const days = version.splitDates
    .filter(({ label }) => label === place.label)
    .filter(({ paragraph }) => paragraph === null || paragraph === place.paragraph)
    .map(({ date }) => date);
  return days.sort().at(-1) ?? null;
}

/** The first day in force of a provision; null where no text tells it. */
export function provisionStart(version: VersionTimes, place: ProvisionPlace): string | null {
  return ownStart(version, place) ?? version.validFrom;
}

/** Paragraphs of an article that start after a day on which the article itself is in force. */
export function laterParagraphs(
  version: VersionTimes,
  place: ProvisionPlace,
  day: string,
): readonly SplitDate[] {
  if (place.paragraph !== null) return [];
  return version.splitDates.filter(
    ({ label, paragraph, date }) => label === place.label && paragraph !== null && date > day,
  );
}

/**
 * The version in which to look for a provision on a day. Before the first one is in force, a
 * provision of it may be already: some start earlier than their law.
 */
export function versionForProvision<V extends VersionTimes>(
  versions: readonly V[],
  place: ProvisionPlace,
  day: string,
): V | null {
  const inForce = versionOn(versions, day);
  if (inForce !== null) return inForce;
  return versions.find((one) => (ownStart(one, place) ?? '~') <= day) ?? null;
}
