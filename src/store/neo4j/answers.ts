import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** `60 60 B0 17` and four versions of Bolt that a server may choose from. */
const HANDSHAKE = Buffer.from('6060b01700080805000404040000000000000003', 'hex');
const DEFAULT_PORT = 7687;

/**
 * Whether anything at an address says anything within so many milliseconds: an answer, a refusal,
 * or an error all count, and are left to the driver to judge.
 *
 * The driver limits how long it waits for a connection, not for the first words on it, and never
 * closes a connection on which none come: that alone would keep a process from ending.
 */
export function answers(uri: string, timeoutMs: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
  const socket = protocol.includes('+') ? connectTls(place) : connectTcp(place);
  return new Promise((resolve) => {
    const end = (answered: boolean): void => {
      clearTimeout(clock);
      socket.destroy();
      resolve(answered);
    };
    const clock = setTimeout(() => end(false), timeoutMs);
    sayHello(socket, () => end(true));
  });
}

function sayHello(socket: Socket, answered: () => void): void {
  socket.on('error', answered);
  socket.on('close', answered);
  socket.on('data', answered);
  // On TLS this waits for the end of its own handshake.
  socket.write(HANDSHAKE);
}
