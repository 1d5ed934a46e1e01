import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { DEFAULT_PASSWORD_BYTES, littleEndian } from './default-password.js';

const SPINS = 50_000;

/**
 * The package of a workbook encrypted as Office 2007 does (AES in blocks of their own, SHA-1),
 * or null where the default password is not its password.
 *
 * @param info the stream EncryptionInfo.
 * @param data the stream EncryptedPackage without its first eight bytes.
 */
export function decryptStandard(info: Buffer, data: Buffer): Buffer | null {
  const headerSize = info.readUInt32LE(8);
  const keyBits = info.readUInt32LE(12 + 16);
  const verifier = info.subarray(12 + headerSize);
  const salt = verifier.subarray(4, 20);
  const key = deriveKey(salt, keyBits);
  if (key === null) return null;
  const input = decrypt(key, verifier.subarray(20, 36));
  const expected = decrypt(key, verifier.subarray(40, 72)).subarray(0, 20);
  if (!timingSafeEqual(sha1(input), expected)) return null;
  return decrypt(key, data.subarray(0, data.length - (data.length % 16)));
}

function deriveKey(salt: Buffer, keyBits: number): Buffer | null {
  if (![128, 192, 256].includes(keyBits)) return null;
  let hash = sha1(salt, DEFAULT_PASSWORD_BYTES);
  for (let spin = 0; spin < SPINS; spin += 1) hash = sha1(littleEndian(spin), hash);
  hash = sha1(hash, littleEndian(0));
  const padded = (byte: number): Buffer =>
    sha1(Buffer.alloc(64, byte).map((value, index) => value ^ (hash[index] ?? 0)));
  return Buffer.concat([padded(0x36), padded(0x5c)]).subarray(0, keyBits / 8);
}

function decrypt(key: Buffer, data: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

function sha1(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
