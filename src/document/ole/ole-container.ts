import type { ReadContext } from '../context.js';
import { parseContainer, type LibraryContainer } from '../spreadsheet/library.js';

interface Stream {
  readonly bytes: Uint8Array;
  /** What the container says it has. */
  readonly size: number;
}

/** The streams of an OLE container: old Office files and encrypted new ones. */
export class OleContainer {
  private constructor(
    private readonly streams: ReadonlyMap<string, Stream>,
    private readonly context: ReadContext,
  ) {}

  /** @throws FamaiError DOCUMENT_DAMAGED where its chains are broken. */
  static open(bytes: Uint8Array, context: ReadContext): OleContainer {
    let library: LibraryContainer;
    try {
      // A Buffer of its own: the library asks Buffer's methods of what it is given.
      library = parseContainer(Buffer.from(bytes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw context.damaged(`The OLE container cannot be read: ${reason}`, error);
    }
    const streams = new Map<string, Stream>();
    for (const [index, path] of library.FullPaths.entries()) {
      const entry = library.FileIndex[index];
      if (entry?.content === undefined || path.endsWith('/')) continue;
      streams.set(nameOf(path), { bytes: Uint8Array.from(entry.content), size: entry.size });
    }
    return new OleContainer(streams, context);
  }

  /** Path below the root, in lower case. */
  names(): string[] {
    return [...this.streams.keys()];
  }

  /** @throws FamaiError DOCUMENT_DAMAGED where the stream is cut off. */
  find(name: string): Uint8Array | null {
    const stream = this.streams.get(name.toLowerCase());
    if (stream === undefined) return null;
    if (stream.bytes.length < stream.size) {
      throw this.context.damaged(`The stream ${name} is cut off`);
    }
    return stream.bytes.subarray(0, stream.size);
  }

  /** @throws FamaiError DOCUMENT_DAMAGED */
  get(name: string): Uint8Array {
    const stream = this.find(name);
    if (stream === null) throw this.context.damaged(`The stream ${name} is missing`);
    return stream;
  }
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1).toLowerCase();
}
