import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type RecordShape } from 'neo4j-driver';
import { Neo4jUnavailable } from '../../src/neo4j-server/errors.js';
import { ensureJars } from '../../src/neo4j-server/jars.js';
import { findJava } from '../../src/neo4j-server/java.js';
import { defaultHeap, startNeo4j, type Neo4jServer } from '../../src/neo4j-server/server.js';
import { defaultVersion } from '../../src/neo4j-server/version.js';

jest.setTimeout(180_000);

/** Whether this machine can start a server. In CI it must, so there the tests run and fail. */
async function canStart(): Promise<boolean> {
  if (process.env['CI']) return true;
  try {
    await findJava(defaultVersion());
    await ensureJars(defaultVersion());
    return true;
  } catch (error) {
    if (error instanceof Neo4jUnavailable) return false;
    throw error;
  }
}

async function query(uri: string, cypher: string): Promise<RecordShape[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    // One try, unlike executeQuery: the server that has ended is not waited for.
    const { records } = await driver.session().run(cypher);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

async function hasEnded(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  // An orphan whose new parent never asks how it ended stays listed, as a zombie.
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.includes(') Z ');
}

async function untilEnded(pid: number): Promise<void> {
  while (!(await hasEnded(pid))) await sleep(50);
}

const describeIfPossible = (await canStart()) ? describe : describe.skip;

describeIfPossible('a started server', () => {
  let dataDir: string;
  let server: Neo4jServer;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'famai-neo4j-server-'));
    server = await startNeo4j({ dataDir, shortLived: true });
  });

  afterAll(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test.each(['bolt:', 'neo4j:'])('answers a driver on %s', async (scheme) => {
    const uri = server.uri.replace('bolt:', scheme);
    expect(await query(uri, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('has the cjk full-text analyser, which finds a word of two characters', async () => {
    await query(
      server.uri,
      "CREATE (:Text {t: '为了规范行政处罚的设定和实施'}), (:Text {t: '为了保护公民的合法权益'})",
    );
    await query(
      server.uri,
      "CREATE FULLTEXT INDEX text FOR (n:Text) ON EACH [n.t] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
    );
    await query(server.uri, 'CALL db.awaitIndexes()');
    const found = await query(
      server.uri,
      "CALL db.index.fulltext.queryNodes('text', '处罚') YIELD node RETURN node.t AS t",
    );
    expect(found).toEqual([{ t: '为了规范行政处罚的设定和实施' }]);
  });

  test('refuses a second server on its data folder, in one line', async () => {
    await expect(startNeo4j({ dataDir, shortLived: true })).rejects.toThrow(
      /^Neo4j did not start: the data folder .* is in use by another process$/,
    );
  });

  test('ends when stopped, and then when the process that started it is killed', async () => {
    await server.stop();
    expect(await hasEnded(server.pid ?? 0)).toBe(true);

    const program = fileURLToPath(new URL('./parent.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
    const orphan = JSON.parse(line) as { uri: string; pid: number };
    // What the server before it stored is there: its stop was clean.
    expect(await query(orphan.uri, 'MATCH (n:Text) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
    expect(await hasEnded(orphan.pid)).toBe(false);

    parent.kill('SIGKILL');
    await untilEnded(orphan.pid);
    await expect(query(orphan.uri, 'RETURN 1')).rejects.toThrow();
  });
});

test('the heap is a quarter of the memory, within bounds', () => {
  expect([2, 8, 64].map((gigabytes) => defaultHeap(gigabytes * 2 ** 30))).toEqual([
    '1024m',
    '2048m',
    '4096m',
  ]);
});
