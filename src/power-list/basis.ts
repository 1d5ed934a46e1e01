import { extractCitations } from '../citation/extract.js';
import type { Citation, UnresolvedCitation, UnresolvedReason } from '../citation/types.js';
import { readEntries, type Entry } from './entries.js';

/** An entry of a basis cell with what it cites itself; 同N entries name another entry instead. */
export interface BasisEntry {
  readonly major: number;
  readonly citations: readonly Citation[];
  readonly sameAs: SameAs | null;
}

/** 同3 · 同1、2 · 同上: the entries meant, and the words that say so. */
interface SameAs {
  readonly majors: readonly number[];
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface BasisReading {
  readonly entries: readonly BasisEntry[];
  /** What stands before the first number, or the whole cell where nothing is numbered. */
  readonly unnumbered: readonly Citation[];
  readonly unresolved: readonly UnresolvedCitation[];
}

const SAME_AS =
  /^[（(]?\s*(?:依据)?同\s*(?:第)?((?:\d{1,3}\s*[、，,和及]?\s*)+|上)(?:条|项|款)?\s*[)）]?[\s.．。；;，,]*$/u;

/** Reads a cell of legal bases: its numbered entries, their citations, and what 同N stands for. */
export function readBasis(cell: string): BasisReading {
  const { entries } = readEntries(cell);
  const boundaries = entries.map((entry) => entry.start);
  const { citations, unresolved } = extractCitations(cell, { boundaries });
  const firstStart = entries[0]?.start ?? cell.length;
  return {
    entries: entries.map((entry) => ({
      major: entry.major,
      citations: citations.filter(({ start }) => start >= entry.start && start < entry.end),
      sameAs: readSameAs(cell, entry),
    })),
    unnumbered: citations.filter(({ start }) => start < firstStart),
    unresolved,
  };
}

function readSameAs(cell: string, entry: Entry): SameAs | null {
  const body = cell.slice(entry.bodyStart, entry.end);
  const match = SAME_AS.exec(body);
  if (match === null) return null;
  const raw = body.replace(/[\s.．。；;，,]+$/u, '');
  const named = match[1] ?? '';
  const majors =
    named === '上' ? [entry.major - 1] : Array.from(named.matchAll(/\d+/gu), ([n]) => Number(n));
  return { majors, raw, start: entry.bodyStart, end: entry.bodyStart + raw.length };
}

export interface MatchedCitations {
  readonly citations: readonly Citation[];
  readonly unresolved: readonly UnresolvedCitation[];
}

/**
 * All that the entries of one number cite, 同N followed to its end: such a citation keeps the law,
 * the provision and the quoted words of the entry meant, and has the words 同N as its own.
 */
export function citationsOf(reading: BasisReading, major: number): MatchedCitations {
  const citations: Citation[] = [];
  const unresolved: UnresolvedCitation[] = [];
  for (const entry of reading.entries.filter((candidate) => candidate.major === major)) {
    if (entry.sameAs === null) {
      citations.push(...entry.citations);
      continue;
    }
    const { raw, start, end } = entry.sameAs;
    const followed = follow(reading, entry.sameAs.majors, new Set([major]));
    if (typeof followed === 'string') unresolved.push({ raw, start, end, reason: followed });
    else citations.push(...followed.map((one) => copy(one, raw, start, end)));
  }
  return { citations, unresolved };
}

/** The citations of the entries named, or why they cannot be told. */
function follow(
  reading: BasisReading,
  majors: readonly number[],
  visited: ReadonlySet<number>,
): Citation[] | UnresolvedReason {
  const found: Citation[] = [];
  for (const major of majors) {
    if (visited.has(major)) return 'same-as-circular';
    const entries = reading.entries.filter((candidate) => candidate.major === major);
    if (entries.length === 0) return 'same-as-dangling';
    for (const entry of entries) {
      found.push(...entry.citations.filter(({ inside }) => inside === null));
      if (entry.sameAs === null) continue;
      const further = follow(reading, entry.sameAs.majors, new Set([...visited, major]));
      if (typeof further === 'string') return further;
      found.push(...further);
    }
  }
  return found.length === 0 ? 'same-as-dangling' : found;
}

function copy(citation: Citation, raw: string, start: number, end: number): Citation {
  return { ...citation, raw, start, end, via: 'same-as', inside: null };
}
