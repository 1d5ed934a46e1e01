// Organs.

// @statement organsByIds
// The organs with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name;

// @statement organsPage
// A page of organs, by name.
// @param nameContains: words in the name, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:Organ)
WHERE $nameContains IS NULL OR n.name CONTAINS $nameContains
WITH n, n.name + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement organsCount
// How many those are.
// @param nameContains: words in the name, or null
// @returns total
MATCH (n:Organ)
WHERE $nameContains IS NULL OR n.name CONTAINS $nameContains
RETURN count(*) AS total;

// @statement organOfItem
// The organ that exercises each power item.
// @param parents: ids of power items
// @returns parent, id
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:EXERCISED_BY]->(o:Organ)
RETURN parent, o.id AS id;
