import { readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';
import { readPrivate, writePrivate } from './private-file.js';

const NAME = /^[\w-]+(?:\.[\w-]+)*$/u;
const EXTENSION = '.json';

/**
 * A folder with a file of JSON for each record. Every change is one write or one rename, so that
 * several processes (a server, an import, a person at the command line) share it without a lock.
 */
export class RecordFolder<T> {
  readonly #folder: string;
  readonly #isRecord: (value: unknown) => value is T;

  constructor(folder: string, isRecord: (value: unknown) => value is T) {
    this.#folder = folder;
    this.#isRecord = isRecord;
  }

  /** The names of all records, in the order of their characters. */
  async names(): Promise<string[]> {
    try {
      const files = await readdir(this.#folder);
      return files
        .filter((file) => file.endsWith(EXTENSION))
        .map((file) => file.slice(0, -EXTENSION.length))
        .filter((name) => NAME.test(name))
        .sort();
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return [];
      throw new FamaiError('INPUT_UNREADABLE', `${this.#folder} cannot be read`, { cause });
    }
  }

  /**
   * A record; null where there is none of that name, or where its file holds something else: one
   * damaged file does not stand in the way of all others.
   */
  async read(name: string): Promise<T | null> {
    if (!NAME.test(name)) return null;
    const text = await readPrivate(this.#path(name));
    const value = text === null ? null : parse(text);
    return this.#isRecord(value) ? value : null;
  }

  async write(name: string, record: T): Promise<void> {
    await writePrivate(this.#path(name), `${JSON.stringify(record)}\n`);
  }

  /** Whether this call renamed it: of several processes that try, one does. */
  move(from: string, to: string): Promise<boolean> {
    return this.#wasThere(rename(this.#path(from), this.#path(to)));
  }

  /** Whether it was there. */
  remove(name: string): Promise<boolean> {
    return this.#wasThere(unlink(this.#path(name)));
  }

  async #wasThere(change: Promise<void>): Promise<boolean> {
    try {
      await change;
      return true;
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return false;
      throw new FamaiError('DATA_NOT_WRITABLE', `${this.#folder} cannot be changed`, { cause });
    }
  }

  #path(name: string): string {
    if (!NAME.test(name)) throw new FamaiError('ID_INVALID', `"${name}" is no name of a record`);
    return join(this.#folder, name + EXTENSION);
  }
}

/** Whether a value read from a file is an object with text in these fields. */
export function hasTexts(value: unknown, ...fields: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return fields.every((field) => typeof record[field] === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
