import type { Citation } from '../citation/types.js';

/** Those of the citations that begin in each span; both are in the order of their places. */
export function citationsWithin(
  citations: readonly Citation[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Citation[][] {
  let next = 0;
  return spans.map(({ start, end }) => {
    while ((citations[next]?.start ?? Infinity) < start) next += 1;
    const from = next;
    while ((citations[next]?.start ?? Infinity) < end) next += 1;
    return citations.slice(from, next);
  });
}
