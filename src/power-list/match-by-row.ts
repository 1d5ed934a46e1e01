import type { BasisReading } from './basis.js';
import type { BasisMatch } from './match-basis.js';
import type { Part } from './part.js';
import type { RowStart } from './record.js';

/**
 * Bases without numbers are those of the duty that stands beside them in the same row, where an item
 * takes several rows and each has one duty. A row with several duties tells none: its bases stay
 * those of all.
 */
export function matchByRow(
  match: BasisMatch,
  reading: BasisReading,
  parts: readonly Part[],
  partRows: readonly RowStart[] | undefined,
  basisRows: readonly RowStart[] | undefined,
): BasisMatch {
  if (reading.entries.length > 0 || parts.length < 2) return match;
  if (partRows === undefined || basisRows === undefined) return match;
  const onlyPart = new Map<number, number | null>();
  for (const [index, { start }] of parts.entries()) {
    const row = rowOf(partRows, start);
    onlyPart.set(row, onlyPart.has(row) ? null : index);
  }
  const byPart = match.byPart.map((citations) => [...citations]);
  const unmatched = match.unmatched.filter((citation) => {
    const row = rowOf(basisRows, citation.inside ?? citation.start);
    const held = byPart[onlyPart.get(row) ?? -1];
    held?.push(citation);
    return held === undefined;
  });
  return { ...match, byPart, unmatched };
}

function rowOf(rows: readonly RowStart[], at: number): number {
  let found = rows[0]?.row ?? 0;
  for (const { row, start } of rows) {
    if (start > at) break;
    found = row;
  }
  return found;
}
