// What cites provisions, with all that says who has to act when they change.

// @statement citingPlaces
// Every citation of these provisions, with its words and who cites. A column a property: a map of
// all properties takes the embedded store ten times as long.
// @param targets: ids of articles, versions of laws or laws
// @returns target, id, name, lawId, label, organ, itemId, edgeId, document, sheet, row, column, seq, part, raw, start, end, title, level, statedVersion, documentNumber, versionBy, chapter, section, article, suffix, paragraph, item, subitem, quote, via
UNWIND $targets AS target
MATCH (:Entity {id: target})<-[e:CITES]-(n:Entity)
RETURN target, n.id AS id, n.name AS name, n.lawId AS lawId, n.label AS label,
  n.organName AS organ, n.itemId AS itemId, e.id AS edgeId, e.document AS document,
  e.sheet AS sheet, e.row AS row, e.column AS column, e.seq AS seq, e.part AS part, e.raw AS raw,
  e.start AS start, e.end AS end, e.title AS title, e.level AS level,
  e.statedVersion AS statedVersion, e.documentNumber AS documentNumber,
  e.versionBy AS versionBy, e.chapter AS chapter, e.section AS section, e.article AS article,
  e.suffix AS suffix, e.paragraph AS paragraph, e.item AS item, e.subitem AS subitem,
  e.quote AS quote, e.via AS via;

// @statement divisionsOfPlaces
// The divisions that items, duties or cases are assigned to, by name.
// @param ids: ids of items, duties or cases
// @returns id, division
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:ASSIGNED_TO]->(d:Division)
RETURN DISTINCT id, d.name AS division;

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
