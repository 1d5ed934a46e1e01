/** A pair of article places, old and new. */
export interface PlacePair {
  readonly from: number;
  readonly to: number;
}

/** How many new articles stand between the nearest sure pairs around an old one. */
export interface Window {
  /** Places strictly between which a successor is expected. */
  readonly after: number;
  readonly before: number;
}

/**
 * The longest run of pairs in which both laws keep their order. `pairs` has each place once; of
 * runs of equal length the one with the earliest new places is taken.
 */
export function backbone(pairs: readonly PlacePair[]): PlacePair[] {
  const sorted = [...pairs].sort((one, two) => one.from - two.from);
  const tails: number[] = [];
  const previous = new Int32Array(sorted.length).fill(-1);
  for (const [index, pair] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = sorted[tails[middle] ?? 0];
      if (tail !== undefined && tail.to < pair.to) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const run: PlacePair[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const pair = sorted[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

/** For each old place, where the backbone expects its successor. */
export function windows(count: number, total: number, run: readonly PlacePair[]): Window[] {
  const found: Window[] = [];
  let next = 0;
  for (let from = 0; from < count; from += 1) {
    while (next < run.length && (run[next]?.from ?? 0) < from) next += 1;
    const last = run[next - 1];
    let following = run[next];
    if (following?.from === from) following = run[next + 1];
    found.push({ after: last?.to ?? -1, before: following?.to ?? total });
  }
  return found;
}
