import { TextDecoder } from 'node:util';
import { Parser } from 'htmlparser2';
import type { ReadContext } from '../context.js';

/** What a reader of one kind of XML part is told. Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(words: string): void;
}

/** No office file nests deeper than this; one that does is made to exhaust its reader. */
const MAX_DEPTH = 512;

/**
 * Feeds XML in pieces to its handlers. The parser knows the five built-in entities and numbers
 * only: what a document type declares is never expanded, and a part that declares one is refused.
 */
export class XmlReader {
  readonly #parser: Parser;
  #decoder: TextDecoder | null = null;
  #depth = 0;

  constructor(
    handlers: XmlHandlers,
    private readonly context: ReadContext,
    private readonly part: string,
  ) {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#depth += 1;
          if (this.#depth > MAX_DEPTH) {
            throw this.context.damaged(`${this.part} nests more than ${MAX_DEPTH} levels`);
          }
          handlers.open?.(localName(name), attributes);
        },
        onclosetag: (name) => {
          this.#depth -= 1;
          handlers.close?.(localName(name));
        },
        ontext: (words) => handlers.text?.(words),
        onprocessinginstruction: (name) => {
          if (name.toLowerCase() === '!doctype') {
            throw this.context.damaged(`${this.part} declares a document type`);
          }
        },
      },
      { xmlMode: true },
    );
  }

  write(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    this.#parser.write(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Words that are decoded already. */
  writeText(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    if (this.#decoder !== null) this.#parser.write(this.#decoder.decode());
    this.#parser.end();
  }
}

/** Office parts are UTF-8 or, rarely, UTF-16 with a mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name: files differ in the prefixes they give namespaces. */
export function attribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  const direct = attributes[name];
  if (direct !== undefined) return direct;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** XML Schema's true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
