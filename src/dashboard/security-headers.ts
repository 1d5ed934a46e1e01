import type { Response } from 'express';

export type Served = 'landing' | 'graphiql' | 'asset';

const ALWAYS = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];

/**
 * What each page may load: files of this server only. GraphiQL's editor writes style elements and
 * has its fonts and cursors as data in its style sheet; scripts are files in every case.
 */
const POLICIES: Readonly<Record<Served, readonly string[]>> = {
  landing: ["style-src 'self'", "img-src 'self'", "form-action 'none'"],
  graphiql: [
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
  ],
  asset: ["form-action 'none'"],
};

/** Sets the security headers of an answer. */
export function secure(response: Response, served: Served): void {
  response.set('Content-Security-Policy', [...ALWAYS, ...POLICIES[served]].join('; '));
  response.set('X-Content-Type-Options', 'nosniff');
  response.set('Referrer-Policy', 'same-origin');
  response.set('Cross-Origin-Opener-Policy', 'same-origin');
  response.set('Cross-Origin-Resource-Policy', 'same-origin');
}
