/** A record of a BIFF stream: a number for its kind and the place of its bytes. */
export interface BiffRecord {
  readonly type: number;
  /** Where its four bytes of type and length begin. */
  readonly offset: number;
  readonly length: number;
}

export const BIFF = {
  FILEPASS: 0x2f,
  EOF: 0x0a,
  BOUNDSHEET: 0x85,
  BOF: new Set([0x09, 0x209, 0x409, 0x809]),
} as const;

/** The records of a stream in their order; ends where what is left is too short for one. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let offset = 0;
  while (offset + 4 <= stream.length) {
    const type = view.getUint16(offset, true);
    const length = view.getUint16(offset + 2, true);
    if (offset + 4 + length > stream.length) return;
    yield { type, offset, length };
    offset += 4 + length;
  }
}

/**
 * True where every substream that begins also ends: a stream that was cut off does not. Bytes
 * behind the last end are filling.
 */
export function isComplete(stream: Uint8Array): boolean {
  let depth = 0;
  let ended = 0;
  for (const { type } of biffRecords(stream)) {
    if (BIFF.BOF.has(type)) depth += 1;
    if (type !== BIFF.EOF || depth === 0) continue;
    depth -= 1;
    ended += 1;
  }
  return depth === 0 && ended > 0;
}
