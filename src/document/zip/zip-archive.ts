import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FamaiError } from '../../errors/famai-error.js';
import type { ReadContext } from '../context.js';

/** Deflate reaches 1:1032; real parts, even of blank cells, stay far below this. */
const MAX_RATIO = 400;
/** Below this size no ratio matters. */
const HARMLESS_BYTES = 16 * 1024 * 1024;

/** The parts of a zip container, read in memory only and never unpacked to disk. */
export class ZipArchive {
  #unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly context: ReadContext,
  ) {}

  /** @throws FamaiError DOCUMENT_DAMAGED, DOCUMENT_TOO_LARGE */
  static async open(bytes: Uint8Array, context: ReadContext): Promise<ZipArchive> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
      if (zip.entryCount > context.limits.maxEntries) {
        throw context.tooLarge(`The container lists ${zip.entryCount} parts`);
      }
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName.toLowerCase(), entry);
      }
      return new ZipArchive(zip, entries, context);
    } catch (error) {
      throw asDamaged(error, context);
    }
  }

  /** Part names are compared without regard to case, as office programs do. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * Unpacks one part piece by piece, counting what it becomes: the sizes that the container
   * declares are checked too, but only what really comes out is believed.
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw this.context.damaged(`The part ${name} is missing`);
    if (entry.isEncrypted()) {
      throw this.context.error('DOCUMENT_ENCRYPTED', 'The parts of the file are encrypted');
    }
    this.#check(entry, entry.uncompressedSize);
    let size = 0;
    let sum = 0;
    try {
      for await (const piece of await this.zip.openReadStreamPromise(entry)) {
        const chunk = piece as Uint8Array;
        size += chunk.length;
        this.#unpacked += chunk.length;
        this.#check(entry, size);
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw asDamaged(error, this.context);
    }
    if (sum !== entry.crc32) {
      throw this.context.damaged(`The part ${name} is not what its checksum says`);
    }
  }

  #check(entry: Entry, size: number): void {
    const { maxUnpackedBytes } = this.context.limits;
    if (size > maxUnpackedBytes || this.#unpacked > maxUnpackedBytes) {
      throw this.context.tooLarge(`Unpacked, the file has more than ${maxUnpackedBytes} bytes`);
    }
    if (size > HARMLESS_BYTES && size > entry.compressedSize * MAX_RATIO) {
      throw this.context.tooLarge(
        `The part ${entry.fileName} grows more than ${MAX_RATIO} times when unpacked`,
      );
    }
  }
}

function asDamaged(error: unknown, context: ReadContext): FamaiError {
  if (error instanceof FamaiError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return context.damaged(`The zip container cannot be read: ${reason}`, error);
}
