import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut. */
export interface Proxy {
  /** `127.0.0.1:PORT`, the same after `close` and `open`. */
  readonly host: string;
  /** Called with all that a client sends, after it was passed on; may cut that line. */
  onSent: (bytes: Buffer, line: Line) => void;
  /** Cuts every line; new ones may be made. */
  cutAll(): void;
  /** Stops listening and cuts every line. */
  close(): Promise<void>;
  /** Listens again. */
  open(): Promise<void>;
}

export interface Line {
  /** Cuts both ends at once. */
  cut(): void;
  /** Lets no answer through any more, and cuts both ends when the server gives the next one. */
  cutAtAnswer(): void;
}

/** A TCP proxy in this process, on a free port, for a server given as `HOST:PORT`. */
export async function startProxy(target: string): Promise<Proxy> {
  const [host = '', port = ''] = target.split(':');
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    let answersPass = true;
    const line: Line = {
      cut: () => client.destroy(),
      cutAtAnswer: () => {
        answersPass = false;
      },
    };
    client.on('data', (bytes) => upstream.write(bytes, () => proxy.onSent(bytes, line)));
    upstream.on('data', (bytes) => {
      if (answersPass) client.write(bytes);
      else line.cut();
    });
  });
  const listeningPort = await listen(server, 0);
  const proxy: Proxy = {
    host: `127.0.0.1:${listeningPort}`,
    onSent: () => undefined,
    cutAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      proxy.cutAll();
      await closed;
    },
    open: async () => {
      await listen(server, listeningPort);
    },
  };
  return proxy;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
