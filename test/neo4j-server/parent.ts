import { startNeo4j } from '../../src/neo4j-server/server.js';

/** A program whose death the test watches: starts a server, says where it is, and waits. */
const [dataDir = ''] = process.argv.slice(2);
const server = await startNeo4j({ dataDir, shortLived: true });
console.log(JSON.stringify({ uri: server.uri, pid: server.pid }));
