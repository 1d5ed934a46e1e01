import type { InForceClause } from './in-force.js';
import type { LawEvent, LawText } from './law-text.js';

type Dated = LawEvent & { date: string };
type Made = Pick<LawText, 'version' | 'documentNumber'>;

const isDated = (event: LawEvent): event is Dated => event.date !== null;

/** The last event that made a text: entry into force and repeal make none. */
export function lastMade(events: readonly LawEvent[], numberLine: string | null): Made {
  let last: Dated | undefined;
  for (const event of events.filter(isDated)) {
    if (event.kind === 'in-force' || event.kind === 'repealed') continue;
    if (last === undefined || event.date >= last.date) last = event;
  }
  return { version: last?.date ?? null, documentNumber: last?.documentNumber ?? numberLine };
}

/** The first day of a kind of event. */
export function firstOf(events: readonly LawEvent[], kind: LawEvent['kind']): string | null {
  return events.find((event) => event.kind === kind)?.date ?? null;
}

/** The day of entry into force that the metadata state; the last one, if there are several. */
export function statedInForce(events: readonly LawEvent[]): string | null {
  const last = events.filter(
    ({ kind, raw }) =>
      kind === 'in-force' || (kind === 'promulgated' && /(?:公布|发布)施行/u.test(raw)),
  );
  return last.at(-1)?.date ?? null;
}

/**
 * Since when this version is in force. A clause that names a day before the version is that of
 * the first text, which a later amendment left as it was: an amendment is in force from the day
 * it is published unless it says otherwise (most say so), so the version's own day is taken, and
 * marked as such.
 */
export function validFrom(
  version: string | null,
  inForce: string | null,
): Pick<LawText, 'validFrom' | 'validFromVia'> {
  if (inForce !== null && (version === null || inForce >= version)) {
    return { validFrom: inForce, validFromVia: 'stated' };
  }
  if (version === null) return { validFrom: null, validFromVia: null };
  return { validFrom: version, validFromVia: 'version' };
}

/** Entry into force: what the file states beside the text, else the law's own clause. */
export function inForceOf(
  stated: string | null,
  events: readonly LawEvent[],
  clause: InForceClause,
): string | null {
  return stated ?? statedInForce(events) ?? clause.date;
}
