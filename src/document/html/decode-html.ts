import { TextDecoder } from 'node:util';
import { decodeText } from '../decode.js';

/** Charsets that a page may declare and that `decodeText` does not tell by itself. */
const OTHERS = /^(?:big5|big5-hkscs|shift_jis|euc-jp|euc-kr|windows-125\d|iso-8859-1)$/u;

/**
 * The words of a page. What its bytes are is believed before what it declares: pages that say
 * gb2312 hold GB18030 or UTF-8. Only a charset of another family is taken at its word.
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const declared = declaredCharset(bytes);
  if (declared !== null && OTHERS.test(declared) && !isUtf8(bytes)) {
    try {
      return new TextDecoder(declared, { fatal: true }).decode(bytes);
    } catch {
      // The declaration is wrong: what the bytes say is tried as for any text.
    }
  }
  return decodeText(bytes, file);
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start);
  return match?.[1]?.toLowerCase() ?? null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
