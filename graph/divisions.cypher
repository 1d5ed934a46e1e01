// Divisions.

// @statement divisionsByIds
// The divisions with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, organName, generic
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.organName AS organName, n.generic AS generic;

// @statement divisionsPage
// A page of divisions.
// @param organ: name of an organ, or null
// @param nameContains: words in the name, or null
// @param generic: whether generic, or null
// @param by: NAME or LOAD
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:Division)
OPTIONAL MATCH (n)<-[:ASSIGNED_TO]-(a:Entity)
WITH n, count(DISTINCT a) AS load
WHERE ($organ IS NULL OR n.organName = $organ)
  AND ($nameContains IS NULL OR n.name CONTAINS $nameContains)
  AND ($generic IS NULL OR coalesce(n.generic, false) = $generic)
WITH n, CASE $by
    WHEN 'LOAD' THEN toString(10000000 + load)
    ELSE coalesce(n.organName, '') + '\t' + n.name
  END + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement divisionsCount
// How many those are.
// @param organ: name of an organ, or null
// @param nameContains: words in the name, or null
// @param generic: whether generic, or null
// @returns total
MATCH (n:Division)
WHERE ($organ IS NULL OR n.organName = $organ)
  AND ($nameContains IS NULL OR n.name CONTAINS $nameContains)
  AND ($generic IS NULL OR coalesce(n.generic, false) = $generic)
RETURN count(*) AS total;

// @statement organDivisionsPage
// A page of the divisions of an organ, by name under each parent.
// @param parents: ids of organs
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:PART_OF]-(n:Division)
  WITH n, n.name + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement organDivisionsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of organs
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:PART_OF]-(n:Division)
RETURN parent, count(*) AS total;

// @statement organOfDivision
// The organ of each division.
// @param parents: ids of divisions
// @returns parent, id
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:PART_OF]->(o:Organ)
RETURN parent, o.id AS id;

// @statement divisionLoad
// How many nodes of each kind are assigned to each division.
// @param parents: ids of divisions
// @returns parent, kind, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:ASSIGNED_TO]-(n:Entity)
WITH parent, [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, count(DISTINCT n) AS total
RETURN parent, kind, total;
