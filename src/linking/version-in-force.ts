import type { HeldVersion } from './law-catalogue.js';

/**
 * The version in force on a day: from its first day on until the day before the next one's
 * (half-open, so that each day has at most one). Null where the day lies before the earliest, or
 * no held version says since when it is in force.
 *
 * @param versions the earliest first, as the catalogue gives them
 * @param day ISO date
 */
export function versionInForce(versions: readonly HeldVersion[], day: string): HeldVersion | null {
  return versions.findLast(({ validFrom }) => validFrom !== null && validFrom <= day) ?? null;
}

/**
 * Whether a provision of a version is in force on a day: some start later than their law
 * (第十二条自2025年1月1日起施行).
 */
export function isProvisionInForce(
  version: HeldVersion,
  label: string,
  paragraph: number | null,
  day: string,
): boolean {
  return version.splitDates
    .filter((one) => one.label === label && (one.paragraph ?? paragraph) === paragraph)
    .every(({ date }) => date <= day);
}
