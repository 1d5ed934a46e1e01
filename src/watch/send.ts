import { lookup as dnsLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { systemCode } from '../errors/system-error.js';
import { addressFault } from './address-guard.js';
import { hostOf } from './receiver-url.js';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivate: boolean;
  /** For the whole exchange, in milliseconds. */
  readonly timeout: number;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

export type PostResult =
  | { readonly ok: true; readonly status: number }
  | {
      readonly ok: false;
      /** For people; never the URL's query, the body or what was answered. */
      readonly reason: string;
      readonly status: number | null;
      /** Whether trying again is of no use before a person has changed something. */
      readonly isFinal: boolean;
      /** What the receiver asked for, in milliseconds, or null. */
      readonly retryAfter: number | null;
    };

/** Of what the receiver answers only the status counts; more than this is not even read. */
const MAX_ANSWER = 65_536;
const GONE = 410;

const SYSTEM_RESOLVE: Resolve = (host) => dnsLookup(host, { all: true });

/**
 * Posts once. Follows no redirect, uses no proxy and keeps no connection. Sends nothing to an
 * address that `addressFault` refuses: the addresses of a name are looked up once, checked, and
 * one of just these is connected to, so that a name which changes its answer gains nothing.
 */
export async function post(message: Post): Promise<PostResult> {
  const url = new URL(message.url);
  const host = hostOf(url);
  const fault = isIP(host) === 0 ? null : addressFault(host, message.allowPrivate);
  if (fault !== null) return failure(new RefusedAddress(host, fault));
  try {
    return answer(await exchange(url, message));
  } catch (error) {
    return failure(error);
  }
}

class RefusedAddress extends Error {
  constructor(address: string, fault: string) {
    super(`${address} ${fault}`);
    this.name = 'RefusedAddress';
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function exchange(url: URL, { headers, body, timeout, signal, ...guard }: Post): Promise<Answer> {
  const bytes = Buffer.from(body, 'utf8');
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': bytes.length },
    agent: false,
    lookup: guardedLookup(guard.resolve ?? SYSTEM_RESOLVE, guard.allowPrivate),
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const { statusCode, headers: answered } = response;
      resolve({ status: statusCode ?? 0, retryAfter: answered['retry-after'] });
      discard(response);
    });
    const timer = setTimeout(() => {
      sent.destroy(new Error(`no answer within ${timeout} ms`));
    }, timeout);
    sent.on('error', reject);
    sent.once('close', () => clearTimeout(timer));
    sent.end(bytes);
  });
}

/** The status is enough; the rest is taken off the line so that the receiver may finish. */
function discard(response: IncomingMessage): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > MAX_ANSWER) response.destroy();
  });
  response.on('error', () => undefined);
}

/** Looks a name up for `connect`; one refused address among many refuses the name. */
function guardedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (host, { all }, done) => {
    void resolve(host).then(
      (addresses) => {
        for (const { address } of addresses) {
          const fault = addressFault(address, allowPrivate);
          if (fault !== null) return done(new RefusedAddress(`${host}, ${address},`, fault), '');
        }
        const [first] = addresses;
        if (first === undefined) return done(new Error(`${host} has no address`), '');
        if (all === true) return done(null, [...addresses]);
        return done(null, first.address, first.family);
      },
      (error: unknown) => done(new Error(reasonOf(error), { cause: error }), ''),
    );
  };
}

function answer({ status, retryAfter }: Answer): PostResult {
  if (status >= 200 && status < 300) return { ok: true, status };
  const isRedirect = status >= 300 && status < 400;
  const seconds = /^\d{1,6}$/u.test(retryAfter ?? '') ? Number(retryAfter) : null;
  return {
    ok: false,
    reason: isRedirect
      ? `answered ${status}, and redirects are not followed: register the address it leads to`
      : `answered ${status}`,
    status,
    isFinal: isRedirect || status === GONE,
    retryAfter: seconds === null ? null : seconds * 1000,
  };
}

function failure(error: unknown): PostResult {
  return {
    ok: false,
    reason: reasonOf(error).slice(0, 300),
    status: null,
    isFinal: error instanceof RefusedAddress,
    retryAfter: null,
  };
}

/** Asked of its shape: Node's own errors may come from another realm. */
function reasonOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error;
  const words = message ? String(error.message) : '';
  return words === '' ? (systemCode(error) ?? 'the connection failed') : words;
}
