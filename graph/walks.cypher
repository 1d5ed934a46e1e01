// One step of a walk through the graph: the edges of a whole frontier at once, without their words.

// @statement edgesOut
// The edges that leave each node, in a fixed order.
// @param ids: ids of nodes
// @param kinds: kinds of edges
// @param limit: greatest number of edges of one node
// @returns at, kind, id, other
UNWIND $ids AS at
CALL (at) {
  MATCH (:Entity {id: at})-[r]->(other:Entity)
  WHERE type(r) IN $kinds
  WITH type(r) AS kind, r.id AS id, other.id AS other
  ORDER BY kind, id
  LIMIT $limit
  RETURN kind, id, other
}
RETURN at, kind, id, other;

// @statement edgesIn
// The edges that reach each node, in a fixed order.
// @param ids: ids of nodes
// @param kinds: kinds of edges
// @param limit: greatest number of edges of one node
// @returns at, kind, id, other
UNWIND $ids AS at
CALL (at) {
  MATCH (:Entity {id: at})<-[r]-(other:Entity)
  WHERE type(r) IN $kinds
  WITH type(r) AS kind, r.id AS id, other.id AS other
  ORDER BY kind, id
  LIMIT $limit
  RETURN kind, id, other
}
RETURN at, kind, id, other;

// @statement edgesAmong
// The edges between nodes of a set.
// @param ids: ids of nodes
// @param kinds: kinds of edges
// @param limit: greatest number of edges
// @returns kind, id, from, to
UNWIND $ids AS at
MATCH (a:Entity {id: at})-[r]->(b:Entity)
WHERE b.id IN $ids AND type(r) IN $kinds
WITH type(r) AS kind, r.id AS id, a.id AS from, b.id AS to
ORDER BY kind, id
LIMIT $limit
RETURN kind, id, from, to;

// @statement edgesByIds
// The words of edges, found from their starts.
// @param edges: list of {id, from: id of the node that the edge leaves}
// @returns id, edge
UNWIND $edges AS sought
MATCH (:Entity {id: sought.from})-[r]->(:Entity)
WHERE r.id = sought.id
RETURN r.id AS id, properties(r) AS edge;
