import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startNeo4j, type Neo4jServer } from '../../src/neo4j-server/server.js';
import { Neo4jStore } from '../../src/store/neo4j/store.js';
import { openStore } from '../../src/store/open.js';
import { sampleList } from './contract/sample-facts.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { exported } from './setup/exported.js';
import { temporaryFolder } from './setup/folder.js';
import { importFacts } from './setup/import.js';
import { ping } from './setup/ping.js';
import { rejection } from './setup/rejection.js';

const PASSWORD = 'a-password-of-a-test';

/** A server of its own: that of the harness asks for no password and must not be stopped. */
describeNeo4j('a Neo4j with a password', () => {
  const folder = temporaryFolder();
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await start(0);
  }, 150_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  test('refuses another password, and no error shows either', async () => {
    const wrong = new Neo4jStore(optionsWith('certainly-another'));
    const { code, message } = await rejection(ping(wrong));
    await wrong.close();
    expect(code).toBe('STORE_DENIED');
    expect(message).not.toMatch(/certainly-another|a-password/);
  });

  test('that is stopped and started again needs no new store', async () => {
    const store = await openStore({ neo4j: optionsWith(PASSWORD) });
    await importFacts(store, sampleList('甲'));
    const before = await exported(store);
    await server.stop();
    expect((await rejection(ping(store))).code).toBe('STORE_UNAVAILABLE');
    server = await start(Number(new URL(server.uri).port));
    expect(await exported(store)).toBe(before);
    await store.close();
  }, 150_000);

  function start(port: number): Promise<Neo4jServer> {
    return startNeo4j({ dataDir: folder.path, port, password: PASSWORD, shortLived: true });
  }

  function optionsWith(password: string): ConstructorParameters<typeof Neo4jStore>[0] {
    return { uri: server.uri, user: 'neo4j', password, database: 'neo4j' };
  }
});
