// Accountability cases.

// @statement casesByIds
// The accountability cases with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, n, name, text, itemId
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.n AS n, n.name AS name, n.text AS text, n.itemId AS itemId;

// @statement casesPage
// A page of accountability cases, item by item.
// @param item: id of a power item, or null
// @param division: name of a division, or null
// @param textContains: words in the text, or null
// @param cites: id of a provision that the basis cites, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (i:PowerItem)-[e:HAS_CASE]->(n:AccountabilityCase)
WHERE ($item IS NULL OR n.itemId = $item)
  AND ($textContains IS NULL OR n.text CONTAINS $textContains)
  AND ($cites IS NULL OR EXISTS { (n)-[:CITES]->(:Entity {id: $cites}) })
  AND ($division IS NULL OR EXISTS { (n)-[:ASSIGNED_TO]->(:Division {name: $division}) })
WITH n, coalesce(i.documentId, '') + '\t' + toString(10000000 + coalesce(i.seq, 0))
  + '\t' + toString(10000000 + coalesce(e.ordinal, 0)) + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement casesCount
// How many those are.
// @param item: id of a power item, or null
// @param division: name of a division, or null
// @param textContains: words in the text, or null
// @param cites: id of a provision that the basis cites, or null
// @returns total
MATCH (i:PowerItem)-[e:HAS_CASE]->(n:AccountabilityCase)
WHERE ($item IS NULL OR n.itemId = $item)
  AND ($textContains IS NULL OR n.text CONTAINS $textContains)
  AND ($cites IS NULL OR EXISTS { (n)-[:CITES]->(:Entity {id: $cites}) })
  AND ($division IS NULL OR EXISTS { (n)-[:ASSIGNED_TO]->(:Division {name: $division}) })
RETURN count(*) AS total;

// @statement itemCasesPage
// A page of the accountability cases of a power item under each parent.
// @param parents: ids of power items
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[e:HAS_CASE]->(n:AccountabilityCase)
  WITH n, toString(10000000 + coalesce(e.ordinal, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement itemCasesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of power items
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[e:HAS_CASE]->(n:AccountabilityCase)
RETURN parent, count(*) AS total;
