import { createHash } from 'node:crypto';
import { DEFAULT_PASSWORD_BYTES, littleEndian } from '../ole/default-password.js';
import { rc4Stream, xor } from './rc4.js';

/** The key of each block of 1024 bytes of an encrypted workbook stream. */
export type BlockKey = (block: number) => Uint8Array;

/**
 * The keys of a workbook that opens with Excel's default password, or null where it needs
 * another, or uses a way of encrypting that is not supported.
 *
 * @param filePass the data of its FILEPASS record.
 */
export function defaultBlockKey(filePass: Buffer): BlockKey | null {
  if (filePass.length < 6 || filePass.readUInt16LE(0) !== 1) return null;
  const major = filePass.readUInt16LE(2);
  const minor = filePass.readUInt16LE(4);
  if (major === 1 && minor === 1) return rc4Key(filePass.subarray(6));
  return minor === 2 && major >= 2 && major <= 4 ? cryptoApiKey(filePass.subarray(6)) : null;
}

/** RC4 as Excel 97 uses it: 40 bits of the password's MD5. */
function rc4Key(header: Buffer): BlockKey | null {
  const salt = header.subarray(0, 16);
  const password = digest('md5', DEFAULT_PASSWORD_BYTES).subarray(0, 5);
  const salted = Buffer.concat(Array.from({ length: 16 }, () => [password, salt]).flat());
  const base = digest('md5', salted).subarray(0, 5);
  const key: BlockKey = (block) => digest('md5', base, littleEndian(block));
  return opens(key(0), header.subarray(16, 32), header.subarray(32, 48), 'md5') ? key : null;
}

/** RC4 through the CryptoAPI, Excel 2002 and later: SHA-1 and a key of stated length. */
function cryptoApiKey(info: Buffer): BlockKey | null {
  const headerSize = info.readUInt32LE(4);
  const keyBits = info.readUInt32LE(8 + 16) || 40;
  const verifier = info.subarray(8 + headerSize);
  const base = digest('sha1', verifier.subarray(4, 20), DEFAULT_PASSWORD_BYTES);
  const key: BlockKey = (block) => {
    const hash = digest('sha1', base, littleEndian(block)).subarray(0, keyBits / 8);
    return keyBits === 40 ? Buffer.concat([hash, Buffer.alloc(11)]) : hash;
  };
  return opens(key(0), verifier.subarray(20, 36), verifier.subarray(40, 60), 'sha1') ? key : null;
}

function opens(key: Uint8Array, input: Buffer, hash: Buffer, algorithm: string): boolean {
  const stream = rc4Stream(key, input.length + hash.length);
  const opened = digest(algorithm, xor(input, stream));
  return opened.equals(xor(hash, stream.subarray(input.length)));
}

function digest(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
