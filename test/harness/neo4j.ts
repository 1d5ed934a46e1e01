/** How to reach the Neo4j of this test run. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** The environment variables through which the global setup tells test files its result. */
export const TEST_ENV = {
  uri: 'FAMAI_TEST_NEO4J_URI',
  user: 'FAMAI_TEST_NEO4J_USER',
  password: 'FAMAI_TEST_NEO4J_PASSWORD',
  database: 'FAMAI_TEST_NEO4J_DATABASE',
  skipped: 'FAMAI_TEST_NEO4J_SKIP_REASON',
} as const;

/**
 * The Neo4j that the global setup has ready, or why there is none in this run.
 *
 * Errors: throws when the setup did not look for one, so that a test is never skipped unnoticed.
 */
export function neo4jForTests(): TestNeo4j | { skipped: string } {
  const skipped = process.env[TEST_ENV.skipped];
  if (skipped) return { skipped };
  const uri = process.env[TEST_ENV.uri];
  if (!uri) {
    throw new Error(
      'no Neo4j was started: no selected *.test.ts file imports test/harness/neo4j.ts, itself or ' +
        'through relative imports (see test/harness/needs-neo4j.ts)',
    );
  }
  return {
    uri,
    user: process.env[TEST_ENV.user] ?? '',
    password: process.env[TEST_ENV.password] ?? '',
    database: process.env[TEST_ENV.database] ?? '',
  };
}
