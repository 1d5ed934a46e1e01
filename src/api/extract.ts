import type { Citation } from '../citation/types.js';

/** A citation as an extractor gives it: all of `Citation` that the API shows. */
export type CitationView = Omit<Citation, 'quoteStart' | 'quoteEnd'>;

/** Finds the citations in a text, in the order of their places. */
export type Extract = (text: string) => readonly CitationView[];
