/** Milliseconds of the quickest of so many runs. */
export function best(work: () => unknown, runs = 5): number {
  let quickest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
}
