import { readLines } from './lines.js';
import { skipBlanks, skipBlanksBack } from '../text/chars.js';
import { findGroups, type Group } from './entry-groups.js';
import { findMarkers, type Marker } from './entry-markers.js';

/** A numbered entry of a cell: 3. · 3-1. · 1－2． · its words from `bodyStart` to `end`. */
export interface Entry {
  readonly major: number;
  readonly minor: number | null;
  /** The heading it stands under (直接实施责任), or null. */
  readonly group: string | null;
  /** Which of the cell's headings that is, from 0; -1 where none is. */
  readonly groupAt: number;
  /** Where the number begins; offsets count in the cell's text. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

export interface EntryReading {
  /** End of the words before the first entry or heading; the whole cell where there is none. */
  readonly preambleEnd: number;
  readonly entries: readonly Entry[];
}

/**
 * Parts a cell into its numbered entries, and those by the headings between them. `kind` says what
 * the entries are: in a basis, the numbers of quoted items (（一）, 一、) stand at the start of lines
 * too, and a heading counts only where the duties have the same.
 */
export function readEntries(
  text: string,
  kind: 'parts' | 'basis' = 'parts',
  headings: ReadonlySet<string> | null = null,
): EntryReading {
  const groups = findGroups(text, kind === 'parts' ? null : (headings ?? new Set()));
  const markers = findMarkers(text, kind, groups);
  const starts = [...markers, ...groups].map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  const entries = markers.map((marker) => {
    while ((starts[next] ?? text.length) <= marker.start && next < starts.length) next += 1;
    return entryOf(text, marker, starts[next] ?? text.length, groups);
  });
  return {
    preambleEnd: skipBlanksBack(text, starts[0] ?? text.length),
    entries: kind === 'parts' ? withUnnumbered(text, entries, groups) : entries,
  };
}

/** Words under a heading that have no number, one entry or one a line: they count on. */
function withUnnumbered(
  text: string,
  numbered: readonly Entry[],
  groups: readonly Group[],
): readonly Entry[] {
  const byGroup = new Map<number, Entry[]>();
  for (const entry of numbered) {
    const held = byGroup.get(entry.groupAt);
    if (held === undefined) byGroup.set(entry.groupAt, [entry]);
    else held.push(entry);
  }
  if (groups.every((_, index) => byGroup.has(index))) return numbered;
  const entries: Entry[] = [...(byGroup.get(-1) ?? [])];
  for (const [groupAt, { name, end }] of groups.entries()) {
    const held = byGroup.get(groupAt);
    if (held !== undefined) {
      for (const entry of held) entries.push(entry);
      continue;
    }
    for (const line of linesUnder(text, end, groups[groupAt + 1]?.start ?? text.length)) {
      const major = (entries.at(-1)?.major ?? 0) + 1;
      const place = { start: line.start, bodyStart: line.start, end: line.end };
      entries.push({ major, minor: null, group: name, groupAt, ...place });
    }
  }
  return entries;
}

function linesUnder(text: string, from: number, to: number): { start: number; end: number }[] {
  const words = text.slice(from, to);
  const lines = readLines(words)?.lines ?? [{ start: 0, end: skipBlanksBack(words, words.length) }];
  return lines
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function entryOf(text: string, marker: Marker, next: number, groups: readonly Group[]): Entry {
  const { major, minor, start, group: groupAt } = marker;
  return {
    major,
    minor,
    group: groups[groupAt]?.name ?? null,
    groupAt,
    start,
    bodyStart: skipBlanks(text, marker.end),
    end: skipBlanksBack(text, next),
  };
}
