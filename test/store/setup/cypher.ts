import { returnedNames, usedParams } from '../../../src/store/cypher-file.js';
import type { Params, Row, StoreTransaction } from '../../../src/store/port.js';
import type { Statement } from '../../../src/store/statement.js';

/** A statement that only a test has. */
export function cypher(text: string): Statement {
  const params = usedParams(text);
  return { name: 'test', description: 'A test.', params, returns: returnedNames(text), text };
}

/** Runs a text that only a test has. */
export function runText(
  tx: StoreTransaction,
  text: string,
  params: Params = {},
): Promise<readonly Row[]> {
  return tx.run(cypher(text), params);
}
