import { ALIGNMENT_KINDS } from '../alignment/types.js';
import type { DecidedEntry } from './decision-entry.js';

const LONGEST_NAME = 100;
const LONGEST_NOTE = 1_000;
const LONGEST_KEY = 1_000;
/** No norm is parted into more articles than a law has. */
const MOST_LABELS = 2_000;

/** Whether words can name a person: some, not too many, in one line, without blanks around. */
export function isName(words: string): boolean {
  return isWords(words, LONGEST_NAME) && !/\p{Cc}/u.test(words);
}

/** Whether words can be a note. */
export function isNote(words: string): boolean {
  return isWords(words, LONGEST_NOTE);
}

function isWords(words: unknown, longest: number): words is string {
  return (
    typeof words === 'string' &&
    words !== '' &&
    words.length <= longest &&
    words.trim() === words &&
    // Half a character is no word on any store.
    !/\p{Surrogate}/u.test(words)
  );
}

/** Whether a kind of entry can have so many articles on either side, and these labels. */
export function fitsKind({ from, to, kind }: DecidedEntry): boolean {
  switch (kind) {
    case 'unchanged':
      return from.length === 1 && to.length === 1 && from[0] === to[0];
    case 'renumbered':
      return from.length === 1 && to.length === 1 && from[0] !== to[0];
    case 'amended':
      return from.length === 1 && to.length === 1;
    case 'split':
      return from.length > 0 && to.length > 1;
    case 'merged':
      return from.length > 1 && to.length > 0;
    case 'repealed':
      return from.length > 0 && to.length === 0;
    case 'added':
      return from.length === 0 && to.length > 0;
  }
}

/** Whether a value read from the journal is a decision that this version knows. */
export function isDecisionEntry(value: Readonly<Record<string, unknown>>): boolean {
  const { op, at, what, reason } = value;
  if (!isTime(at)) return false;
  if (op === 'withdraw-decision') return isText(what) && isText(reason);
  const { law, from, to, by } = value;
  if (!isWords(law, LONGEST_KEY) || !isDay(from) || !isDay(to)) return false;
  if (typeof by !== 'string' || !isName(by)) return false;
  switch (op) {
    case 'accept-revision':
      return true;
    case 'undo':
      return isText(what);
    case 'correct-alignment':
    case 'confirm-alignment': {
      const { note, entry } = value;
      return (note === undefined || (typeof note === 'string' && isNote(note))) && isEntry(entry);
    }
    default:
      return false;
  }
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, kind } = value as Record<string, unknown>;
  const known = ALIGNMENT_KINDS.find((one) => one === kind);
  return (
    known !== undefined && isLabels(from) && isLabels(to) && fitsKind({ from, to, kind: known })
  );
}

function isLabels(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length > MOST_LABELS) return false;
  return value.every(isLabel) && new Set(value).size === value.length;
}

const isLabel = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{1,6}(?:-\d{1,6})?$/u.test(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
const isTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T/u.test(value) &&
  !Number.isNaN(Date.parse(value));
