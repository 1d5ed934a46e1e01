import { createHash } from 'node:crypto';
import { FamaiError } from '../../errors/famai-error.js';

/**
 * A cursor is a place in one list: the order key of an edge (its sort value and id, so that no
 * two edges share one), the order that the key belongs to, and a hash of what else makes the list
 * (its parent, its filter). A cursor of another order or list is refused: paging on from it would
 * skip or repeat edges without anyone noticing.
 */
export interface ListId {
  /** Name of the list and of its order: `powerItems NAME DESC`. */
  readonly order: string;
  /** All else that decides what is in it, as JSON. */
  readonly filter: string;
}

const VERSION = 1;

export function encodeCursor(list: ListId, key: string): string {
  return Buffer.from(JSON.stringify([VERSION, list.order, hash(list), key])).toString('base64url');
}

/**
 * The order key in a cursor.
 *
 * @throws FamaiError CURSOR_INVALID for no cursor, one of another order, or one of another list
 */
export function decodeCursor(list: ListId, argument: string, cursor: string): string {
  const parts = read(cursor);
  if (parts === null) return refuse(`${argument} is no cursor of this service`);
  if (parts.order !== list.order) {
    return refuse(`${argument} is a cursor of ${parts.order}, not of ${list.order}`);
  }
  if (parts.hash !== hash(list)) return refuse(`${argument} is a cursor of another filter or node`);
  return parts.key;
}

interface Parts {
  readonly order: string;
  readonly hash: string;
  readonly key: string;
}

function read(cursor: string): Parts | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== VERSION) return null;
  const [, order, digest, key] = parts.map((part: unknown) => part);
  if (typeof order !== 'string' || typeof digest !== 'string' || typeof key !== 'string') {
    return null;
  }
  // The order is shown in a message: none but names of ours are let through.
  return key !== '' && /^[\w ]{1,60}$/.test(order) ? { order, hash: digest, key } : null;
}

function hash(list: ListId): string {
  return createHash('sha256').update(`${list.order}\n${list.filter}`).digest('hex').slice(0, 12);
}

function refuse(why: string): never {
  throw new FamaiError('CURSOR_INVALID', why);
}
