// Counts over the whole graph.

// @statement nodeCounts
// Number of nodes of each kind; a kind without nodes may give no row.
// @returns kind, total
MATCH (n:Law)
RETURN 'Law' AS kind, count(n) AS total
UNION ALL
MATCH (n:LawVersion)
RETURN 'LawVersion' AS kind, count(n) AS total
UNION ALL
MATCH (n:Article)
RETURN 'Article' AS kind, count(n) AS total
UNION ALL
MATCH (n:PowerItem)
RETURN 'PowerItem' AS kind, count(n) AS total
UNION ALL
MATCH (n:Duty)
RETURN 'Duty' AS kind, count(n) AS total
UNION ALL
MATCH (n:AccountabilityCase)
RETURN 'AccountabilityCase' AS kind, count(n) AS total
UNION ALL
MATCH (n:Division)
RETURN 'Division' AS kind, count(n) AS total
UNION ALL
MATCH (n:Organ)
RETURN 'Organ' AS kind, count(n) AS total
UNION ALL
MATCH (n:SourceDocument)
RETURN 'SourceDocument' AS kind, count(n) AS total
UNION ALL
MATCH (n:Unresolved)
RETURN 'Unresolved' AS kind, count(n) AS total
UNION ALL
MATCH (n:Finding)
RETURN 'Finding' AS kind, count(n) AS total;

// @statement edgeCounts
// Number of edges of each kind; a kind without edges may give no row.
// @returns kind, total
MATCH ()-[r:CITES]->()
RETURN 'CITES' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:ASSIGNED_TO]->()
RETURN 'ASSIGNED_TO' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:PENALISES]->()
RETURN 'PENALISES' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:HAS_DUTY]->()
RETURN 'HAS_DUTY' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:HAS_CASE]->()
RETURN 'HAS_CASE' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:HAS_FINDING]->()
RETURN 'HAS_FINDING' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:EXERCISED_BY]->()
RETURN 'EXERCISED_BY' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:PART_OF]->()
RETURN 'PART_OF' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:HAS_VERSION]->()
RETURN 'HAS_VERSION' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:HAS_ARTICLE]->()
RETURN 'HAS_ARTICLE' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:BASED_ON]->()
RETURN 'BASED_ON' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:SUCCEEDED_BY]->()
RETURN 'SUCCEEDED_BY' AS kind, count(r) AS total
UNION ALL
MATCH ()-[r:EXTRACTED_FROM]->()
RETURN 'EXTRACTED_FROM' AS kind, count(r) AS total;

// @statement textSourceCounts
// Number of articles by where their words come from.
// @returns source, total
MATCH (a:Article)
RETURN a.textSource AS source, count(*) AS total;

// @statement versionsWithText
// Number of versions of laws of which the text itself was imported.
// @returns total
MATCH (v:LawVersion)
WHERE EXISTS { (v)-[:HAS_ARTICLE]->(:Article {textSource: 'statute'}) }
RETURN count(v) AS total;

// @statement unresolvedByReason
// All unresolved places, counted by reason.
// @returns reason, total
MATCH (n:Unresolved)
RETURN n.reason AS reason, count(*) AS total;

// @statement itemsByType
// Number of power items of each type.
// @returns word, total
MATCH (n:PowerItem)
RETURN n.type AS word, count(*) AS total;

// @statement itemsByOrgan
// Number of power items of each organ.
// @returns word, total
MATCH (n:PowerItem)
RETURN n.organName AS word, count(*) AS total;

// @statement citationsByVia
// Number of citations found in each way.
// @returns word, total
MATCH ()-[r:CITES]->()
RETURN r.via AS word, count(*) AS total;

// @statement citationsByLevel
// Number of citations of each stated level.
// @returns word, total
MATCH ()-[r:CITES]->()
RETURN r.level AS word, count(*) AS total;

// @statement mostCitedArticles
// The articles with the most citations.
// @param limit: number of articles
// @returns id, total
MATCH (:Entity)-[r:CITES]->(n:Article)
WITH n.id AS id, count(r) AS total
ORDER BY total DESC, id
LIMIT $limit
RETURN id, total;

// @statement mostCitedLaws
// The laws with the most citations of themselves, their versions and their articles.
// @param limit: number of laws
// @returns id, total
MATCH (:Entity)-[r:CITES]->(n:Entity)
WITH coalesce(n.lawId, n.id) AS id, count(r) AS total
ORDER BY total DESC, id
LIMIT $limit
RETURN id, total;
