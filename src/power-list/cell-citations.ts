import type { Citation, UnresolvedCitation } from '../citation/types.js';
import { readBasis, readJoinedBasis, type BasisReading } from './basis.js';
import type { ListCitation } from './power-list.js';
import { cellMeant, type RoleCell } from './record.js';

/** Reads a cell of bases, or the one that its 同上 means. */
export function readBasisCell(
  cell: RoleCell,
  headings: ReadonlySet<string> | null = null,
): BasisReading {
  const { text, joined } = cellMeant(cell);
  return joined === undefined ? readBasis(text, headings) : readJoinedBasis(joined);
}

/**
 * Puts the citations inside quoted words with the citation whose words they stand in. What a cell
 * cites by 同上 has these words as its own, as 同N inside a cell has.
 */
export function attach(cell: RoleCell, citations: readonly Citation[]): ListCitation[] {
  const within = new Map<number, Citation[]>();
  for (const one of citations) {
    if (one.inside === null) continue;
    const held = within.get(one.inside);
    if (held === undefined) within.set(one.inside, [one]);
    else held.push(one);
  }
  const column = cell.column;
  return citations
    .filter(({ inside }) => inside === null)
    .map((citation) => {
      if (cell.meant !== undefined) return { ...citation, ...copied(cell), column };
      const isCopy = citation.via === 'same-as';
      return { ...citation, column, references: isCopy ? [] : (within.get(citation.start) ?? []) };
    });
}

/** What a citation has of the cell that says 同上; the words quoted stand in another cell. */
function copied(
  cell: RoleCell,
): Pick<ListCitation, 'raw' | 'start' | 'end' | 'quoteStart' | 'quoteEnd' | 'via' | 'references'> {
  return { ...ownWords(cell), quoteStart: null, quoteEnd: null, via: 'same-as', references: [] };
}

/** What is unresolved of a cell. Of the words that 同上 means, each reason once, told by 同上. */
export function unresolvedIn(
  cell: RoleCell,
  unresolved: readonly UnresolvedCitation[],
): readonly UnresolvedCitation[] {
  if (cell.meant === undefined) return unresolved;
  const reasons = new Set(unresolved.map(({ reason }) => reason));
  return [...reasons].map((reason) => ({ ...ownWords(cell), reason }));
}

/** 同上 that means nothing. */
export function danglingIn(cell: RoleCell): readonly UnresolvedCitation[] {
  return cell.meant === null ? [{ ...ownWords(cell), reason: 'same-as-dangling' }] : [];
}

function ownWords({ text }: RoleCell): { raw: string; start: number; end: number } {
  const raw = text.trim();
  const start = text.indexOf(raw);
  return { raw, start, end: start + raw.length };
}
