import type { LawEvent } from '../../statute/law-text.js';
import { findDates } from '../../statute/dates.js';
import type { HistoryForm } from './forms.js';
import type { HistoryHead } from './head.js';

/** Dates of adoption are one thing, those of all acts that make a text public another. */
type Stage = 'adopted' | 'made';

const MEETING = /讨论通过|审议通过|会议通过|常务会议/u;

/**
 * The history that a citation should state, out of those that its list writes of that version: one
 * that has all dates of the citation itself, each as what it is there; of these the most frequent,
 * then the fullest. Where none has them, the most frequent that ends with the publication of the
 * act and not with its adoption.
 *
 * @param forms of the version wanted, the most frequent first
 * @param own the citation's own history, or null
 */
export function preferForm(
  forms: readonly HistoryForm[],
  own: HistoryHead | null,
): HistoryForm | null {
  const written = forms.filter(({ head }) => head !== null);
  const ranked = written.toSorted(
    (a, b) =>
      Number(hasAll(b, own)) - Number(hasAll(a, own)) ||
      Number(endsWithMeeting(a)) - Number(endsWithMeeting(b)) ||
      b.times - a.times ||
      datesOf(b) - datesOf(a),
  );
  return ranked[0] ?? null;
}

/** Whether a form has each date of another history, as the same stage of an act. */
export function hasAll({ head }: HistoryForm, own: HistoryHead | null): boolean {
  const events = new Set((head?.events ?? []).map(stageKey));
  return own !== null && made(own.events).every((event) => events.has(stageKey(event)));
}

/**
 * A citation's own history, continued with the later acts that another form states: 公布 as the row
 * has it, then what amended it. Null where the form states no later amendment.
 */
export function continued(own: HistoryHead, form: HistoryForm, version: string): string | null {
  const history = form.head?.history ?? '';
  const events = form.head?.events ?? [];
  const next = events.find(
    ({ date, kind }) => date !== null && date > version && kind !== 'in-force',
  );
  if (next === undefined || (next.kind !== 'amended' && next.kind !== 'revised')) return null;
  const start = findDates(history).find(({ date }) => date === next.date)?.start;
  if (start === undefined) return null;
  const from = history.slice(0, start).endsWith('根据') ? start - 2 : start;
  const before = own.words.slice(0, -1).replace(/[，,。；;\s]+$/u, '');
  return `${before}，${history.slice(from)}）`;
}

function stageKey({ kind, date, raw }: LawEvent): string {
  const stage: Stage = kind === 'adopted' || MEETING.test(raw) ? 'adopted' : 'made';
  return `${stage} ${date ?? ''}`;
}

/** What made a text; entry into force and repeal make none. */
function made(events: readonly LawEvent[]): LawEvent[] {
  return events.filter(({ kind }) => kind !== 'in-force' && kind !== 'repealed');
}

function endsWithMeeting({ head, version }: HistoryForm): boolean {
  const last = head?.events.find(({ date }) => date === version);
  return last?.kind === 'adopted' && !/公布|发布|令/u.test(last.raw) && last.raw.includes('讨论');
}

const datesOf = ({ head }: HistoryForm): number => head?.events.length ?? 0;
