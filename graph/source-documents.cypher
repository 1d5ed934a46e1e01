// Imported documents.

// @statement documentsByIds
// The documents with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, title, format, sha256, rows, items, type, date, dateFrom, problems
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.title AS title, n.format AS format, n.sha256 AS sha256,
  n.rows AS rows, n.items AS items, n.type AS type, n.date AS date, n.dateFrom AS dateFrom,
  n.problems AS problems;

// @statement documentsPage
// A page of documents, by title.
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:SourceDocument)
WITH n, coalesce(n.title, n.name, '') + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement documentsCount
// How many those are.
// @returns total
MATCH (n:SourceDocument)
RETURN count(*) AS total;

// @statement documentsOfPage
// A page of the documents that speak of a node, by title under each parent.
// @param parents: ids of nodes
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[:EXTRACTED_FROM]->(n:SourceDocument)
  WITH n, coalesce(n.title, n.name, '') + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement documentsOfCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of nodes
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:EXTRACTED_FROM]->(n:SourceDocument)
RETURN parent, count(*) AS total;
