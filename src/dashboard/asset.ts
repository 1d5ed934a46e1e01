import { createHash } from 'node:crypto';

/** A file as it is served. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Hash of the body: names this content and no other. */
  readonly version: string;
}

export function asset(type: string, content: string): Asset {
  const body = Buffer.from(content, 'utf8');
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { type, body, version };
}

export const CSS = 'text/css; charset=utf-8';
export const JAVASCRIPT = 'text/javascript; charset=utf-8';
export const SVG = 'image/svg+xml; charset=utf-8';
