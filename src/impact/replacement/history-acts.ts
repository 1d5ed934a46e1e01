import type { RevisionSide } from '../types.js';
import type { Clause } from './history-clauses.js';

/** The clauses about one act: its making, its publication, its entry into force. */
export interface HistoryAct {
  readonly clauses: readonly Clause[];
  /** Whether it changed an earlier text. */
  readonly changes: boolean;
  /** Date of its first dated clause that is no entry into force, or null. */
  readonly date: string | null;
}

/** An act is published within so many days of being made. */
const ONE_ACT_DAYS = 200;

/** Groups the clauses of a history by act, in the order in which they are written. */
export function historyActs(clauses: readonly Clause[]): HistoryAct[] {
  const acts: Clause[][] = [];
  for (const clause of clauses) {
    const own = acts.at(-1);
    if (own === undefined || beginsAct(clause, own)) acts.push([clause]);
    else own.push(clause);
  }
  return acts.map((own) => ({
    clauses: own,
    changes: own.some(({ kind }) => kind === 'changed'),
    date: dateOf(own),
  }));
}

function beginsAct(clause: Clause, own: readonly Clause[]): boolean {
  const iso = clause.date?.iso ?? null;
  const held = dateOf(own);
  switch (clause.kind) {
    case 'in-force':
    case 'other':
      return false;
    case 'changed':
      // 2018年10月26日…会议通过，修改《某法》: what was passed, in words of its own.
      if (iso === null && clause.number === null) return held === null;
      return !(iso !== null && iso === held && own.some(({ kind }) => kind === 'changed'));
    case 'made':
      // 主席令第七十号公布 without a day belongs to the act before it.
      return iso !== null && held !== null && !isNear(held, iso);
  }
}

function dateOf(clauses: readonly Clause[]): string | null {
  return clauses.find(({ kind, date }) => kind !== 'in-force' && date !== null)?.date?.iso ?? null;
}

function isNear(one: string, two: string): boolean {
  if (one.length < 10 || two.length < 10) return one.slice(0, 4) === two.slice(0, 4);
  const days = (Date.parse(two) - Date.parse(one)) / 86_400_000;
  return Number.isNaN(days) ? one.slice(0, 7) === two.slice(0, 7) : Math.abs(days) < ONE_ACT_DAYS;
}

/** The act that says which text is meant: the latest by date, the last written where none has one. */
export function latestAct(acts: readonly HistoryAct[]): number {
  let latest = -1;
  for (const [place, { date }] of acts.entries()) {
    const held = acts[latest]?.date ?? null;
    if (latest < 0 || date === null || held === null || date >= held) latest = place;
  }
  return latest;
}

/**
 * Whether the latest act that a history names is one that changed the law, and not the one that
 * first made it: the new act takes its place. Behind a first act the new one is added.
 */
export function namesLatest(act: HistoryAct, from: RevisionSide): boolean {
  if (act.changes) return true;
  const changed = from.events.some(({ kind }) => kind === 'amended' || kind === 'revised');
  if (!changed) return false;
  const dates = [from.version, from.validFrom, ...(from.dates ?? [])];
  return act.clauses.some(({ date }) => date !== null && dates.includes(date.iso));
}

/** Whether a history names every act that changed the law, so that the new one joins them. */
export function namesAll(acts: readonly HistoryAct[], from: RevisionSide): boolean {
  const named = acts.filter(({ changes }) => changes).length;
  if (named < 2) return false;
  const known = from.events.filter(({ kind }) => kind === 'amended' || kind === 'revised').length;
  return known === 0 || named >= known;
}
