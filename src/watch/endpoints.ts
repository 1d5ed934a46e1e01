import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';
import { isEndpoint, type Endpoint } from './endpoint.js';
import { makeFilter, type WatchFilter } from './filter.js';
import { readPrivate, writePrivate } from './private-file.js';
import { readReceiverUrl } from './receiver-url.js';
import { RecordFolder } from './record-folder.js';
import { keyOf, newSecret } from './signature.js';

export interface NewEndpoint {
  readonly url: string;
  readonly filter: Partial<WatchFilter>;
  /** A new one is made where none is given. */
  readonly secret?: string;
  readonly allowPrivate: boolean;
}

export const MAX_ENDPOINTS = 100;

/** The registered receivers, and apart from them, in files that only the owner may read, their secrets. */
export class Endpoints {
  readonly #records: RecordFolder<Endpoint>;
  readonly #secrets: string;
  readonly #capacity: number;

  constructor(watchDir: string, capacity = MAX_ENDPOINTS) {
    this.#capacity = capacity;
    this.#records = new RecordFolder(join(watchDir, 'endpoints'), isEndpoint);
    this.#secrets = join(watchDir, 'secrets');
  }

  /** In the order in which they were registered; damaged ones are left to `damaged`. */
  async list(): Promise<Endpoint[]> {
    const found: Endpoint[] = [];
    for (const name of await this.#records.names()) {
      const endpoint = await this.#records.read(name);
      if (endpoint !== null) found.push(endpoint);
    }
    return found.sort((one, two) => (orderOf(one) < orderOf(two) ? -1 : 1));
  }

  /** Ids of receivers whose file cannot be understood: nothing is sent to them. */
  async damaged(): Promise<string[]> {
    const sound = new Set((await this.list()).map(({ id }) => id));
    return (await this.#records.names()).filter((name) => !sound.has(name));
  }

  /** A receiver, or null where there is none of this id or its file is damaged. */
  get(id: string): Promise<Endpoint | null> {
    return this.#records.read(id);
  }

  /**
   * Registers a receiver.
   *
   * @param now milliseconds since 1970
   * @throws FamaiError VALUE_REFUSED for a URL, filter or secret that will not do, for the same URL
   *   with the same filter a second time, and for too many receivers
   */
  async add(given: NewEndpoint, now: number): Promise<Endpoint> {
    const url = readReceiverUrl(given.url, given.allowPrivate);
    const filter = makeFilter(given.filter);
    const secret = given.secret?.trim() ?? newSecret();
    keyOf(secret);
    const held = await this.list();
    const twin = held.find((one) => one.url === url && isSame(one.filter, filter));
    if (twin !== undefined) {
      throw new FamaiError('VALUE_REFUSED', `This URL is registered with this filter: ${twin.id}`, {
        mend: 'Remove that one first, or give another filter.',
      });
    }
    if (held.length >= this.#capacity) {
      throw new FamaiError('VALUE_REFUSED', `${held.length} receivers are registered`, {
        mend: 'Remove those that are no longer used.',
      });
    }
    const endpoint: Endpoint = {
      format: 1,
      id: `watch-${randomBytes(6).toString('hex')}`,
      url,
      filter,
      allowPrivate: given.allowPrivate,
      createdAt: new Date(now).toISOString(),
    };
    // The secret first: what is registered can be signed for.
    await writePrivate(this.secretPath(endpoint.id), `${secret}\n`);
    await this.#records.write(endpoint.id, endpoint);
    return endpoint;
  }

  /** Whether there was one of this id. */
  async remove(id: string): Promise<boolean> {
    if (!/^watch-[0-9a-f]{12}$/u.test(id)) return false;
    const wasThere = await this.#records.remove(id);
    await rm(this.secretPath(id), { force: true });
    return wasThere;
  }

  /** The file with the secret; for people, who give it to the receiver. */
  secretPath(id: string): string {
    return join(this.#secrets, id);
  }

  /** The secret, or null where none is kept. For signing only: never printed or served. */
  async secret(id: string): Promise<string | null> {
    return (await readPrivate(this.secretPath(id)))?.trim() ?? null;
  }
}

const orderOf = ({ createdAt, id }: Endpoint): string => `${createdAt} ${id}`;

function isSame(one: WatchFilter, two: WatchFilter): boolean {
  const key = ({ laws, organs, divisions }: WatchFilter): string =>
    JSON.stringify([laws, organs, divisions].map((names) => [...names].sort()));
  return key(one) === key(two);
}
