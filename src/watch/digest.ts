import { createHash } from 'node:crypto';

/** The first 96 bits of a SHA-256 of what identifies a thing, as the ids of nodes have them. */
export function digest(identity: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 24);
}
