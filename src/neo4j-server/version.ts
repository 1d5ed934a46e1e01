import { readFileSync } from 'node:fs';
import { envOr } from './env.js';
import { Neo4jUnavailable } from './errors.js';

/** The file whose `neo4j.version` property is the one place that names the usual version. */
export const POM = new URL('./pom.xml', import.meta.url);

/** The version to use when none is asked for: `FAMAI_NEO4J_VERSION`, else that of the POM. */
export function defaultVersion(env: NodeJS.ProcessEnv = process.env): string {
  const asked = envOr(env, 'FAMAI_NEO4J_VERSION', undefined);
  if (asked !== undefined) return asked;
  const inPom = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (inPom === undefined) throw new Error(`no neo4j.version in ${POM.pathname}`);
  return inPom;
}

/**
 * The oldest Java that runs this Neo4j version: 17 for 5.x, 21 for those numbered by year.
 *
 * Errors: Neo4jUnavailable for text that is no version, or a version older than 5.
 */
export function oldestJava(version: string): number {
  // The version becomes a folder name and a Maven property, so nothing else may slip in.
  const major = /^(\d+)\.\d+\.\d+$/.exec(version)?.[1];
  if (major === undefined || Number(major) < 5) {
    throw new Neo4jUnavailable(
      `"${version}" is no version that can be started here: give one such as 5.26.30 or 2026.08.1`,
    );
  }
  return Number(major) < 2025 ? 17 : 21;
}
