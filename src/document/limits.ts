/** What a document may cost before it is refused. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly maxBytes: number;
  /** Files inside a zip container. */
  readonly maxEntries: number;
  /** Bytes that a zip container may become when unpacked, all parts together. */
  readonly maxUnpackedBytes: number;
  /** Cells of all tables, those filled from a merged range included. */
  readonly maxCells: number;
  /** UTF-16 units of all cells, those filled from a merged range included. */
  readonly maxTextLength: number;
  readonly maxPages: number;
  /** Heap of the thread that reads. */
  readonly maxHeapMegabytes: number;
  readonly maxMilliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 64 * 1024 * 1024,
  maxEntries: 10_000,
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxCells: 1_000_000,
  maxTextLength: 32 * 1024 * 1024,
  maxPages: 2_000,
  maxHeapMegabytes: 384,
  maxMilliseconds: 60_000,
};
