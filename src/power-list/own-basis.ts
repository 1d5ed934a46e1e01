import { extractCitations } from '../citation/extract.js';
import type { Citation } from '../citation/types.js';
import { readBasis } from './basis.js';
import { citationsWithin } from './citations-within.js';
import { matchBasis, type BasisMatch } from './match-basis.js';
import { readParts, type PartReading } from './part.js';

/** Where the bases of a cell begin that has duties or cases first. */
const BASIS_HEAD =
  /(?:^|[\n。；;])[ \u3000]{0,40}(?:[一二三四五]、|\d[.．、]|【|［|\[)?[ \u3000]{0,40}(?:责任事项|责任|追责|问责)(?:事项|情形)?依据[ \u3000]{0,40}(?:[：:】\]］]|\n)/u;

export interface OwnBasisReading {
  readonly parts: PartReading;
  readonly match: BasisMatch;
}

/**
 * Reads a cell that has duties or cases and their bases (追责情形及追责依据): either behind a
 * heading of their own (追责依据：…) or each in the words of the entry that it is the basis of.
 */
export function readOwnBasis(cell: string): OwnBasisReading {
  const head = BASIS_HEAD.exec(cell);
  if (head !== null) {
    const parts = readParts(cell.slice(0, head.index));
    const headings = new Set(parts.parts.flatMap(({ group }) => group ?? []));
    const from = head.index + head[0].length;
    const reading = readBasis(cell.slice(from), headings);
    return { parts, match: shift(matchBasis(reading, parts.parts), from) };
  }
  const parts = readParts(cell);
  const boundaries = parts.parts.map(({ start }) => start);
  const { citations, unresolved } = extractCitations(cell, { boundaries });
  const byPart = citationsWithin(citations, parts.parts);
  const held = new Set(byPart.flat());
  const unmatched = citations.filter((one) => !held.has(one));
  return { parts, match: { byPart, unmatched, unresolved } };
}

function shift(match: BasisMatch, by: number): BasisMatch {
  return {
    byPart: match.byPart.map((citations) => citations.map((one) => moved(one, by))),
    unmatched: match.unmatched.map((one) => moved(one, by)),
    unresolved: match.unresolved.map((one) => ({
      ...one,
      start: one.start + by,
      end: one.end + by,
    })),
  };
}

function moved(one: Citation, by: number): Citation {
  return {
    ...one,
    start: one.start + by,
    end: one.end + by,
    quoteStart: one.quoteStart === null ? null : one.quoteStart + by,
    quoteEnd: one.quoteEnd === null ? null : one.quoteEnd + by,
    inside: one.inside === null ? null : one.inside + by,
  };
}
