/** One part of a MIME message, its transfer encoding undone. */
export interface MimePart {
  /** `text/html` in lower case, without its parameters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MAX_PARTS = 1000;

/** The parts of a message of several; one without a boundary has none. */
export function mimeParts(message: Uint8Array): MimePart[] {
  const text = Buffer.from(message).toString('latin1');
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/iu.exec(
    text.slice(0, 8192),
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  return text
    .split(`--${mark}`, MAX_PARTS)
    .slice(1)
    .flatMap((part) => readPart(part) ?? []);
}

function readPart(part: string): MimePart | null {
  const gap = /\r?\n\r?\n/u.exec(part);
  if (gap === null) return null;
  const head = part.slice(0, gap.index).replace(/\r?\n[ \t]+/gu, ' ');
  const body = part.slice(gap.index + gap[0].length);
  const type = /^content-type:\s*([\w/+.-]+)/imu.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase();
  return { type, bytes: undoTransfer(body, encoding) };
}

function undoTransfer(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}
