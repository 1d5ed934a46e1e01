import { readHistory } from '../../citation/history.js';
import type { Revision } from '../types.js';
import { actWords, plainActWords } from './act-words.js';
import { historyActs, latestAct, namesAll, namesLatest } from './history-acts.js';
import { historyClauses } from './history-clauses.js';
import { newAct } from './new-act.js';

/** A longer history is not rewritten. */
const MAX_HISTORY = 4000;

/**
 * A history in brackets brought up to the new version, in its own manner. The act that it names
 * last gives way to the new one; where it names the first act alone, or every act, the new one is
 * added behind. Null where that did not lead to words which state the new version.
 */
export function newHistory(history: string, revision: Revision): string | null {
  if (history.length > MAX_HISTORY) return null;
  const { from, to } = revision;
  if (!to.isDraft && readHistory(history).version === to.version && to.version !== null)
    return history;
  const act = newAct(revision);
  if (act.date === null && !to.isDraft) return null;
  const acts = historyActs(historyClauses(history));
  const place = latestAct(acts);
  const latest = acts[place];
  if (latest === undefined) return null;
  const last = acts.at(-1)?.clauses.at(-1)?.end ?? history.length;
  const joins = namesAll(acts, from);
  let words: string;
  if (act.isFirst) {
    const start = acts[0]?.clauses[0]?.start ?? 0;
    words =
      history.slice(0, start) + actWords(act, acts[0] ?? latest, history) + history.slice(last);
  } else if (namesLatest(latest, from) && !joins) {
    const start = latest.clauses[0]?.start ?? 0;
    const end = latest.clauses.at(-1)?.end ?? history.length;
    words = history.slice(0, start) + actWords(act, latest, history) + history.slice(end);
  } else {
    const model = latest.changes ? actWords(act, latest, history) : null;
    const added = model ?? plainActWords(act, acts[0] ?? null, history);
    const before = acts.at(-2)?.clauses.at(-1)?.end;
    const gap = before === undefined ? '' : history.slice(before, acts.at(-1)?.clauses[0]?.start);
    words = history.slice(0, last) + (gap === '' ? '，' : gap) + added + history.slice(last);
  }
  return to.isDraft || states(words, revision, history) ? words : null;
}

/** Whether the words read back as the new version; a month or year where the old ones had no more. */
function states(words: string, { to }: Revision, old: string): boolean {
  const read = readHistory(words);
  if (read.version === to.version) return true;
  const number =
    to.documentNumber === null ? null : /第?\s*[^第\s]{1,8}号/u.exec(to.documentNumber);
  if (number !== null && words.includes(number[0]) && !old.includes(number[0])) return true;
  const version = to.version ?? '';
  const isKnown = (one: string): boolean =>
    historyClauses(one).some(({ date }) => date !== null && !isDay(date.iso));
  if (isKnown(old) || readHistory(old).version === null) {
    return historyClauses(words).some(
      ({ date }) =>
        date !== null &&
        (isDay(date.iso) ? date.iso === to.validFrom : version.startsWith(date.iso)),
    );
  }
  return false;
}

const isDay = (iso: string): boolean => iso.length === 10 && !Number.isNaN(Date.parse(iso));
