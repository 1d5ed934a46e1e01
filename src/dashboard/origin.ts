import type { Request } from 'express';

/** Scheme, host and port that a page was asked for by, for commands to copy. */
export function originOf(request: Request): string {
  const host = request.get('host') ?? '';
  // The header is the caller's: only what a host can be goes into a command.
  return /^[\w.:[\]-]+$/.test(host) ? `${request.protocol}://${host}` : 'http://127.0.0.1:4000';
}
