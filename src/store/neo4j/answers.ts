import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** `60 60 B0 17` and four versions of Bolt that a server may choose from. */
const HANDSHAKE = Buffer.from('6060b01700080805000404040000000000000003', 'hex');
const DEFAULT_PORT = 7687;

/** Words of any kind; the line refused or cut; nothing in the time given. */
export type Answer = 'words' | 'refusal' | 'silence';

/**
 * What is at an address within so many milliseconds; the words themselves are left to the driver
 * to judge.
 *
 * The driver limits how long it waits for a connection, not for the first words on it, and never
 * closes a connection on which none come: that alone would keep a process from ending.
 */
export function answerAt(uri: string, timeoutMs: number): Promise<Answer> {
  const { protocol, hostname, port } = new URL(uri);
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
  const socket = protocol.includes('+') ? connectTls(place) : connectTcp(place);
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(clock);
      socket.destroy();
      resolve(answer);
    };
    const clock = setTimeout(() => end('silence'), timeoutMs);
    sayHello(socket, end);
  });
}

function sayHello(socket: Socket, end: (answer: Answer) => void): void {
  socket.on('error', () => end('refusal'));
  socket.on('close', () => end('refusal'));
  socket.on('data', () => end('words'));
  // On TLS this waits for the end of its own handshake.
  socket.write(HANDSHAKE);
}
