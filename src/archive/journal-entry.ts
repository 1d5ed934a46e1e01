/** A document was imported: it is what its list says from now on. */
export interface ImportEntry {
  readonly op: 'import';
  readonly sha256: string;
  /** File name without its folders. */
  readonly name: string;
  /** Id of the SourceDocument node whose statements it replaced or made. */
  readonly documentId: string;
  /** The name that a user gave the list, or null. */
  readonly list: string | null;
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

export type JournalEntry = ImportEntry | WithdrawEntry;

/** Whether a value read from the journal is an entry that this version knows. */
export function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const isText = (key: string): boolean => typeof entry[key] === 'string';
  if (!isText('sha256') || !isText('documentId') || !isText('at')) return false;
  if (entry['op'] === 'withdraw') return isText('reason');
  return entry['op'] === 'import' && isText('name') && (entry['list'] === null || isText('list'));
}

/** The document that each list has now: the last import of each that was not withdrawn. */
export function currentImports(entries: readonly JournalEntry[]): ImportEntry[] {
  const stacks = new Map<string, ImportEntry[]>();
  for (const entry of entries) {
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
