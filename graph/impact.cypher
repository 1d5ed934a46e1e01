// What cites provisions, with all that says who has to act when they change.

// @statement citingPlaces
// Every citation of these provisions, with its words and who cites.
// @param targets: ids of articles, versions of laws or laws
// @returns target, id, kind, name, lawId, label, organ, itemId, edge
UNWIND $targets AS target
MATCH (:Entity {id: target})<-[e:CITES]-(n:Entity)
RETURN target, n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS kind,
  n.name AS name, n.lawId AS lawId, n.label AS label, n.organName AS organ, n.itemId AS itemId,
  properties(e) AS edge;

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
