import type { Citation, UnresolvedCitation } from '../citation/types.js';
import { citationsOf, type BasisEntry, type BasisReading } from './basis.js';
import type { Part } from './part.js';

/** The citations of each duty or case of a cell, and those that answer to none. */
export interface BasisMatch {
  readonly byPart: readonly (readonly Citation[])[];
  readonly unmatched: readonly Citation[];
  readonly unresolved: readonly UnresolvedCitation[];
}

/** Bases that answer to the duties under one heading; null for those of all headings. */
interface Section {
  readonly group: string | null;
  readonly reading: BasisReading;
}

/**
 * Matches numbered bases to the duties or cases of the same number. Where duties are numbered anew
 * under each heading, the bases are matched heading by heading if they have the same headings or
 * are numbered anew as often; else a number that two duties have tells neither.
 */
export function matchBasis(reading: BasisReading, parts: readonly Part[]): BasisMatch {
  const byPart: Citation[][] = parts.map(() => []);
  const unmatched: Citation[] = [];
  const unresolved: UnresolvedCitation[] = [...reading.unresolved];
  // An unnumbered basis is plainly that of the only part; beside several it is that of all.
  const shared = parts.length === 1 ? [] : reading.unnumbered;
  if (parts.length === 1) byPart[0]?.push(...reading.unnumbered);
  const places = new PartIndex(parts);
  for (const { group, reading: section } of sectionsOf(reading, parts)) {
    for (const major of new Set(section.entries.map((entry) => entry.major))) {
      const matched = citationsOf(section, major);
      unresolved.push(...matched.unresolved);
      const index = places.find(group, major);
      (index === null ? unmatched : byPart[index])?.push(...matched.citations);
    }
  }
  unresolved.push(
    ...unmatched
      .filter(({ inside }) => inside === null)
      .map(({ raw, start, end }) => ({
        raw,
        start,
        end,
        reason: 'basis-without-counterpart' as const,
      })),
  );
  return { byPart, unmatched: [...shared, ...unmatched], unresolved };
}

/** Finds the part of a number, under a heading or under any. */
class PartIndex {
  readonly #inGroup = new Map<string, number>();
  /** Null for a number that stands under several headings. */
  readonly #anywhere = new Map<number, number | null>();

  constructor(parts: readonly Part[]) {
    for (const [index, { n, group }] of parts.entries()) {
      const key = `${n} ${group ?? ''}`;
      if (!this.#inGroup.has(key)) this.#inGroup.set(key, index);
      const first = this.#anywhere.get(n);
      if (first === undefined) this.#anywhere.set(n, index);
      else if (first !== null && parts[first]?.group !== group) this.#anywhere.set(n, null);
    }
  }

  /** Null where there is no such part, or where two headings have the number. */
  find(group: string | null, n: number): number | null {
    const found = group === null ? this.#anywhere.get(n) : this.#inGroup.get(`${n} ${group}`);
    return found ?? null;
  }
}

function sectionsOf(reading: BasisReading, parts: readonly Part[]): Section[] {
  const groups = [...new Set(parts.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  if (groups.length === 0) return [{ group: null, reading }];
  const { entries } = reading;
  if (entries.some(({ group }) => group !== null)) {
    const byGroup = new Map<string | null, BasisEntry[]>();
    for (const entry of entries) {
      const held = byGroup.get(entry.group);
      if (held === undefined) byGroup.set(entry.group, [entry]);
      else held.push(entry);
    }
    return [...byGroup].map(([group, own]) => ({ group, reading: { ...reading, entries: own } }));
  }
  const runs = runsOf(entries);
  if (runs.length !== groups.length || runs.length === 1) return [{ group: null, reading }];
  return runs.map((run, index) => ({
    group: groups[index] ?? null,
    reading: { ...reading, entries: run },
  }));
}

/** The entries parted where their numbers begin at 1 again. */
function runsOf(entries: readonly BasisEntry[]): BasisEntry[][] {
  const runs: BasisEntry[][] = [];
  let highest = 0;
  for (const entry of entries) {
    const last = runs.at(-1);
    const isAnew = entry.major === 1 && highest > 1;
    if (isAnew || last === undefined) runs.push([entry]);
    else last.push(entry);
    highest = isAnew ? 1 : Math.max(highest, entry.major);
  }
  return runs;
}
