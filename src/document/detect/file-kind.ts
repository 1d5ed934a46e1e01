/** What the first bytes of a file say it is; the rest is decided inside each kind. */
export type FileKind = 'ole' | 'zip' | 'pdf' | 'biff' | 'text';

/** A PDF may have other bytes before its mark, but not many. */
const PDF_SEARCH = 1024;

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (isBareBiff(bytes)) return 'biff';
  if (isPdf(bytes)) return 'pdf';
  return 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Excel 2 to 4 wrote its records without a container; the first is a BOF of 4 to 16 bytes. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [type, version, length, high] = bytes;
  if (type !== 0x09 || high !== 0 || length === undefined) return false;
  return [0x00, 0x02, 0x04, 0x08].includes(version ?? -1) && length >= 4 && length <= 16;
}

function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, PDF_SEARCH)).toString('latin1');
  return /(?:^|[\r\n\0 ])%PDF-\d/u.test(start) || start.startsWith('\u00ef\u00bb\u00bf%PDF-');
}
