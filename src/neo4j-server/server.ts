import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { envOr } from './env.js';
import { Neo4jStartError } from './errors.js';
import { ensureJars } from './jars.js';
import { findJava } from './java.js';
import { untilReady, type ServerProcess } from './ready.js';
import { defaultVersion } from './version.js';

export interface Neo4jOptions {
  /** A released version; by default that of `defaultVersion()`. */
  version?: string;
  /** Holds the databases and logs; made when absent. */
  dataDir: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Of user `neo4j`. Without it the server asks for no authentication. */
  password?: string;
  /** Start with half the processor time, and answer more slowly in the long run: for tests. */
  shortLived?: boolean;
  /** How long the server may take to answer; 120 s by default. */
  timeoutMs?: number;
  /** Told in one line what takes long, such as a first fetch of the jars. */
  log?: (line: string) => void;
}

export interface Neo4jServer {
  /** For a driver, such as `bolt://127.0.0.1:7687`. */
  uri: string;
  version: string;
  pid: number | undefined;
  /** Settles when the process has ended, whoever ended it. */
  exited: Promise<void>;
  /** Shuts the server down cleanly; resolves when its process has ended. */
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./Neo4jServer.java', import.meta.url));
const STOP_TIMEOUT_MS = 30_000;

/**
 * Starts a Neo4j Community server on the loopback address and waits until it answers.
 *
 * It ends with this process, however this process ends. `FAMAI_NEO4J_HEAP` (a quarter of
 * the machine's memory, 1g to 4g) and `FAMAI_NEO4J_PAGE_CACHE` (256m) bound its memory.
 *
 * Errors: Neo4jUnavailable when Java, Maven or the jars are missing; Neo4jStartError when the data
 * folder or the port cannot be used, or the server fails or does not answer in time.
 */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jServer> {
  const version = options.version ?? defaultVersion();
  const java = await findJava(version);
  const jars = await ensureJars(version, process.env, options.log);
  const dataDir = resolve(options.dataDir);
  await makeWritable(dataDir);

  const program = [...['-cp', join(jars, '*'), PROGRAM], dataDir, String(options.port ?? 0)];
  const child = spawn(java, [...javaOptions(options.shortLived), ...program], {
    // The open pipe to its standard input is what ends the server when this process ends.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, FAMAI_NEO4J_SERVER_PASSWORD: options.password ?? '' },
  });
  const exited = new Promise<void>((done) => {
    child.once('close', () => done());
  });
  const uri = await untilReady(child, dataDir, options.timeoutMs ?? 120_000);
  return { uri, version, pid: child.pid, exited, stop: () => stop(child, exited) };
}

function javaOptions(shortLived = false): string[] {
  return [
    `-Xmx${envOr(process.env, 'FAMAI_NEO4J_HEAP', defaultHeap(totalmem()))}`,
    // A server that has run out of memory answers nothing more; better that it ends.
    '-XX:+ExitOnOutOfMemoryError',
    // No second, optimising compilation: most of the work of a start is compiling.
    ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    // Those that Neo4j's own start script opens for its network library.
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((it) => `--add-opens=java.base/${it}=ALL-UNNAMED`),
  ];
}

/**
 * What a transaction writes stands in the heap until it is committed: a list of 1,500 items did not
 * fit into 0.7 GB. @param memory: of the machine, in bytes
 */
export function defaultHeap(memory: number): string {
  const megabytes = Math.floor(memory / 4 / 2 ** 20);
  return `${Math.min(Math.max(megabytes, 1024), 4096)}m`;
}

async function makeWritable(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Neo4jStartError(`cannot write to the data folder: ${why}`);
  }
}

async function stop(child: ServerProcess, exited: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(tooLong);
}
