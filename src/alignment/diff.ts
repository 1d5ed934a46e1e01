/** A run of equal elements in both sequences. */
export interface EqualRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Sequences further apart than this many insertions and deletions are not taken to pieces. */
const MAX_DISTANCE = 600;

/**
 * The equal runs of a shortest edit script, after Myers, "An O(ND) difference algorithm" (1986),
 * in linear space: the middle of the script is found from both ends, then each half by itself.
 * Two parts that have too little in common (beyond `MAX_DISTANCE`) count as wholly different, so
 * that time stays linear in the length.
 */
export function equalRuns(left: readonly string[], right: readonly string[]): EqualRun[] {
  const ids = new Map<string, number>();
  const intern = (keys: readonly string[]): Int32Array =>
    Int32Array.from(keys, (key) => {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    });
  const a = intern(left);
  const b = intern(right);
  const runs: { left: number; right: number; length: number }[] = [];
  const keep = (x: number, y: number, length: number): void => {
    if (length === 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.left + last.length === x && last.right + last.length === y) {
      last.length += length;
    } else runs.push({ left: x, right: y, length });
  };
  const stack: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    const [aStart, aHigh, bStart, bHigh] = part;
    let head = 0;
    while (
      aStart + head < aHigh &&
      bStart + head < bHigh &&
      a[aStart + head] === b[bStart + head]
    ) {
      head += 1;
    }
    keep(aStart, bStart, head);
    const [aLow, bLow] = [aStart + head, bStart + head];
    let tail = 0;
    while (
      aLow < aHigh - tail &&
      bLow < bHigh - tail &&
      a[aHigh - tail - 1] === b[bHigh - tail - 1]
    ) {
      tail += 1;
    }
    // The equal tail is kept as a part of its own, behind what is between.
    if (tail > 0) {
      const between: typeof part = [aLow, aHigh - tail, bLow, bHigh - tail];
      stack.push([aHigh - tail, aHigh, bHigh - tail, bHigh], between);
      continue;
    }
    if (aLow === aHigh || bLow === bHigh) continue;
    const middle = middlePoint(a, b, aLow, aHigh, bLow, bHigh);
    if (middle === null) continue;
    const [x, y] = middle;
    stack.push([x, aHigh, y, bHigh], [aLow, x, bLow, y]);
  }
  return runs;
}

/** A point on a shortest path strictly inside the part, or null where the path is too long. */
function middlePoint(
  a: Int32Array,
  b: Int32Array,
  aLow: number,
  aHigh: number,
  bLow: number,
  bHigh: number,
): [number, number] | null {
  const n = aHigh - aLow;
  const m = bHigh - bLow;
  const delta = n - m;
  const odd = (delta & 1) !== 0;
  const limit = Math.min(Math.ceil((n + m) / 2), MAX_DISTANCE / 2);
  const offset = limit + 1;
  const forward = new Int32Array(2 * offset + 1);
  const backward = new Int32Array(2 * offset + 1);
  const read = (side: Int32Array, k: number): number => side[offset + k] ?? 0;
  for (let d = 0; d <= limit; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && read(forward, k - 1) < read(forward, k + 1))
          ? read(forward, k + 1)
          : read(forward, k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && a[aLow + x] === b[bLow + y]) [x, y] = [x + 1, y + 1];
      forward[offset + k] = x;
      const back = delta - k;
      if (odd && Math.abs(back) < d && x + read(backward, back) >= n) {
        return inside(x, y, n, m, aLow, bLow);
      }
    }
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && read(backward, k - 1) < read(backward, k + 1))
          ? read(backward, k + 1)
          : read(backward, k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && a[aHigh - x - 1] === b[bHigh - y - 1]) [x, y] = [x + 1, y + 1];
      backward[offset + k] = x;
      const ahead = delta - k;
      if (!odd && Math.abs(ahead) <= d && x + read(forward, ahead) >= n) {
        return inside(n - x, m - y, n, m, aLow, bLow);
      }
    }
  }
  return null;
}

/** The point, unless it is a corner, from which nothing would be gained. */
function inside(
  x: number,
  y: number,
  n: number,
  m: number,
  aLow: number,
  bLow: number,
): [number, number] | null {
  const corner = (x <= 0 && y <= 0) || (x >= n && y >= m) || x < 0 || y < 0 || x > n || y > m;
  return corner ? null : [aLow + x, bLow + y];
}
