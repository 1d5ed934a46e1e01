// Citations, from what cites and from what is cited.

// @statement citesPage
// A page of what a node cites, in the order of the words under each parent.
// @param parents: ids of nodes that cite
// @param via: ways to keep, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:CITES]->(n:Entity)
  WHERE $via IS NULL OR r.via IN $via
  WITH n, r, coalesce(r.document, '') + '\t' + coalesce(r.sheet, '')
    + '\t' + toString(10000000 + coalesce(r.row, 0)) + '\t' + coalesce(r.column, '')
    + '\t' + toString(10000000 + coalesce(r.start, 0))
    + '\t' + toString(10000000 + coalesce(r.ordinal, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement citesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of nodes that cite
// @param via: ways to keep, or null
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:CITES]->(n:Entity)
WHERE $via IS NULL OR r.via IN $via
RETURN parent, count(*) AS total;

// @statement citedByPage
// A page of what cites any of some provisions, in the order of the documents under each parent.
// @param parents: list of {key, targets: ids of provisions}
// @param via: ways to keep, or null
// @param kinds: kinds of citing nodes to keep, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, target, edge
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.targets AS provision
  MATCH (t:Entity {id: provision})<-[r:CITES]-(n:Entity)
  WHERE ($via IS NULL OR r.via IN $via)
    AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
  WITH n, r, t, coalesce(r.document, '') + '\t' + coalesce(r.sheet, '')
    + '\t' + toString(10000000 + coalesce(r.row, 0)) + '\t' + coalesce(r.column, '')
    + '\t' + toString(10000000 + coalesce(r.start, 0))
    + '\t' + toString(10000000 + coalesce(r.ordinal, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, t.id AS target, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent.key AS parent, key, node, target, edge;

// @statement citedByCount
// How many those are under each parent; no row where there are none.
// @param parents: list of {key, targets: ids of provisions}
// @param via: ways to keep, or null
// @param kinds: kinds of citing nodes to keep, or null
// @returns parent, total
UNWIND $parents AS parent
UNWIND parent.targets AS provision
MATCH (t:Entity {id: provision})<-[r:CITES]-(n:Entity)
WHERE ($via IS NULL OR r.via IN $via)
  AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
RETURN parent.key AS parent, count(*) AS total;
