import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const HARNESS = fileURLToPath(new URL('./neo4j.ts', import.meta.url));

/**
 * Whether any of the selected test files imports test/harness/neo4j.ts, itself or through relative
 * imports. So a run of unit tests alone does not wait for a server.
 *
 * `isSelected` is asked with absolute paths.
 */
export function needsNeo4j(isSelected: (path: string) => boolean): boolean {
  const seen = new Set<string>();
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(TESTS, path))
    .filter(isSelected)
    .some((path) => reachesHarness(path, seen));
}

/** `seen` has the files known not to reach it, or being looked at: imports may go in circles. */
function reachesHarness(file: string, seen: Set<string>): boolean {
  if (file === HARNESS) return true;
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  return relativeImports(file).some((path) => reachesHarness(path, seen));
}

function relativeImports(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g,
  );
  return [...found].map(([, path]) => resolve(dirname(file), `${path ?? ''}.ts`));
}
