import { createDecipheriv, createHash } from 'node:crypto';
import type { AgileDescription, AgileParameters } from './agile-description.js';
import { DEFAULT_PASSWORD_BYTES, littleEndian } from './default-password.js';

const SEGMENT = 4096;
/** What is hashed with the password for each of the three things it opens. */
const VERIFIER_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const VERIFIER_HASH = Buffer.from('d7aa0f6d3061344e', 'hex');
const KEY_VALUE = Buffer.from('146e0be7abacd0d6', 'hex');

/**
 * The package of a workbook encrypted as Office 2010 and later do, or null where the default
 * password is not its password.
 *
 * @param data the stream EncryptedPackage without its first eight bytes.
 */
export function decryptAgile(
  { data: keyData, password }: AgileDescription,
  data: Buffer,
): Buffer | null {
  const spun = spin(password.hash, password.salt, password.spins);
  const open = (purpose: Buffer, value: Buffer): Buffer => {
    const key = fit(digest(password.hash, spun, purpose), password.keyBytes);
    return decrypt(key, fit(password.salt, password.blockSize), value);
  };
  const input = open(VERIFIER_INPUT, password.verifierInput);
  const hash = digest(password.hash, input.subarray(0, password.salt.length));
  const expected = open(VERIFIER_HASH, password.verifierHash).subarray(0, hash.length);
  if (!hash.equals(expected)) return null;
  const key = open(KEY_VALUE, password.keyValue).subarray(0, keyData.keyBytes);
  return decryptSegments(keyData, key, data);
}

function decryptSegments(keyData: AgileParameters, key: Buffer, data: Buffer): Buffer {
  const segments: Buffer[] = [];
  for (let at = 0; at < data.length; at += SEGMENT) {
    const counter = littleEndian(at / SEGMENT);
    const start = fit(digest(keyData.hash, keyData.salt, counter), keyData.blockSize);
    const segment = data.subarray(at, at + SEGMENT);
    segments.push(decrypt(key, start, segment.subarray(0, segment.length - (segment.length % 16))));
  }
  return Buffer.concat(segments);
}

/** The password's hash, hashed again as often as the file asks for. */
function spin(algorithm: string, salt: Buffer, spins: number): Buffer {
  let hash = digest(algorithm, salt, DEFAULT_PASSWORD_BYTES);
  for (let count = 0; count < spins; count += 1) {
    hash = digest(algorithm, littleEndian(count), hash);
  }
  return hash;
}

/** Cut to a length, or filled up to it as the format says. */
function fit(bytes: Buffer, length: number): Buffer {
  if (bytes.length >= length) return bytes.subarray(0, length);
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function decrypt(key: Buffer, start: Buffer, data: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

function digest(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
