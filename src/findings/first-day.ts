import type { HeldVersion } from '../linking/law-catalogue.js';
import { textDate, wordsDate } from '../linking/text-date.js';
import { titleKey } from '../statute/title-key.js';
import type { LintInput } from './finding.js';
import { historyForms } from './history/forms.js';
import type { CitedPlace } from './places.js';

/** Acts apply within this many days of their making. */
const LONGEST_WAIT_DAYS = 365;

/**
 * The first day of a version, where its text or a row of the list says it. The day on which an
 * amendment was voted for is not the day from which it applies.
 */
export function firstDay(held: HeldVersion, place: CitedPlace, input: LintInput): string | null {
  const { validFrom, version, validFromStated } = held;
  if (textDate(held) !== null) return null;
  if (validFrom !== null && (validFromStated === true || validFrom !== version)) return validFrom;
  const forms = historyForms(input).get(titleKey(place.citation.law)) ?? [];
  const own = forms.filter((form) => held.dates.includes(form.version));
  const days = own.flatMap(({ head }) => {
    const last = head?.events.at(-1);
    return last?.kind === 'in-force' && (last.date ?? '') >= (version ?? '') ? [last.date] : [];
  });
  return days[0] ?? null;
}

/** Whether the later version applied before the day that is all that is known of the list's date. */
export function isSurelyInForce(
  held: HeldVersion,
  inForce: string | null,
  { date }: LintInput,
): boolean {
  const day = date.date ?? '';
  const first = date.from === 'title-year' ? `${day.slice(0, 4)}-01-01` : day;
  if (inForce !== null) return inForce <= first;
  // Nothing says since when: by then it surely does.
  const made = wordsDate(held);
  return made !== null && made <= first && daysBetween(made, first) > LONGEST_WAIT_DAYS;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
