// Laws.

// @statement lawsByIds
// The laws with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, title, name, level, textHeld
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.title AS title, n.name AS name, n.level AS level,
  EXISTS {
    (n)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(:Article {textSource: 'statute'})
  } AS textHeld;

// @statement lawsPage
// A page of laws, by name.
// @param level: level to keep, or null
// @param nameContains: words in the title, or null
// @param textHeld: whether a text was imported, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:Law)
WHERE ($level IS NULL OR n.level = $level)
  AND ($nameContains IS NULL OR n.title CONTAINS $nameContains)
  AND ($textHeld IS NULL OR $textHeld = EXISTS {
    (n)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(:Article {textSource: 'statute'})
  })
WITH n, n.name + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement lawsCount
// How many those are.
// @param level: level to keep, or null
// @param nameContains: words in the title, or null
// @param textHeld: whether a text was imported, or null
// @returns total
MATCH (n:Law)
WHERE ($level IS NULL OR n.level = $level)
  AND ($nameContains IS NULL OR n.title CONTAINS $nameContains)
  AND ($textHeld IS NULL OR $textHeld = EXISTS {
    (n)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(:Article {textSource: 'statute'})
  })
RETURN count(*) AS total;
