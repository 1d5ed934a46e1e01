// Words that look like a citation and could not be resolved.

// @statement unresolvedByIds
// The unresolved places with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, raw, reason, part, column, sheet, row, start, end, itemId, articleId, documentId
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.raw AS raw, n.reason AS reason, n.part AS part,
  n.column AS column, n.sheet AS sheet, n.row AS row, n.start AS start, n.end AS end,
  n.itemId AS itemId, n.articleId AS articleId, n.documentId AS documentId;

// @statement unresolvedPage
// A page of unresolved places.
// @param reasons: reasons to keep, or null
// @param column: column to keep, or null
// @param item: id of a power item, or null
// @param document: id of a document, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:Unresolved)
WHERE ($reasons IS NULL OR n.reason IN $reasons)
  AND ($column IS NULL OR n.column = $column)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
WITH n, coalesce(n.documentId, '') + '\t' + toString(10000000 + coalesce(n.row, 0))
  + '\t' + coalesce(n.column, '') + '\t' + toString(10000000 + coalesce(n.start, 0))
  + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement unresolvedCount
// How many those are.
// @param reasons: reasons to keep, or null
// @param column: column to keep, or null
// @param item: id of a power item, or null
// @param document: id of a document, or null
// @returns total
MATCH (n:Unresolved)
WHERE ($reasons IS NULL OR n.reason IN $reasons)
  AND ($column IS NULL OR n.column = $column)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
RETURN count(*) AS total;

// @statement unresolvedReasons
// The unresolved places that a filter lets through, counted by reason.
// @param reasons: reasons to keep, or null
// @param column: column to keep, or null
// @param item: id of a power item, or null
// @param document: id of a document, or null
// @returns reason, total
MATCH (n:Unresolved)
WHERE ($reasons IS NULL OR n.reason IN $reasons)
  AND ($column IS NULL OR n.column = $column)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
RETURN n.reason AS reason, count(*) AS total;

// @statement itemUnresolvedPage
// A page of the unresolved places in the row of each power item. No edge leads to them, so one
// pass finds those of all items.
// @param parents: ids of power items
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
MATCH (n:Unresolved)
WHERE n.itemId IN $parents
WITH n, coalesce(n.documentId, '') + '\t' + toString(10000000 + coalesce(n.row, 0))
  + '\t' + coalesce(n.column, '') + '\t' + toString(10000000 + coalesce(n.start, 0))
  + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
WITH n, key
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
WITH n.itemId AS parent, collect({key: key, node: n.id}) AS rows
UNWIND rows[0..$limit] AS row
RETURN parent, row.key AS key, row.node AS node;

// @statement itemUnresolvedCount
// How many unresolved places there are in the row of each power item.
// @param parents: ids of power items
// @returns parent, total
MATCH (n:Unresolved)
WHERE n.itemId IN $parents
RETURN n.itemId AS parent, count(*) AS total;

// @statement documentUnresolvedPage
// A page of the unresolved places of a document under each parent.
// @param parents: ids of documents
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:Unresolved)
  WITH n, toString(10000000 + coalesce(n.row, 0)) + '\t' + coalesce(n.column, '')
    + '\t' + toString(10000000 + coalesce(n.start, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement documentUnresolvedCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of documents
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:Unresolved)
RETURN parent, count(*) AS total;
