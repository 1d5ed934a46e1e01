// What cites provisions, with all that says who has to act when they change.

// @statement citingPlaces
// Every citation of these provisions, with its words and who cites. The edge's properties come as a
// list, in the order of `PLACES` in src/impact/edge-words.ts: a map of them takes the embedded
// store three times as long, a column each twice as long.
// @param targets: ids of articles, versions of laws or laws
// @returns target, id, name, lawId, label, organ, divisions, words
UNWIND $targets AS target
MATCH (:Entity {id: target})<-[e:CITES]-(n:Entity)
RETURN target, n.id AS id, n.name AS name, n.lawId AS lawId, n.label AS label,
  n.organName AS organ, n.divisionNames AS divisions,
  [e.id, e.document, e.sheet, e.row, e.column, e.seq, e.part, e.raw, e.start, e.end, e.title,
    e.level, e.statedVersion, e.documentNumber, e.versionBy, e.chapter, e.section, e.article,
    e.suffix, e.paragraph, e.item, e.subitem, e.quote, e.via] AS words;

// @statement citingDocuments
// The names of the documents whose citations were found.
// @param ids: list of ids
// @returns id, name
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name;

// @statement otherCitations
// How many citations of each law point to a version: those of others than the revised one are not
// part of its impact, and are counted so that they are not forgotten.
// @param laws: ids of laws
// @returns version, total
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(v:LawVersion)-[:HAS_ARTICLE]->(:Article)<-[e:CITES]-(n:Entity)
WHERE NOT n:Article
RETURN v.version AS version, count(e) AS total
UNION ALL
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(v:LawVersion)<-[e:CITES]-(n:Entity)
WHERE NOT n:Article
RETURN v.version AS version, count(e) AS total;
