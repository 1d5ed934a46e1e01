// Versions of laws.

// @statement lawVersionsByIds
// The versions of laws with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, title, lawId, version, documentNumber, level, issuer, nature, adopted, promulgated, validFrom, status, splitDates, preamble, textHeld
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.title AS title, n.lawId AS lawId, n.version AS version,
  n.documentNumber AS documentNumber, n.level AS level, n.issuer AS issuer, n.nature AS nature,
  n.adopted AS adopted, n.promulgated AS promulgated, n.validFrom AS validFrom,
  n.status AS status, n.splitDates AS splitDates, n.preamble AS preamble,
  EXISTS { (n)-[:HAS_ARTICLE]->(:Article {textSource: 'statute'}) } AS textHeld;

// @statement lawVersionsPage
// A page of the versions of a law, the undated one last under each parent.
// @param parents: ids of laws
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[:HAS_VERSION]->(n:LawVersion)
  WITH n, coalesce(n.version, '~') + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement lawVersionsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of laws
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_VERSION]->(n:LawVersion)
RETURN parent, count(*) AS total;

// @statement versionTimes
// Every version of each law, with what tells the days on which it is in force.
// @param parents: ids of laws
// @returns parent, id, version, documentNumber, validFrom, dates, splitDates, textHeld
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_VERSION]->(v:LawVersion)
RETURN parent, v.id AS id, v.version AS version, v.documentNumber AS documentNumber,
  v.validFrom AS validFrom, v.dates AS dates, v.splitDates AS splitDates, v.textHeld AS textHeld;

// @statement articlesKnown
// How many articles of every version of each law are known.
// @param parents: ids of laws
// @returns parent, id, articles, articlesFromStatute
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_VERSION]->(v:LawVersion)
OPTIONAL MATCH (v)-[:HAS_ARTICLE]->(a:Article)
RETURN parent, v.id AS id, count(a) AS articles,
  sum(CASE WHEN a.textSource = 'statute' THEN 1 ELSE 0 END) AS articlesFromStatute;

// @statement lawProvisions
// The ids of each law, its versions and its articles: all that a citation of the law can point to.
// @param parents: ids of laws
// @returns parent, id, isArticle
UNWIND $parents AS parent
MATCH (l:Entity {id: parent})
RETURN parent, l.id AS id, false AS isArticle
UNION ALL
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_VERSION]->(v:LawVersion)
RETURN parent, v.id AS id, false AS isArticle
UNION ALL
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(a:Article)
RETURN parent, a.id AS id, true AS isArticle;
