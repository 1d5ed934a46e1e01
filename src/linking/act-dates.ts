import type { LawEvent, LawText } from '../statute/law-text.js';

const MADE_ANEW: ReadonlySet<LawEvent['kind']> = new Set(['amended', 'revised']);

/**
 * The dates of the act that made a version: its adoption, promulgation and entry into force, any
 * of which a list may state. Dates of earlier acts are those of earlier versions and not among
 * them. The date in the file's name is one too where it is later than the last event: it is the
 * promulgation of what the last event adopted, or that of an act that the head does not list
 * (`textDate` tells which). In order, each once.
 */
export function actDates(law: LawText): string[] {
  const last = law.events.findLastIndex(({ kind }) => MADE_ANEW.has(kind));
  const own = law.events.slice(Math.max(last, 0)).filter(({ kind }) => kind !== 'repealed');
  const { version, nameDate } = law;
  const named = version !== null && nameDate !== null && nameDate > version ? nameDate : null;
  const dates = [version, law.validFrom, named, ...own.map(({ date }) => date)];
  return [...new Set(dates.filter((date) => date !== null))].sort();
}
