import neo4j from 'neo4j-driver';
import { FamaiError } from '../../errors/famai-error.js';

const DATABASE_STARTS = 'Neo.TransientError.General.DatabaseUnavailable';

const AWAY: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
  // The driver's own faults, such as a server that speaks HTTP.
  'N/A',
  DATABASE_STARTS,
]);

const TIMED_OUT =
  /^Neo\.\w+\.Transaction\.(TransactionTimedOut\w*|Terminated|TransactionTerminated)$/;

/** A transaction, or all together, need more of the heap than the server gives them. */
const OUT_OF_MEMORY =
  /^Neo\.TransientError\.General\.(\w*OutOfMemoryError|TransactionMemoryLimit)$/;

/** Two processes that make the same index: `IF NOT EXISTS` is asked before either has it. */
const SCHEMA_RACE =
  /^Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/;

/** One of our errors for what the driver threw; its words stay in the cause. */
export function neo4jError(error: unknown, doing: string, place: string): FamaiError {
  if (error instanceof FamaiError) return error;
  const code = codeOf(error);
  const details = { cause: error };
  if (code === null) return new FamaiError('STORE_FAILED', `${doing}: the driver failed`, details);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const mend = 'Check NEO4J_DATABASE.';
    const what = `Neo4j at ${place} has no such database`;
    return new FamaiError('STORE_UNAVAILABLE', what, { ...details, mend });
  }
  if (isPoolFull(error)) {
    const what = `no connection to Neo4j at ${place} became free`;
    return new FamaiError('STORE_UNAVAILABLE', what, { ...details, mend: 'Try again later.' });
  }
  if (AWAY.has(code)) {
    return new FamaiError('STORE_UNAVAILABLE', `Neo4j does not answer at ${place}`, details);
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new FamaiError('STORE_DENIED', `Neo4j at ${place} refused the user`, details);
  }
  if (TIMED_OUT.test(code)) {
    return new FamaiError('QUERY_TIMEOUT', `${doing}: Neo4j ended it, its time was up`, details);
  }
  if (OUT_OF_MEMORY.test(code)) {
    const mend =
      'Give it a larger heap (server.memory.heap.max_size; for npm run neo4j FAMAI_NEO4J_HEAP), or import in smaller files.';
    const what = `${doing}: Neo4j has not enough memory for it`;
    return new FamaiError('STORE_FAILED', what, { ...details, mend });
  }
  if (isRetryable(error) || SCHEMA_RACE.test(code)) {
    return new FamaiError('STORE_CONFLICT', `${doing}: another write was in the way`, details);
  }
  // famai indexes no words of documents, but the database may have indexes of its owner's.
  if (error instanceof Error && error.message.includes('too large to index')) {
    const what = `${doing}: a value is too long for an index of the database`;
    return new FamaiError('VALUE_REFUSED', what, details);
  }
  return new FamaiError('STORE_FAILED', `${doing}: Neo4j refused it`, details);
}

/**
 * For how long a failure that the driver does not retry is worth another attempt: only a race for
 * the schema, which the next attempt finds made.
 */
export function patience(error: FamaiError): number {
  const code = codeOf(error.cause);
  return error.code === 'STORE_CONFLICT' && code !== null && SCHEMA_RACE.test(code) ? 30_000 : 0;
}

/** The driver has no code of its own for that. */
function isPoolFull(error: unknown): boolean {
  const full = /acquisition timed out.*Active conn count = [1-9]/;
  return error instanceof Error && full.test(error.message);
}

function isRetryable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retryable;
}

function codeOf(error: unknown): string | null {
  const known = typeof error === 'object' && error !== null && 'code' in error;
  return known && typeof error.code === 'string' ? error.code : null;
}
