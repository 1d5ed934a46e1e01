/** The most that one statement takes. */
export interface Bounds {
  readonly rows: number;
  readonly bytes: number;
}

/** For rows that are written: larger statements cost memory on the server and gain no speed. */
const WRITTEN: Bounds = { rows: 1_000, bytes: 4_000_000 };

/**
 * Cuts rows into lists of bounded length and size. A row that is larger than the bound goes
 * alone. Sizes are estimated: three bytes a UTF-16 unit.
 */
export function* batches<T>(rows: readonly T[], most: Bounds = WRITTEN): Generator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    if (batch.length > 0 && (batch.length >= most.rows || bytes + size > most.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length * 3 + 4;
  if (typeof value !== 'object' || value === null) return 9;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + sizeOf(inner), 8);
}
