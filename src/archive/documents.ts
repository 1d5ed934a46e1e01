import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';

/** The kept documents: every imported file as it came, under the SHA-256 of its bytes. */
export class DocumentArchive {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'documents');
  }

  /** Keeps a document and gives its SHA-256; one that is held already is not written again. */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = hash(bytes);
    const path = this.#path(sha256);
    if (await isFile(path, bytes.length)) return sha256;
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return sha256;
  }

  /**
   * The bytes of a kept document.
   *
   * @throws FamaiError ARCHIVE_DAMAGED where it is missing or its bytes are not what was kept.
   */
  async read(sha256: string): Promise<Uint8Array> {
    const path = this.#path(sha256);
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (cause) {
      throw new FamaiError('ARCHIVE_DAMAGED', 'A kept document is missing', {
        place: { file: path },
        cause,
      });
    }
    if (hash(bytes) !== sha256) {
      throw new FamaiError('ARCHIVE_DAMAGED', 'A kept document is not what was imported', {
        place: { file: path },
      });
    }
    return bytes;
  }

  #path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/u.test(sha256)) {
      throw new FamaiError('ARCHIVE_DAMAGED', `"${sha256}" is no SHA-256`);
    }
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isFile(path: string, size: number): Promise<boolean> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size === size;
  } catch {
    return false;
  }
}
