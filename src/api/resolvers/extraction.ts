import { FamaiError } from '../../errors/famai-error.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { extractedCitations } from '../records/extracted-citation.js';

/** Greatest length of a text, in bytes of UTF-8. */
const MAX_TEXT = 1024 * 1024;

export const extractionQueries: Pick<QueryResolvers, 'extractCitations'> = {
  extractCitations: (_query, { text }, { extract }) => {
    if (Buffer.byteLength(text) > MAX_TEXT) {
      throw new FamaiError('INPUT_TOO_LARGE', 'the text has more than 1 MB');
    }
    return extractedCitations(extract(text));
  },
};
