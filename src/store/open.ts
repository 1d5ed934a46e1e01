import { resolve } from 'node:path';
import { EmbeddedStore } from './embedded/store.js';
import { checkUri, type Neo4jOptions } from './neo4j/driver.js';
import { Neo4jStore } from './neo4j/store.js';
import type { GraphStore } from './port.js';

/** Which store to open: Neo4j where given, else the embedded one in the folder or in memory. */
export interface StoreOptions {
  readonly neo4j?: Neo4jOptions;
  readonly dataDir?: string;
}

/**
 * Opens a store, with its schema in place.
 *
 * @throws FamaiError as the port says, USAGE for a wrong address, DATA_NOT_WRITABLE for a folder
 */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  const store =
    options.neo4j === undefined
      ? new EmbeddedStore(options.dataDir)
      : new Neo4jStore(options.neo4j);
  try {
    await store.ensureSchema();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * The store that the environment names: Neo4j at NEO4J_URI, with NEO4J_USER and NEO4J_DATABASE
 * (`neo4j` where not set) and NEO4J_PASSWORD (not needed by a server that asks for none), else
 * the embedded store in the data folder.
 *
 * @throws FamaiError USAGE where NEO4J_URI is no Bolt address
 */
export function storeOptionsFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): StoreOptions {
  const uri = given(env['NEO4J_URI']);
  if (uri === undefined) return { dataDir: resolve(dataDir) };
  checkUri(uri);
  return {
    neo4j: {
      uri,
      user: given(env['NEO4J_USER']) ?? 'neo4j',
      password: env['NEO4J_PASSWORD'] ?? '',
      database: given(env['NEO4J_DATABASE']) ?? 'neo4j',
    },
  };
}

/** An empty variable is one that is not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
