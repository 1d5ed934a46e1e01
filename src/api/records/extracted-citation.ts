import type { CitationView } from '../extract.js';

/** A citation of a text, with the one in whose quoted words it stands. */
export interface ExtractedCitationRecord extends CitationView {
  readonly within: ExtractedCitationRecord | null;
}

/** Joins each citation with the one around it. */
export function extractedCitations(found: readonly CitationView[]): ExtractedCitationRecord[] {
  const records: ExtractedCitationRecord[] = [];
  for (const citation of found) {
    // The outer citation begins before the words that it quotes, so it comes first.
    const within = citation.inside === null ? null : (records[citation.inside] ?? null);
    records.push({ ...citation, within });
  }
  return records;
}
