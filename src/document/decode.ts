import { FamaiError } from '../errors/famai-error.js';

/**
 * Text of a file in UTF-8, UTF-16 (with a mark, or told by its zero bytes) or GB18030. A byte
 * order mark is left out.
 *
 * @throws FamaiError INPUT_ENCODING where the bytes are text in none of these.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FamaiError(
      'INPUT_ENCODING',
      `The file is no text in UTF-8, UTF-16 or GB18030 (read as ${encoding})`,
      { place: { file } },
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(bytes.subarray(0, 4096));
  if (zeros.odd > zeros.even * 4 && zeros.odd > 8) return 'utf-16le';
  if (zeros.even > zeros.odd * 4 && zeros.even > 8) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** UTF-16 text has zero bytes for its digits, tabs and line breaks, all on one side. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
