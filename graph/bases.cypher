// Which laws rest on which: 根据《…》制定本条例.

// @statement basedOnPage
// A page of the laws that a version says it is based on, in the order of its words under each parent.
// @param parents: ids of versions of laws
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:BASED_ON]->(n:Law)
  WITH n, r, coalesce(r.document, '') + '\t' + toString(10000000 + coalesce(r.ordinal, 0))
    + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement basedOnCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of versions of laws
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:BASED_ON]->(n:Law)
RETURN parent, count(*) AS total;

// @statement basisOfPage
// A page of the versions of laws that say they are based on a law, by title and date under each parent.
// @param parents: ids of laws
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:BASED_ON]-(n:LawVersion)
  WITH n, r, coalesce(n.title, '') + '\t' + coalesce(n.version, '~')
    + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement basisOfCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of laws
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:BASED_ON]-(n:LawVersion)
RETURN parent, count(*) AS total;
