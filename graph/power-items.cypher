// Power items.

// @statement powerItemsByIds
// The power items with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, type, subItem, seq, organName, exemption, remark, sheet, row, documentId
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.type AS type, n.subItem AS subItem, n.seq AS seq,
  n.organName AS organName, n.exemption AS exemption, n.remark AS remark, n.sheet AS sheet,
  n.row AS row, n.documentId AS documentId;

// @statement powerItemsPage
// A page of power items.
// @param types: types to keep, or null
// @param organ: name of an organ, or null
// @param document: id of a list, or null
// @param nameContains: words in the name, or null
// @param cites: id of a provision that the basis cites, or null
// @param division: name of a division, or null
// @param by: NAME, TYPE, ORGAN or LIST
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:PowerItem)
WHERE ($types IS NULL OR n.type IN $types)
  AND ($organ IS NULL OR n.organName = $organ)
  AND ($document IS NULL OR n.documentId = $document)
  AND ($nameContains IS NULL OR n.name CONTAINS $nameContains)
  AND ($cites IS NULL OR EXISTS { (n)-[:CITES]->(:Entity {id: $cites}) })
  AND ($division IS NULL
    OR EXISTS { (n)-[:ASSIGNED_TO]->(:Division {name: $division}) }
    OR EXISTS { (n)-[:HAS_DUTY|HAS_CASE]->(:Entity)-[:ASSIGNED_TO]->(:Division {name: $division}) })
WITH n, CASE $by
    WHEN 'NAME' THEN n.name
    WHEN 'TYPE' THEN coalesce(n.type, '')
    WHEN 'ORGAN' THEN coalesce(n.organName, '')
    ELSE coalesce(n.documentId, '') + '\t' + toString(10000000 + coalesce(n.seq, 0))
  END + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement powerItemsCount
// How many those are.
// @param types: types to keep, or null
// @param organ: name of an organ, or null
// @param document: id of a list, or null
// @param nameContains: words in the name, or null
// @param cites: id of a provision that the basis cites, or null
// @param division: name of a division, or null
// @returns total
MATCH (n:PowerItem)
WHERE ($types IS NULL OR n.type IN $types)
  AND ($organ IS NULL OR n.organName = $organ)
  AND ($document IS NULL OR n.documentId = $document)
  AND ($nameContains IS NULL OR n.name CONTAINS $nameContains)
  AND ($cites IS NULL OR EXISTS { (n)-[:CITES]->(:Entity {id: $cites}) })
  AND ($division IS NULL
    OR EXISTS { (n)-[:ASSIGNED_TO]->(:Division {name: $division}) }
    OR EXISTS { (n)-[:HAS_DUTY|HAS_CASE]->(:Entity)-[:ASSIGNED_TO]->(:Division {name: $division}) })
RETURN count(*) AS total;

// @statement organItemsPage
// A page of the power items of an organ, list by list under each parent.
// @param parents: ids of organs
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:EXERCISED_BY]-(n:PowerItem)
  WITH n, coalesce(n.documentId, '')
    + '\t' + toString(10000000 + coalesce(n.seq, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement organItemsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of organs
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:EXERCISED_BY]-(n:PowerItem)
RETURN parent, count(*) AS total;

// @statement documentItemsPage
// A page of the power items of a document under each parent.
// @param parents: ids of documents
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:PowerItem)
  WITH n, toString(10000000 + coalesce(n.seq, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement documentItemsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of documents
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:PowerItem)
RETURN parent, count(*) AS total;
