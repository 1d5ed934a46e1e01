/** An event of a stream; the data of `complete` is empty. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

/** A client of server-sent events. */
export interface Stream {
  readonly status: number;
  readonly type: string;
  /** The next event; null at the end. */
  next(): Promise<StreamEvent | null>;
  /** Resolves when so many comments have come; events among them are kept. */
  comments(count: number): Promise<void>;
  /** The whole body, of an answer that is no stream. */
  text(): Promise<string>;
  /** Closes the connection, as a client that leaves does. */
  leave(): Promise<void>;
}

/** Posts a subscription. */
export async function startStream(url: string, body: object): Promise<Stream> {
  const controller = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal: controller.signal,
  });
  const events: StreamEvent[] = [];
  let comments = 0;
  let rest = '';
  const reader = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
  /** Reads on; false at the end. */
  const read = async (): Promise<boolean> => {
    const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
    if (done) return false;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) comments += 1;
      else events.push(readEvent(block));
    }
    return true;
  };
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    next: async () => {
      while (events.length === 0) if (!(await read())) break;
      return events.shift() ?? null;
    },
    comments: async (count) => {
      while (comments < count) if (!(await read())) throw new Error('the stream has ended');
    },
    text: () => response.text(),
    leave: async () => {
      controller.abort();
      await reader?.cancel().catch(() => undefined);
    },
  };
}

function readEvent(block: string): StreamEvent {
  const field = (name: string): string =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim())
      .join('\n');
  const data = field('data');
  return { event: field('event'), data: data === '' ? null : JSON.parse(data) };
}
