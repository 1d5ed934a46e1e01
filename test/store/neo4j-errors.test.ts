import { expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { neo4jError } from '../../src/store/neo4j/errors.js';

const answered = (code: string): ReturnType<typeof neo4jError> =>
  neo4jError(new Neo4jError('as the server says', code, 'N/A', 'N/A'), 'import', 'bolt://host');

test.each([
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
])('%s is told as want of memory, with what to do', (code) => {
  const error = answered(code);
  expect(error.code).toBe('STORE_FAILED');
  expect(error.message).toBe('import: Neo4j has not enough memory for it');
  expect(error.mend).toContain('server.memory.heap.max_size');
});

test('a deadlock is told as another write in the way', () => {
  const error = answered('Neo.TransientError.Transaction.DeadlockDetected');
  expect(error.code).toBe('STORE_CONFLICT');
});
