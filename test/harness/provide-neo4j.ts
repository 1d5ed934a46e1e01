import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { envOr } from '../../src/neo4j-server/env.js';
import { Neo4jUnavailable } from '../../src/neo4j-server/errors.js';
import { startNeo4j } from '../../src/neo4j-server/server.js';
import { needsNeo4j } from './needs-neo4j.js';
import { TEST_ENV, type TestNeo4j } from './neo4j.js';

type Release = () => Promise<void>;
const nothingToRelease: Release = () => Promise.resolve();

/**
 * Has a Neo4j ready for the selected test files, if any needs one, and tells them through the
 * environment (`neo4jForTests`): that of `NEO4J_URI` if set, else one that is started here, else
 * none, with the reason.
 *
 * Returns what releases it. Errors: when `NEO4J_URI` does not answer, when the server fails to
 * start, and with `CI` set also when there is no Java or Maven to start it with.
 */
export async function provideNeo4j(isSelected: (path: string) => boolean): Promise<Release> {
  // The setup runs again in watch mode, and must not find what the run before left.
  for (const name of Object.values(TEST_ENV)) Reflect.deleteProperty(process.env, name);
  if (!needsNeo4j(isSelected)) return nothingToRelease;

  const uri = process.env['NEO4J_URI'];
  if (uri) {
    await useExisting(uri);
    return nothingToRelease;
  }
  try {
    return await startOwn();
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable)) throw error;
    if (process.env['CI']) throw new Error(`CI needs Neo4j: ${error.message}`, { cause: error });
    console.warn(`\nNeo4j tests are skipped: ${error.message}`);
    process.env[TEST_ENV.skipped] = error.message;
    return nothingToRelease;
  }
}

async function useExisting(uri: string): Promise<void> {
  const user = envOr(process.env, 'NEO4J_USER', 'neo4j');
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.verifyConnectivity();
  } catch (error) {
    throw new Error(`NEO4J_URI is set, but ${uri} cannot be used: ${String(error)}`, {
      cause: error,
    });
  } finally {
    await driver.close();
  }
  tellTests({ uri, user, password, database: envOr(process.env, 'NEO4J_DATABASE', 'neo4j') });
}

async function startOwn(): Promise<Release> {
  const dataDir = await mkdtemp(join(tmpdir(), 'famai-test-neo4j-'));
  const removeData = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const server = await startNeo4j({ dataDir, shortLived: true, log: console.log });
    tellTests({ uri: server.uri, user: 'neo4j', password: 'not-asked-for', database: 'neo4j' });
    return async () => {
      await server.stop();
      await removeData();
    };
  } catch (error) {
    await removeData();
    throw error;
  }
}

function tellTests(found: TestNeo4j): void {
  process.env[TEST_ENV.uri] = found.uri;
  process.env[TEST_ENV.user] = found.user;
  process.env[TEST_ENV.password] = found.password;
  process.env[TEST_ENV.database] = found.database;
}
