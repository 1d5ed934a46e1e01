import { isDecisionEntry } from './decision-check.js';
import type { DecisionEntry } from './decision-entry.js';

/** A file that an imported document was read from. */
export interface ImportedFile {
  readonly sha256: string;
  /** File name; with its folders for the parts of one law. */
  readonly name: string;
}

/** A document was imported: it is what its list or law says from now on. */
export interface ImportEntry extends ImportedFile {
  readonly op: 'import';
  /** Absent for a list. */
  readonly kind?: 'law';
  /** The files of a law that is split over several, the first of them too; absent for one file. */
  readonly parts?: readonly ImportedFile[];
  /** Id of the SourceDocument node whose statements it replaced or made. */
  readonly documentId: string;
  /** The name that a user gave the list, or null. */
  readonly list: string | null;
  /** The date that a user gave the list; absent where none was given. */
  readonly date?: string;
  /** When, for people; nothing in the graph depends on it. */
  readonly at: string;
}

/** The import of a document was taken back, because the store did not accept it. */
export interface WithdrawEntry {
  readonly op: 'withdraw';
  readonly sha256: string;
  readonly documentId: string;
  readonly reason: string;
  readonly at: string;
}

export type JournalEntry = ImportEntry | WithdrawEntry | DecisionEntry;

/** Whether a value read from the journal is an entry that this version knows. */
export function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const isText = (key: string): boolean => typeof entry[key] === 'string';
  if (entry['op'] !== 'import' && entry['op'] !== 'withdraw') return isDecisionEntry(entry);
  if (!isText('sha256') || !isText('documentId') || !isText('at')) return false;
  if (entry['op'] === 'withdraw') return isText('reason');
  if (!isText('name')) return false;
  const kind = entry['kind'] ?? 'law';
  const hasDate = entry['date'] === undefined || isText('date');
  return (entry['list'] === null || isText('list')) && kind === 'law' && hasDate && areParts(entry);
}

function areParts({ parts = [] }: Record<string, unknown>): boolean {
  return Array.isArray(parts) && parts.every(isFile);
}

function isFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { sha256, name } = value as Record<string, unknown>;
  return typeof sha256 === 'string' && typeof name === 'string';
}

/** The document that each list or law has now: the last import of each that was not withdrawn. */
export function currentImports(entries: readonly JournalEntry[]): ImportEntry[] {
  const stacks = new Map<string, ImportEntry[]>();
  for (const entry of entries) {
    if (entry.op !== 'import' && entry.op !== 'withdraw') continue;
    const stack = stacks.get(entry.documentId) ?? [];
    stacks.set(entry.documentId, stack);
    if (entry.op === 'import') stack.push(entry);
    else {
      const at = stack.findLastIndex(({ sha256 }) => sha256 === entry.sha256);
      if (at >= 0) stack.splice(at, 1);
    }
  }
  return [...stacks.values()].flatMap((stack) => stack.at(-1) ?? []);
}
