/**
 * The password with which Excel itself encrypts a workbook whose structure alone is protected,
 * and which it tries without asking anybody.
 */
export const DEFAULT_PASSWORD = 'VelvetSweatshop';

export const DEFAULT_PASSWORD_BYTES = Buffer.from(DEFAULT_PASSWORD, 'utf16le');

/** A number as four bytes, the least first: the form in which counters enter a hash. */
export function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
