import { describe } from '@jest/globals';
import type { Neo4jOptions } from '../../../src/store/neo4j/driver.js';
import { neo4jForTests } from '../../harness/neo4j.js';

/**
 * Describes tests on the Neo4j of the harness; skipped, with the reason in their name, where
 * there is none. Test files share its one database and must not run at the same time (Jest's
 * `maxWorkers: 1`).
 */
export function describeNeo4j(name: string, tests: (options: Neo4jOptions) => void): void {
  const found = neo4jForTests();
  if ('skipped' in found) {
    describe.skip(`${name} (skipped: ${found.skipped})`, () => {
      tests({ uri: 'bolt://127.0.0.1:1', user: '', password: '', database: '' });
    });
  } else {
    describe(name, () => tests(found));
  }
}
