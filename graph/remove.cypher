// @statement removeEdges
// Removes edges, found from their starts.
// @param rows: list of {id, from}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[e {id: row.id}]->()
DELETE e;

// @statement releaseNodes
// Takes back that a document speaks of these nodes. The edge's own `document` is asked for, not
// its end: a planner that starts at the document would walk all its nodes for each id.
// @param ids: list of node ids
// @param document: id of a SourceDocument
// @returns nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e:EXTRACTED_FROM]->()
WHERE e.document = $document
DELETE e;

// @statement removeUnstated
// Removes those of the nodes that no document speaks of any more, with their edges.
// @param ids: list of node ids
// @returns nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { (n)-[:EXTRACTED_FROM]->() }
DETACH DELETE n;

// @statement removeSome
// Removes up to so many nodes, whatever they are: repeated, it empties the graph.
// @param limit: number of nodes
// @returns removed
MATCH (n:Entity)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed;
