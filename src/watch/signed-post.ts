import { SYSTEM_CLOCK, type Clock } from './clock.js';
import type { Endpoint } from './endpoint.js';
import { post, type PostResult, type Resolve } from './send.js';
import { HEADERS, sign } from './signature.js';

/** How things are sent; everything has a default that suits production. */
export interface SendOptions {
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** For one attempt, in milliseconds. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export const TIMEOUT = 10_000;

/** Posts a JSON document to a receiver, signed for this very moment. */
export function signedPost(
  endpoint: Endpoint,
  secret: string,
  document: { readonly id: string },
  { clock = SYSTEM_CLOCK, timeout = TIMEOUT, resolve, signal }: SendOptions,
): Promise<PostResult> {
  const body = JSON.stringify(document);
  const timestamp = Math.floor(clock.now() / 1000);
  return post({
    url: endpoint.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'famai',
      [HEADERS.id]: document.id,
      [HEADERS.timestamp]: String(timestamp),
      [HEADERS.signature]: sign(secret, document.id, timestamp, body),
    },
    body,
    allowPrivate: endpoint.allowPrivate,
    timeout,
    ...(resolve === undefined ? {} : { resolve }),
    ...(signal === undefined ? {} : { signal }),
  });
}
