import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.js';
import { envOr } from './env.js';
import { Neo4jUnavailable } from './errors.js';
import { POM } from './version.js';

/** The folder that has, or will have, the jars of this version. */
export function jarsFolder(version: string, env: NodeJS.ProcessEnv = process.env): string {
  const userCache = envOr(env, 'XDG_CACHE_HOME', join(homedir(), '.cache'));
  return join(envOr(env, 'FAMAI_NEO4J_CACHE', join(userCache, 'famai', 'neo4j')), version);
}

/**
 * Makes sure that the jars of a Neo4j version are in their folder, and returns it. The first call
 * for a version has Maven fetch them; later ones need neither Maven nor a network.
 *
 * Safe to call at the same time from several processes: the folder appears whole or not at all.
 *
 * Errors: Neo4jUnavailable when Maven is missing or cannot get the jars, or the cache folder cannot
 * be written to.
 */
export async function ensureJars(
  version: string,
  env: NodeJS.ProcessEnv = process.env,
  log: (line: string) => void = () => undefined,
): Promise<string> {
  const folder = jarsFolder(version, env);
  if (existsSync(folder)) return folder;
  log(`fetching the jars of Neo4j ${version} with Maven, once, into ${folder}`);

  const fresh = await newFolderBeside(folder);
  try {
    await copyJars(version, fresh, env);
    await rename(fresh, folder).catch((error: unknown) => {
      // Another process came first; its jars are the same.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** A rename is atomic only within one file system, so the new folder lies beside its target. */
async function newFolderBeside(folder: string): Promise<string> {
  try {
    await mkdir(join(folder, '..'), { recursive: true });
    return await mkdtemp(`${folder}.part-`);
  } catch (error) {
    throw new Neo4jUnavailable(`cannot write to the cache of jars: ${String(error)}`);
  }
}

async function copyJars(version: string, into: string, env: NodeJS.ProcessEnv): Promise<void> {
  const maven = await runCommand(
    'mvn',
    [
      ...['--batch-mode', '--quiet', '--no-transfer-progress', '-Dstyle.color=never'],
      ...['--file', fileURLToPath(POM), 'dependency:copy-dependencies'],
      `-Dneo4j.version=${version}`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${into}`,
    ],
    env,
  );
  if (maven.outcome === 'not-found') {
    throw new Neo4jUnavailable(
      `Maven (mvn) is not on PATH: it fetches the jars of Neo4j ${version}, once`,
    );
  }
  if (maven.outcome === 'failed' || !existsSync(join(into, `neo4j-${version}.jar`))) {
    const why = /\[ERROR\] (\S.*?)(?: -> \[Help \d\])?$/m.exec(maven.output)?.[1] ?? maven.output;
    throw new Neo4jUnavailable(`Maven could not get the jars of Neo4j ${version}: ${why}`);
  }
}
