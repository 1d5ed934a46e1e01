import { join } from 'node:path';
import { runCommand } from './command.js';
import { envOr } from './env.js';
import { Neo4jUnavailable } from './errors.js';
import { oldestJava } from './version.js';

/**
 * The `java` command that can run this Neo4j version: that of `JAVA_HOME`, else the one on PATH.
 *
 * Errors: Neo4jUnavailable when there is none, it is too old, or it has no compiler (the server is
 * run from its source).
 */
export async function findJava(
  version: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const needed = oldestJava(version);
  const home = envOr(env, 'JAVA_HOME', undefined);
  const command = home ? join(home, 'bin', 'java') : 'java';
  const where = home ? `JAVA_HOME (${home})` : 'PATH';

  // One run tells both the version and whether the compiler is there.
  const modules = await runCommand(command, ['--list-modules'], env);
  if (modules.outcome === 'not-found') {
    throw new Neo4jUnavailable(
      `no Java found in ${where}: Neo4j ${version} needs a JDK ${needed} or newer`,
    );
  }
  // Java 8 knows no modules, so it fails here like any other that is too old.
  const found = /^java\.base@(\d+)/m.exec(modules.output)?.[1];
  if (modules.outcome === 'failed' || found === undefined || Number(found) < needed) {
    const age = found === undefined ? 'is older than 9, or does not run' : `is version ${found}`;
    throw new Neo4jUnavailable(
      `Neo4j ${version} needs Java ${needed} or newer, and the one in ${where} ${age}; ` +
        `set JAVA_HOME to the folder of a newer JDK`,
    );
  }
  if (!/^jdk\.compiler@/m.test(modules.output)) {
    throw new Neo4jUnavailable(
      `the Java in ${where} has no compiler: a JDK is needed, not only a JRE`,
    );
  }
  return command;
}
