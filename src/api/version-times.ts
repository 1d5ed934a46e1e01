import { readSplitDate } from '../linking/held-version.js';
import type { SplitDate } from '../statute/law-text.js';
import { flag, text, texts, textOrNull } from '../store/row.js';
import type { Row } from '../store/port.js';
import type { Context } from './context.js';
import { dayBefore } from './dates.js';
import { isSlipFor, type DatedAct } from './slip.js';

/** What tells the days on which a version of a law is in force. */
export interface VersionTimes extends DatedAct {
  readonly versionId: string;
  /** First day in force; null where no text of the version tells it. */
  readonly validFrom: string | null;
  /** Day from which it is the version of a day (see `withStarts`); null where it is of none. */
  readonly countsFrom: string | null;
  /** Dates of the act that made it: adoption, promulgation, entry into force. */
  readonly dates: readonly string[];
  /** Provisions that start on another day than the version. */
  readonly splitDates: readonly SplitDate[];
}

/** What a row says of a version. */
type StatedTimes = Omit<VersionTimes, 'countsFrom'>;

/** The versions of a law that are known, the earliest first, the undated one last. */
export async function versionTimes(
  context: Context,
  lawId: string,
): Promise<readonly VersionTimes[]> {
  const request = { statement: 'versionTimes', params: {}, parent: lawId, key: lawId };
  const rows = await context.underParent.load(request);
  const sorted = rows
    .map((row) => ({ times: statedTimes(row), textHeld: flag(row, 'textHeld') }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return withStarts(sorted.map(({ times }) => times));
}

function statedTimes(row: Row): StatedTimes {
  return {
    versionId: text(row, 'id'),
    // Null: the documents cite the law without a date.
    version: textOrNull(row, 'version'),
    documentNumber: textOrNull(row, 'documentNumber'),
    validFrom: textOrNull(row, 'validFrom'),
    dates: texts(row, 'dates'),
    splitDates: texts(row, 'splitDates').map(readSplitDate),
  };
}

/** Of two versions that start on one day, the one whose text is held comes last, and so counts. */
function sortKey(one: { readonly times: StatedTimes; readonly textHeld: boolean }): string {
  const { version, validFrom } = one.times;
  return `${validFrom ?? version ?? '~'} ${one.textHeld ? 1 : 0} ${version ?? '~'}`;
}

/**
 * Adds the day from which each version counts. A version that is only cited has but its date; where
 * that is a slip for an act whose text is held, it counts for no day: it would stand before the text.
 */
export function withStarts(versions: readonly StatedTimes[]): VersionTimes[] {
  const withText = versions.filter(({ validFrom }) => validFrom !== null);
  return versions.map((one) => {
    const isSlip = one.validFrom === null && withText.some((held) => isSlipFor(one, held));
    return { ...one, countsFrom: one.validFrom ?? (isSlip ? null : one.version) };
  });
}

/**
 * The version of a day: it counts from its start until the day before the next one's, so each day
 * has one version at most. Null before the first.
 *
 * @param versions as `versionTimes` gives them
 */
export function versionOn<V extends VersionTimes>(versions: readonly V[], day: string): V | null {
  return versions.findLast((one) => (one.countsFrom ?? '~') <= day) ?? null;
}

/** The dated version that starts last, else the undated one. */
export function latestVersion<V extends VersionTimes>(versions: readonly V[]): V | null {
  return versionOn(versions, '9999-12-31') ?? versions[0] ?? null;
}

/**
 * The version that words state by its date or by another date of the same act, as lists do with
 * the promulgation; null where none has it, or several have.
 */
export function versionStated<V extends VersionTimes>(
  versions: readonly V[],
  date: string,
): V | null {
  const exact = versions.find(({ version }) => version === date);
  if (exact !== undefined) return exact;
  const [act, another] = versions.filter(({ dates }) => dates.includes(date));
  return act === undefined || another !== undefined ? null : act;
}

/** The day before the next known version starts; null where there is none, or no date. */
export function lastDay(versions: readonly VersionTimes[], versionId: string): string | null {
  const start = versions.find((one) => one.versionId === versionId)?.countsFrom ?? null;
  if (start === null) return null;
  const next = versions.find(({ countsFrom }) => countsFrom !== null && countsFrom > start);
  const day = next?.countsFrom ?? null;
  return day === null ? null : dayBefore(day);
}
