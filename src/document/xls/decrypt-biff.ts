import type { ReadContext } from '../context.js';
import { defaultBlockKey, type BlockKey } from './biff-key.js';
import { BIFF, biffRecords } from './biff-records.js';
import { rc4Stream } from './rc4.js';

const BLOCK = 1024;
/** Records that stay readable so that a program can tell what the file is. */
const PLAIN = new Set<number>([...BIFF.BOF, BIFF.FILEPASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);
/** A record about pictures, which readers of cells pass over whatever it says. */
const PASSED_OVER = 0x089b;

/**
 * The stream of a workbook as it would be without encryption, or null where it is not encrypted.
 *
 * @throws FamaiError DOCUMENT_ENCRYPTED where it needs another password than Excel's default.
 */
export function decryptBiff(stream: Uint8Array, context: ReadContext): Uint8Array | null {
  for (const { type, offset, length } of biffRecords(stream)) {
    if (type === BIFF.EOF) return null;
    if (type !== BIFF.FILEPASS) continue;
    const key = keyOf(Buffer.from(stream.subarray(offset + 4, offset + 4 + length)), context);
    if (key === null) {
      throw context.error('DOCUMENT_ENCRYPTED', 'The workbook is encrypted with a password');
    }
    context.notes.add(
      'default-password',
      1,
      'The file is encrypted with the password that Excel tries by itself, and was read with it',
    );
    const plain = decryptRecords(stream, key);
    new DataView(plain.buffer).setUint16(offset, PASSED_OVER, true);
    return plain;
  }
  return null;
}

function keyOf(filePass: Buffer, context: ReadContext): BlockKey | null {
  try {
    return defaultBlockKey(filePass);
  } catch (error) {
    throw context.damaged('The encryption of the workbook cannot be read', error);
  }
}

/** The cipher runs over every byte, but the heads of records and some whole ones stay plain. */
function decryptRecords(stream: Uint8Array, key: BlockKey): Uint8Array {
  const cipher = new Uint8Array(Math.ceil(stream.length / BLOCK) * BLOCK);
  for (let block = 0; block * BLOCK < stream.length; block += 1) {
    cipher.set(rc4Stream(key(block), BLOCK), block * BLOCK);
  }
  const plain = Uint8Array.from(stream);
  for (const { type, offset, length } of biffRecords(stream)) {
    if (PLAIN.has(type)) continue;
    const data = offset + 4;
    // The place of a sheet's substream stays readable in front of its encrypted name.
    const from = type === BIFF.BOUNDSHEET ? data + 4 : data;
    for (let at = from; at < data + length; at += 1) {
      plain[at] = (stream[at] ?? 0) ^ (cipher[at] ?? 0);
    }
  }
  return plain;
}
