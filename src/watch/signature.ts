import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { FamaiError } from '../errors/famai-error.js';

/**
 * The scheme of Standard Webhooks (standardwebhooks.com), for which there are libraries in most
 * languages. Signed are the bytes `ID.TIMESTAMP.BODY`; TIMESTAMP is that of the attempt, in seconds
 * since 1970.
 */
export const HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** How old or early a signature may be, in seconds, before a receiver refuses it as a replay. */
export const TOLERANCE = 300;

const PREFIX = 'whsec_';
const MIN_BYTES = 16;
const MAX_LENGTH = 1024;

/** A new secret of 256 bits. */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/**
 * The key of a secret: the bytes behind `whsec_`, in base64, else the bytes of its text.
 *
 * @throws FamaiError VALUE_REFUSED, which does not repeat the secret
 */
export function keyOf(secret: string): Buffer {
  const text = secret.trim();
  const isEncoded = text.startsWith(PREFIX);
  const encoded = text.slice(PREFIX.length);
  if (isEncoded && !/^[A-Za-z0-9+/]+={0,2}$/u.test(encoded)) {
    throw new FamaiError(
      'VALUE_REFUSED',
      `What stands behind ${PREFIX} in the secret is no base64`,
    );
  }
  const key = isEncoded ? Buffer.from(encoded, 'base64') : Buffer.from(text, 'utf8');
  if (key.length >= MIN_BYTES && text.length <= MAX_LENGTH) return key;
  const what = `A secret has at least ${MIN_BYTES} bytes and at most ${MAX_LENGTH} characters`;
  throw new FamaiError('VALUE_REFUSED', what);
}

/** `v1,` and the HMAC-SHA256 in base64. */
export function sign(secret: string, id: string, timestamp: number, body: string): string {
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`);
  return `v1,${mac.digest('base64')}`;
}

/**
 * Whether one of the signatures of a header is right and new enough.
 *
 * @param header as it came: several are parted by blanks
 * @param now seconds since 1970
 */
export function isSigned(
  secret: string,
  given: { readonly id: string; readonly timestamp: string; readonly signature: string },
  body: string,
  now: number,
): boolean {
  if (!/^\d{1,12}$/u.test(given.timestamp)) return false;
  const timestamp = Number(given.timestamp);
  if (Math.abs(now - timestamp) > TOLERANCE) return false;
  const expected = Buffer.from(sign(secret, given.id, timestamp, body));
  return given.signature.split(' ').some((one) => {
    const signature = Buffer.from(one);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
}
