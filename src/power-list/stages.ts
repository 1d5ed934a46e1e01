import { readPart, type PartReading } from './part.js';

/** A duty that has a row of its own in a form, by its place in the words of the whole field. */
export interface Stage {
  /** 受理, or a number; null where the row has none. */
  readonly label: string | null;
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
}

/** A row of a field: what its first cell calls it, and its words. */
export interface StageRow {
  readonly label: string | null;
  readonly text: string;
}

/** Longest words that call a duty; longer ones are the duty. */
const MAX_LABEL = 12;
const NUMBER = /^(\d{1,3})[.．、]?$/u;
const CALLED = /^(?:\d{1,3}[.．、]?|[^\d《》。；，：]+[：:]?)$/u;

/** Whether the first of two cells of a row says what the second is about: 受理, 1. */
export function isStageLabel(words: string): boolean {
  const plain = words.replace(/\s/gu, '');
  return plain.length <= MAX_LABEL && CALLED.test(plain);
}

/** The words of all rows of a field, and where each row stands in them. */
export function joinStages(rows: readonly StageRow[]): { text: string; stages: Stage[] } {
  let text = '';
  const stages = rows.map((row): Stage => {
    if (text !== '') text += '\n';
    const start = text.length;
    if (row.label !== null) text += `${row.label} `;
    const textStart = text.length;
    text += row.text;
    return { label: row.label, start, textStart, end: text.length };
  });
  return { text, stages };
}

/** Each row is a duty: with its number where it has one, else by its place. */
export function readStages(text: string, stages: readonly Stage[]): PartReading {
  const parts = stages.map(({ label, start, textStart, end }, at) => {
    const number = label === null ? null : NUMBER.exec(label.replace(/\s/gu, ''));
    const named = number === null ? (label?.replace(/\s|[：:]$/gu, '') ?? null) : null;
    const n = number === null ? at + 1 : Number(number[1]);
    return readPart(text, n, start, textStart, end, named);
  });
  return { preamble: null, parts };
}
