import type { ListCitation, PowerList } from '../power-list/power-list.js';
import { findDates } from '../statute/dates.js';

/** What tells the date of a list. */
export const DATE_FROM = [
  /** The person who imported it gave it. */
  'given',
  /** Its title or name has a day. */
  'title',
  /** Its title or name has a year, and the file was last changed in that year. */
  'file',
  /** Its title or name has a year: the last day of that year. */
  'title-year',
  /** Nothing else: it cannot be older than the latest act that it states. */
  'latest-act',
] as const;
export type DateFrom = (typeof DATE_FROM)[number];

export interface ListDate {
  /** ISO day on which the list is taken to speak; null where nothing tells it. */
  readonly date: string | null;
  readonly from: DateFrom | null;
}

/**
 * The day that a list speaks of. The year in a title comes before the file's own date: a list of
 * 2024 that was saved again in 2026 is still the list of 2024.
 *
 * @param given ISO day that the user gave, or null
 */
export function listDate(list: PowerList, given: string | null = null): ListDate {
  if (given !== null) return { date: given, from: 'given' };
  const { title, name, fileDate } = list.document;
  const words = [title ?? '', name];
  const day = words.flatMap(findDates).find(({ date }) => date !== null)?.date ?? null;
  if (day !== null) return { date: day, from: 'title' };
  const year = words.map(yearOf).find((one) => one !== null) ?? null;
  if (year === null && fileDate !== null) return { date: fileDate, from: 'file' };
  if (year !== null && fileDate?.startsWith(year) === true) return { date: fileDate, from: 'file' };
  if (year !== null) return { date: `${year}-12-31`, from: 'title-year' };
  const latest = latestAct(list);
  return { date: latest, from: latest === null ? null : 'latest-act' };
}

function yearOf(words: string): string | null {
  return /(?<!\d)(20\d{2})(?:年|版)/u.exec(words.normalize('NFKC'))?.[1] ?? null;
}

function latestAct(list: PowerList): string | null {
  let latest: string | null = null;
  for (const { version } of list.items.flatMap(citationsOfItem)) {
    if (version !== null && (latest === null || version > latest)) latest = version;
  }
  return latest;
}

/** All that an item cites: its basis, what could not be matched, its duties and cases. */
export function citationsOfItem(item: PowerList['items'][number]): readonly ListCitation[] {
  return [
    ...item.basis,
    ...item.unmatched,
    ...[...item.duties, ...item.cases].flatMap(({ citations }) => citations),
  ];
}
