import type { Neo4jOptions } from '../../../src/store/neo4j/driver.js';

/** A Bolt COMMIT message: a chunk of two bytes, a structure without fields and its tag. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Whether what a client sent has a COMMIT in it. */
export function hasCommit(bytes: Buffer): boolean {
  return bytes.includes(COMMIT);
}

/** `HOST:PORT` of a server. */
export function hostOf(options: Neo4jOptions): string {
  return new URL(options.uri).host;
}

/** The same database at another address. */
export function through(host: string, options: Neo4jOptions): Neo4jOptions {
  return { ...options, uri: `bolt://${host}` };
}
