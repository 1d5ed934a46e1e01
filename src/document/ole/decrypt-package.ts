import { FamaiError } from '../../errors/famai-error.js';
import type { ReadContext } from '../context.js';
import { readAgileDescription } from './agile-description.js';
import { decryptAgile } from './agile-encryption.js';
import type { OleContainer } from './ole-container.js';
import { decryptStandard } from './standard-encryption.js';

/**
 * The Office file inside an encrypted container that opens with Excel's own default password.
 *
 * @throws FamaiError DOCUMENT_ENCRYPTED where it needs another password.
 */
export function decryptPackage(ole: OleContainer, context: ReadContext): Uint8Array {
  const encrypted = Buffer.from(ole.get('EncryptedPackage'));
  const info = Buffer.from(ole.get('EncryptionInfo'));
  let opened: Buffer | null;
  try {
    opened = open(info, encrypted.subarray(8), context);
  } catch (error) {
    if (error instanceof FamaiError) throw error;
    throw context.damaged('The encryption of the file cannot be read', error);
  }
  if (opened === null) {
    throw context.error('DOCUMENT_ENCRYPTED', 'The file is encrypted with a password');
  }
  context.notes.add(
    'default-password',
    1,
    'The file is encrypted with the password that Excel tries by itself, and was read with it',
  );
  return opened.subarray(0, Number(encrypted.readBigUInt64LE(0)));
}

function open(info: Buffer, data: Buffer, context: ReadContext): Buffer | null {
  const major = info.readUInt16LE(0);
  const minor = info.readUInt16LE(2);
  if (major === 4 && minor === 4) {
    const description = readAgileDescription(info.subarray(8), context);
    return description === null ? null : decryptAgile(description, data);
  }
  return minor === 2 ? decryptStandard(info, data) : null;
}
