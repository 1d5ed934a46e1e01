import { parseArgs } from 'node:util';
import { envOr } from './env.js';
import { Neo4jStartError, Neo4jUnavailable } from './errors.js';
import { startNeo4j } from './server.js';
import { defaultVersion } from './version.js';

const USAGE = `Usage: npm run neo4j -- [--version 5.26.30] [--port 7687] [--data .famai/neo4j]

Runs a Neo4j Community server on the loopback address until Ctrl-C. Needs a JDK; the first run of
a version needs Maven too. NEO4J_PASSWORD, if set, is asked for (user neo4j).`;

class WrongOption extends Error {}

interface Asked {
  version: string;
  port: number;
  dataDir: string;
}

/** What the command line asks for, or undefined when it asks for help. Errors: WrongOption. */
function options(): Asked | undefined {
  const { version, port, data, help } = parsed();
  if (help) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new WrongOption('--port takes a number from 0 (any free port) to 65535');
  }
  return { version, port: Number(port), dataDir: data };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        version: { type: 'string', default: defaultVersion() },
        port: { type: 'string', default: '7687' },
        data: { type: 'string', default: '.famai/neo4j' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongOption(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const asked = options();
  if (asked === undefined) {
    console.log(USAGE);
    return;
  }
  const password = envOr(process.env, 'NEO4J_PASSWORD', undefined);
  console.log(`Neo4j ${asked.version} is starting, with its data in ${asked.dataDir}`);
  const server = await startNeo4j({ ...asked, log: console.log, ...(password && { password }) });

  const stop = { asked: false };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop.asked = true;
      void server.stop();
    });
  }
  console.log(`Neo4j ${server.version} is ready. To use it:\n\n  NEO4J_URI=${server.uri}\n`);
  console.log('Ctrl-C stops it.');

  await server.exited;
  if (!stop.asked)
    throw new Neo4jStartError('Neo4j ended by itself; see logs/debug.log in its data');
}

try {
  await main();
} catch (error) {
  const kinds = [WrongOption, Neo4jUnavailable, Neo4jStartError];
  // Anything else is a fault of this program, and keeps its stack.
  if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error;
  console.error(`neo4j: ${error.message}`);
  process.exitCode = 1;
}
