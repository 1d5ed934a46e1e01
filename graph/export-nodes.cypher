// @statement exportNodes
// The next nodes of a kind in the order of their ids.
// @param kind: a label
// @param after: id of the last node of the page before, '' for the first page
// @param limit: number of nodes
// @returns id, props
MATCH (n:Entity)
WHERE n.id > $after AND $kind IN labels(n)
RETURN n.id AS id, properties(n) AS props
ORDER BY id
LIMIT $limit;
