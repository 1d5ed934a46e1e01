// The law texts that are held, as linking and linting need them.

// @statement heldVersions
// The versions of these laws whose text is held; laws without one give no row.
// @param laws: ids of laws
// @returns id, title, formerTitles, level, version, dates, documentNumber, adopted, promulgated, validFrom, validFromStated, status, splitDates
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(v:LawVersion)
WHERE v.textHeld
RETURN v.id AS id, v.title AS title, v.formerTitles AS formerTitles, v.level AS level,
  v.version AS version, v.dates AS dates,
  v.documentNumber AS documentNumber, v.adopted AS adopted, v.promulgated AS promulgated,
  v.validFrom AS validFrom, v.validFromStated AS validFromStated, v.status AS status,
  v.splitDates AS splitDates;

// @statement renamedLaws
// The laws of which a held text states one of these as a title that it had before.
// @param keys: title keys
// @returns law
MATCH (v:LawVersion)
WHERE v.textHeld AND v.formerKeys IS NOT NULL AND any(key IN v.formerKeys WHERE key IN $keys)
RETURN DISTINCT v.lawId AS law;

// @statement lawsWithText
// The laws of which a text is held, with the keys of titles that they had before.
// @returns law, formerKeys
MATCH (v:LawVersion)
WHERE v.textHeld
RETURN DISTINCT v.lawId AS law, v.formerKeys AS formerKeys;

// @statement heldArticles
// The articles of these versions whose words are the law's own.
// @param versions: ids of versions of laws
// @returns versionId, number, suffix, label, chapter, text, place
UNWIND $versions AS version
MATCH (:Entity {id: version})-[:HAS_ARTICLE]->(a:Article)
WHERE a.textSource = 'statute'
RETURN version AS versionId, a.number AS number, a.suffix AS suffix, a.label AS label,
  a.chapter AS chapter, a.text AS text, a.order AS place;

// @statement documentsCiting
// The documents that state a citation of any of these laws, their versions or articles.
// @param laws: ids of laws
// @returns document
UNWIND $laws AS law
MATCH (l:Entity {id: law})<-[e:CITES|BASED_ON]-()
RETURN DISTINCT e.document AS document
UNION
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(:LawVersion)<-[e:CITES]-()
RETURN DISTINCT e.document AS document
UNION
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(:LawVersion)-[:HAS_ARTICLE]->(:Article)<-[e:CITES]-()
RETURN DISTINCT e.document AS document;

// @statement textDocuments
// The documents that are the texts of these laws.
// @param laws: ids of laws
// @returns document
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(v:LawVersion)-[:EXTRACTED_FROM]->(d:SourceDocument)
WHERE d.type = 'law' AND v.title = d.title
RETURN DISTINCT d.id AS document;
