// Which articles punish the breach of which, and which cases punish which items.

// @statement penalisesPage
// A page of the articles whose breach an article punishes under each parent.
// @param parents: ids of articles
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:PENALISES]->(n:Article)
  WITH n, r, coalesce(r.document, '') + '\t' + coalesce(r.sheet, '')
    + '\t' + toString(10000000 + coalesce(r.row, 0)) + '\t' + coalesce(r.column, '')
    + '\t' + toString(10000000 + coalesce(r.start, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement penalisesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of articles
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:PENALISES]->(n:Article)
RETURN parent, count(*) AS total;

// @statement penalisedByPage
// A page of the articles that punish the breach of an article under each parent.
// @param parents: ids of articles
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:PENALISES]-(n:Article)
  WITH n, r, coalesce(r.document, '') + '\t' + coalesce(r.sheet, '')
    + '\t' + toString(10000000 + coalesce(r.row, 0)) + '\t' + coalesce(r.column, '')
    + '\t' + toString(10000000 + coalesce(r.start, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement penalisedByCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of articles
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:PENALISES]-(n:Article)
RETURN parent, count(*) AS total;

// @statement penalisedItemsPage
// A page of the power items whose misuse a case punishes under each parent.
// @param parents: ids of accountability cases
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:PENALISES]->(n:PowerItem)
  WITH n, coalesce(n.documentId, '')
    + '\t' + toString(10000000 + coalesce(n.seq, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement penalisedItemsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of accountability cases
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:PENALISES]->(n:PowerItem)
RETURN parent, count(*) AS total;
