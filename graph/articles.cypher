// Articles.

// @statement articlesByIds
// The articles with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, title, lawId, versionId, version, label, number, suffix, part, chapter, section, heading, order, text, textSource
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.title AS title, n.lawId AS lawId, n.versionId AS versionId,
  n.version AS version, n.label AS label, n.number AS number, n.suffix AS suffix,
  n.part AS part, n.chapter AS chapter, n.section AS section, n.heading AS heading,
  n.order AS order, n.text AS text, n.textSource AS textSource;

// @statement articlesPage
// A page of the articles of a version, by number under each parent.
// @param parents: ids of versions of laws
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[:HAS_ARTICLE]->(n:Article)
  WITH n, toString(10000000 + coalesce(n.number, 0))
    + '\t' + toString(10000000 + coalesce(n.suffix, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement articlesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of versions of laws
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_ARTICLE]->(n:Article)
RETURN parent, count(*) AS total;

// @statement otherVersionsPage
// A page of the articles of the same number in the other versions of the law under each parent.
// @param parents: ids of articles
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (a:Entity {id: parent})<-[:HAS_ARTICLE]-(:LawVersion)<-[:HAS_VERSION]-(l:Law)
  MATCH (l)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(n:Article)
  WHERE n.number = a.number AND n.suffix = a.suffix AND n.id <> parent
  WITH n, coalesce(n.version, '~') + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement otherVersionsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of articles
// @returns parent, total
UNWIND $parents AS parent
MATCH (a:Entity {id: parent})<-[:HAS_ARTICLE]-(:LawVersion)<-[:HAS_VERSION]-(l:Law)
MATCH (l)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(n:Article)
WHERE n.number = a.number AND n.suffix = a.suffix AND n.id <> parent
RETURN parent, count(*) AS total;

// @statement sameArticles
// The ids of the article of the same number in every version of the law, its own among them.
// @param parents: ids of articles
// @returns parent, id
UNWIND $parents AS parent
MATCH (a:Entity {id: parent})<-[:HAS_ARTICLE]-(:LawVersion)<-[:HAS_VERSION]-(l:Law)
MATCH (l)-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(n:Article)
WHERE n.number = a.number AND n.suffix = a.suffix
RETURN parent, n.id AS id;

// @statement articlesOfNumber
// The articles of one number in every version of a law.
// @param parents: list of {key, law: id of a law, number, suffix}
// @returns parent, id, versionId
UNWIND $parents AS parent
MATCH (:Entity {id: parent.law})-[:HAS_VERSION]->(v:LawVersion)-[:HAS_ARTICLE]->(a:Article)
WHERE a.number = parent.number AND a.suffix = parent.suffix
RETURN parent.key AS parent, a.id AS id, v.id AS versionId;
