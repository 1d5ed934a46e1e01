import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { FamaiError } from '../errors/famai-error.js';

export interface ServeOptions {
  readonly app: Express;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** How long requests under way may still take when the server closes, in milliseconds. */
  readonly drainMs?: number;
}

export interface Serving {
  /** Address to open: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no further request, lets those under way finish, then lets go of the port. */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;

/**
 * Serves an application.
 *
 * @throws FamaiError PORT_IN_USE, USAGE where the address is not this machine's
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { app, host, port, drainMs = DRAIN_MS } = options;
  const server = createServer(app);
  await listen(server, host, port);
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server.address(), host),
    close: () => (closing ??= drain(server, drainMs)),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): FamaiError {
  const where = `${host}:${port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new FamaiError('PORT_IN_USE', `${where} is in use`, { cause: error });
    case 'EACCES':
      return new FamaiError('PORT_IN_USE', `${where} may not be used by this account`, {
        cause: error,
        mend: 'Give a port of 1024 or above with --port.',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new FamaiError('USAGE', `${host} is no address of this machine`, {
        cause: error,
        mend: 'Give another address with --host, such as 127.0.0.1.',
      });
    case undefined:
    default:
      return new FamaiError('INTERNAL', error.message, { cause: error });
  }
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') return `http://${host}`;
  const isSix = address.family === 'IPv6';
  return `http://${isSix ? `[${address.address}]` : address.address}:${address.port}`;
}

function drain(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(clock);
      resolve();
    });
    server.closeIdleConnections();
  });
}
