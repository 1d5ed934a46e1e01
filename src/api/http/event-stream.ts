import type { Response } from 'express';

/**
 * Server-sent events of one subscription, as GraphQL over SSE has them in its distinct connections
 * mode: `next` with a result each, `complete` at the end, comments to keep the line open.
 */
export class EventStream {
  readonly #response: Response;
  readonly #heart: NodeJS.Timeout;

  constructor(response: Response, heartbeatMs: number) {
    this.#response = response;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Proxies that gather an answer before they pass it on would hold events back.
      'x-accel-buffering': 'no',
    });
    // Sends the head, so that the client knows at once that it is subscribed.
    response.write(':\n\n');
    this.#heart = setInterval(() => void response.write(':\n\n'), heartbeatMs);
    response.once('close', () => clearInterval(this.#heart));
  }

  /** Sends a result; waits while the client reads more slowly than events come. */
  async next(result: object): Promise<void> {
    const isTaken = this.#response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
    if (isTaken || this.#response.closed) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        this.#response.off('drain', go).off('close', go);
        resolve();
      };
      this.#response.once('drain', go).once('close', go);
    });
  }

  complete(): void {
    clearInterval(this.#heart);
    if (!this.#response.closed) this.#response.end('event: complete\ndata:\n\n');
  }
}
