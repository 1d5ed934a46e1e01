import { extractCitations } from '../citation/extract.js';
import type { Citation, UnresolvedCitation, UnresolvedReason } from '../citation/types.js';
import { citationsWithin } from './citations-within.js';
import { readEntries, type Entry } from './entries.js';
import { WrittenOut, type JoinedText } from './joined-text.js';
import { mergeRepeated } from './repeated-article.js';

/** An entry of a basis cell with what it cites itself; 同N entries name another entry instead. */
export interface BasisEntry {
  readonly major: number;
  /** The heading it stands under, as the duties have it; null where there is none. */
  readonly group: string | null;
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

/**
 * Reads a cell of legal bases: its numbered entries, their citations, and what 同N stands for.
 *
 * @param headings the headings of the duties that the bases answer to.
 */
export function readBasis(
  cell: string,
  headings: ReadonlySet<string> | null = null,
  starts: readonly number[] = [],
): BasisReading {
  const { entries } = readEntries(cell, 'basis', headings);
  const boundaries = [...entries.map((entry) => entry.start), ...starts];
  const { citations, unresolved } = extractCitations(cell, { boundaries });
  const firstStart = entries[0]?.start ?? cell.length;
  const within = citationsWithin(citations, entries);
  return {
    entries: entries.map((entry, index) => ({
      major: entry.major,
      group: entry.group,
      citations: within[index] ?? [],
      sameAs: readSameAs(cell, entry),
    })),
    unnumbered: citations.filter(({ start }) => start < firstStart),
    unresolved,
  };
}

/** Reads bases whose titles and articles stood in cells apart; offsets count in `joined.text`. */
export function readJoinedBasis(joined: JoinedText): BasisReading {
  const written = new WrittenOut(joined);
  const starts = joined.starts.map((start) => written.fromText(start));
  const { entries, unnumbered, unresolved } = readBasis(written.words, null, starts);
  const back = <T extends Place>(place: T): T => {
    const start = written.toText(place.start);
    const end = written.toText(place.end);
    return { ...place, start, end, raw: joined.text.slice(start, end) };
  };
  const citationsBack = (citations: readonly Citation[]): Citation[] =>
    mergeRepeated(citations, written.words).map((one) => {
      const quoteStart = one.quoteStart === null ? null : written.toText(one.quoteStart);
      const quoteEnd = one.quoteEnd === null ? null : written.toText(one.quoteEnd);
      const quote =
        quoteStart === null || quoteEnd === null ? null : joined.text.slice(quoteStart, quoteEnd);
      const inside = one.inside === null ? null : written.toText(one.inside);
      return { ...back(one), quoteStart, quoteEnd, quote, inside };
    });
  return {
    entries: entries.map((entry) => ({
      ...entry,
      citations: citationsBack(entry.citations),
      sameAs: entry.sameAs === null ? null : back(entry.sameAs),
    })),
    unnumbered: citationsBack(unnumbered),
    unresolved: unresolved.map(back),
  };
}

interface Place {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
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
  const followedBefore = new Set<string>();
  for (const entry of entriesOf(reading, major)) {
    if (entry.sameAs === null) {
      citations.push(...entry.citations);
      continue;
    }
    // Said again under one number, it adds nothing: a cell of such words must not grow by squares.
    const key = entry.sameAs.majors.join(' ');
    if (followedBefore.has(key)) continue;
    followedBefore.add(key);
    const { raw, start, end } = entry.sameAs;
    const followed = follow(reading, entry.sameAs.majors, new Set([major]));
    if (typeof followed === 'string') unresolved.push({ raw, start, end, reason: followed });
    else citations.push(...followed.map((one) => copy(one, raw, start, end)));
  }
  return { citations, unresolved };
}

const BY_MAJOR = new WeakMap<BasisReading, ReadonlyMap<number, readonly BasisEntry[]>>();

/** The entries of one number, in their order. */
function entriesOf(reading: BasisReading, major: number): readonly BasisEntry[] {
  let byMajor = BY_MAJOR.get(reading);
  if (byMajor === undefined) {
    const map = new Map<number, BasisEntry[]>();
    for (const entry of reading.entries) {
      const held = map.get(entry.major);
      if (held === undefined) map.set(entry.major, [entry]);
      else held.push(entry);
    }
    byMajor = map;
    BY_MAJOR.set(reading, byMajor);
  }
  return byMajor.get(major) ?? [];
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
    const entries = entriesOf(reading, major);
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
