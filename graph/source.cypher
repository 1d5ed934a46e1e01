// What one document has stated so far, as far as an import needs it to find what changed.

// @statement sourceProps
// The properties of the document itself.
// @param document: id of a SourceDocument
// @returns props
MATCH (d:Entity {id: $document})
RETURN properties(d) AS props;

// @statement sourceNodes
// Every node that the document speaks of, with the hash of what it says.
// @param document: id of a SourceDocument
// @returns id, kind, hash
MATCH (d:Entity {id: $document})<-[e:EXTRACTED_FROM]-(n:Entity)
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, e.hash AS hash;

// @statement sourceEdges
// Every edge that the document states, with the hash of what it says.
// @param document: id of a SourceDocument
// @returns id, kind, from, to, hash
MATCH (d:Entity {id: $document})<-[:EXTRACTED_FROM]-(a:Entity)-[e]->(b:Entity)
WHERE e.document = $document AND type(e) <> 'EXTRACTED_FROM'
RETURN e.id AS id, type(e) AS kind, a.id AS from, b.id AS to, e.hash AS hash;

// @statement knownStructure
// Which of these edges without a document are there.
// @param rows: list of {id, to}
// @returns id, hash
UNWIND $rows AS row
MATCH (b:Entity {id: row.to})<-[e:HAS_VERSION|HAS_ARTICLE|PART_OF]-()
WHERE e.id = row.id
RETURN e.id AS id, e.hash AS hash;

// @statement otherClaims
// What other documents claim of shared nodes; `times` documents claim the same words.
// @param ids: list of node ids
// @param document: id of the SourceDocument to leave out
// @returns id, claim, times
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e:EXTRACTED_FROM]->(d:Entity)
WHERE d.id <> $document
RETURN n.id AS id, e.claim AS claim, count(*) AS times;
