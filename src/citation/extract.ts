import { Extraction, type ExtractOptions } from './extraction.js';
import type { Citation, UnresolvedCitation } from './types.js';

export interface ExtractResult {
  readonly citations: readonly Citation[];
  readonly unresolved: readonly UnresolvedCitation[];
}

/**
 * Finds the citations in a text, in the order of their places. Every citation's `raw` is
 * `text.slice(start, end)`; a list or range gives one citation for each provision it covers.
 * Costs time in proportion to the text, whatever stands in it. Never throws.
 */
export function extractCitations(text: string, options: ExtractOptions = {}): ExtractResult {
  return new Extraction(text, options).run();
}
