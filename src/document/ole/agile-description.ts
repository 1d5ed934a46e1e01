import type { ReadContext } from '../context.js';
import { XmlReader } from '../xml/xml-parser.js';

/** One set of parameters of agile encryption. */
export interface AgileParameters {
  readonly salt: Buffer;
  readonly hash: string;
  readonly blockSize: number;
  readonly keyBytes: number;
}

/** What the description says of the data and of the one password that opens it. */
export interface AgileDescription {
  readonly data: AgileParameters;
  readonly password: AgileParameters & {
    readonly spins: number;
    readonly verifierInput: Buffer;
    readonly verifierHash: Buffer;
    readonly keyValue: Buffer;
  };
}

const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};
/** What the format allows at most. */
const MAX_SPINS = 10_000_000;

/** Reads the XML of EncryptionInfo; null where it asks for what is not supported. */
export function readAgileDescription(xml: Buffer, context: ReadContext): AgileDescription | null {
  const found = new Map<string, Readonly<Record<string, string>>>();
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (!found.has(tag)) found.set(tag, attributes);
  };
  const reader = new XmlReader({ open }, context, 'EncryptionInfo');
  reader.write(xml);
  reader.end();
  const data = parameters(found.get('keyData'));
  const key = found.get('encryptedKey');
  const password = parameters(key);
  const spins = Number(key?.['spinCount']);
  if (data === null || key === undefined || password === null) return null;
  if (!Number.isInteger(spins) || spins < 0 || spins > MAX_SPINS) return null;
  return {
    data,
    password: {
      ...password,
      spins,
      verifierInput: base64(key['encryptedVerifierHashInput']),
      verifierHash: base64(key['encryptedVerifierHashValue']),
      keyValue: base64(key['encryptedKeyValue']),
    },
  };
}

function parameters(
  attributes: Readonly<Record<string, string>> | undefined,
): AgileParameters | null {
  if (attributes === undefined) return null;
  const hash = HASHES[(attributes['hashAlgorithm'] ?? '').replace('-', '')];
  const blockSize = Number(attributes['blockSize']);
  const keyBytes = Number(attributes['keyBits']) / 8;
  const isAes = attributes['cipherAlgorithm'] === 'AES' && blockSize === 16;
  const isChained = attributes['cipherChaining'] === 'ChainingModeCBC';
  if (hash === undefined || !isAes || !isChained || ![16, 24, 32].includes(keyBytes)) return null;
  return { salt: base64(attributes['saltValue']), hash, blockSize, keyBytes };
}

function base64(words: string | undefined): Buffer {
  return Buffer.from(words ?? '', 'base64');
}
