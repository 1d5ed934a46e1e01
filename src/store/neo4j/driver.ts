import neo4j, { type Driver } from 'neo4j-driver';
import { FamaiError } from '../../errors/famai-error.js';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` (a cluster, with routing), each also `+s` or `+ssc` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * A driver with bounded pool and bounded waits, so that a server that is away is known to be
 * within about 5 s.
 *
 * @throws FamaiError USAGE if the URI is none of Neo4j's
 */
export function createDriver(options: Neo4jOptions): Driver {
  checkUri(options.uri);
  return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    userAgent: 'famai/0.1',
    maxConnectionPoolSize: 50,
    connectionTimeout: 2_500,
    connectionAcquisitionTimeout: 4_000,
    // Deadlocks and elections are waited out; a server that is away is told before (presence.ts).
    maxTransactionRetryTime: 30_000,
    // A connection that idled so long is tried before it is used: firewalls cut idle ones.
    connectionLivenessCheckTimeout: 30_000,
    // Long enough for a cluster, short enough that a server's new address is found.
    maxConnectionLifetime: 30 * 60_000,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    logging: { level: 'error', logger: () => undefined },
  });
}

/** @throws FamaiError USAGE unless it is `bolt://host` or `neo4j://host`, with `+s` or `+ssc` */
export function checkUri(uri: string): void {
  const scheme = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(uri);
  if (scheme && URL.canParse(uri)) return;
  throw new FamaiError('USAGE', `NEO4J_URI must be bolt://HOST:PORT or neo4j://HOST:PORT`, {
    mend: 'Give such an address, with +s after bolt or neo4j for TLS.',
  });
}
