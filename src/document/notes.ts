import type { Place } from '../errors/famai-error.js';

/** What a note is about; the message says the rest. */
export const NOTE_CODES = [
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'formula-values',
  'formula-without-value',
  'error-values',
  'covered-words',
  'sheet-left-out',
  'macros-ignored',
  'default-password',
  'deleted-words',
  'nested-table',
  'page-without-text',
  'cut-off',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Something the reader of a document should know about how it was read. */
export interface DocumentNote {
  readonly code: NoteCode;
  readonly place: Place;
  /** How many rows, columns, cells or pages it is about. */
  readonly count: number;
  readonly message: string;
}

/** Gathers the notes of one document. */
export class Notes {
  readonly #notes: DocumentNote[] = [];

  /** A count of zero is nothing to note. */
  add(code: NoteCode, count: number, message: string, place: Place = {}): void {
    if (count > 0) this.#notes.push({ code, place, count, message });
  }

  list(): readonly DocumentNote[] {
    return this.#notes;
  }
}
