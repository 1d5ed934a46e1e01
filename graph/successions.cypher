// What became of articles from version to version.

// @statement successorsPage
// A page of the articles that became of an article under each parent.
// @param parents: ids of articles
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:SUCCEEDED_BY]->(n:Article)
  WITH n, r, toString(10000000 + coalesce(n.number, 0))
    + '\t' + toString(10000000 + coalesce(n.suffix, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement successorsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of articles
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:SUCCEEDED_BY]->(n:Article)
RETURN parent, count(*) AS total;

// @statement predecessorsPage
// A page of the articles that an article came from under each parent.
// @param parents: ids of articles
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:SUCCEEDED_BY]-(n:Article)
  WITH n, r, toString(10000000 + coalesce(n.number, 0))
    + '\t' + toString(10000000 + coalesce(n.suffix, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement predecessorsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of articles
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:SUCCEEDED_BY]-(n:Article)
RETURN parent, count(*) AS total;
