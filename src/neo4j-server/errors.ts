/** This machine lacks what a Neo4j server needs: Java, Maven, or the jars. The message says what. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}

/** What the server needs is there, but it did not start. The message says why. */
export class Neo4jStartError extends Error {
  override readonly name = 'Neo4jStartError';
}
