import type { DocumentNote } from '../document/notes.js';
import type { FactSet } from '../graph/facts.js';
import type { PowerList } from '../power-list/power-list.js';
import type { ArticleReferences } from '../reference/types.js';
import type { LawText } from '../statute/law-text.js';
import type { ReplaceSummary } from '../store/replace-summary.js';

/** What became of a document that was given. */
export type ImportStatus =
  /** A list that was not held before. */
  | 'imported'
  /** Another text of a list that was held: it replaced the old one. */
  | 'replaced'
  /** The very bytes that are held already: nothing was done. */
  | 'unchanged'
  /** Other bytes that say just what is held already. */
  | 'same-list'
  /** Another file of the same run, of the same name, law and version, was taken instead. */
  | 'duplicate';

/** What became of a list. */
export interface ImportReport {
  readonly kind: 'list';
  readonly file: string;
  readonly status: ImportStatus;
  readonly documentId: string;
  readonly sha256: string;
  readonly rows: number;
  readonly items: number;
  readonly duties: number;
  readonly cases: number;
  /** Citations of items, duties and cases, by how they were resolved. */
  readonly citations: Readonly<Record<string, number>>;
  /** What could not be resolved, by reason. */
  readonly unresolved: Readonly<Record<string, number>>;
  /** Rows that became no item, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What was hidden, left out or read in a way that people should know of. */
  readonly notes: readonly DocumentNote[];
  /** What changed in the graph; null where nothing was written. */
  readonly changes: ReplaceSummary | null;
}

/** What became of the text of a law. */
export interface LawReport extends LawCounts {
  readonly file: string;
  readonly status: ImportStatus;
  readonly documentId: string;
  readonly sha256: string;
}

/** What the text of a law holds. */
export interface LawCounts {
  readonly kind: 'law';
  readonly title: string;
  /** Titles that the law had before. */
  readonly formerTitles: readonly string[];
  /** ISO date of the event that made the text, or null. */
  readonly version: string | null;
  readonly articles: number;
  /** References inside the articles, by how they were resolved. */
  readonly references: Readonly<Record<string, number>>;
  /** Words that refer and could not be resolved, by reason. */
  readonly unresolved: Readonly<Record<string, number>>;
  /** What is odd about the text, by code. */
  readonly problems: Readonly<Record<string, number>>;
}

export function countLaw(law: LawText, read: readonly ArticleReferences[]): LawCounts {
  return {
    kind: 'law',
    title: law.title,
    formerTitles: law.formerTitles,
    version: law.version,
    articles: law.articles.length,
    references: tally(read.flatMap(({ references }) => references.map(({ via }) => via))),
    unresolved: tally(read.flatMap(({ abstained }) => abstained.map(({ reason }) => reason))),
    problems: tally(law.problems.map(({ code }) => code)),
  };
}

/** Counts of a list, the same for a list that is imported and for one that is only read. */
export function countList(
  list: PowerList,
): Pick<
  ImportReport,
  'kind' | 'rows' | 'items' | 'duties' | 'cases' | 'citations' | 'unresolved' | 'skipped' | 'notes'
> {
  const citations = list.items.flatMap((item) => [
    ...item.basis,
    ...item.unmatched,
    ...[...item.duties, ...item.cases].flatMap((part) => part.citations),
  ]);
  return {
    kind: 'list',
    rows: list.document.rows,
    items: list.items.length,
    duties: sum(list.items.map(({ duties }) => duties.length)),
    cases: sum(list.items.map(({ cases }) => cases.length)),
    citations: tally(citations.map(({ via }) => via)),
    unresolved: tally(list.unresolved.map(({ reason }) => reason)),
    skipped: tally(list.skipped.map(({ reason }) => reason)),
    notes: list.notes,
  };
}

/** Whether a replacement changed anything but the document's own properties. */
export function saysTheSame(changes: ReplaceSummary, facts: FactSet): boolean {
  const kinds = Object.entries({ ...changes.nodes, ...changes.edges });
  return kinds.every(
    ([kind, { added, changed, removed }]) =>
      kind === facts.source.kind || added + changed + removed === 0,
  );
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
