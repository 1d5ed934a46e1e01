// Neo4j's own way to read what cites provisions.

// @statement citingPlaces
// Every citation of these provisions, with its words and who cites. Neo4j walks the properties of a
// relationship once for each that is asked for: taken as a map, they are read once.
// @param targets: ids of articles, versions of laws or laws
// @returns target, id, name, lawId, label, organ, divisions, words
UNWIND $targets AS target
MATCH (:Entity {id: target})<-[e:CITES]-(n:Entity)
WITH target, n {.id, .name, .lawId, .label, .organName, .divisionNames} AS n, properties(e) AS e
RETURN target, n.id AS id, n.name AS name, n.lawId AS lawId, n.label AS label,
  n.organName AS organ, n.divisionNames AS divisions,
  [e.id, e.document, e.sheet, e.row, e.column, e.seq, e.part, e.raw, e.start, e.end, e.title,
    e.level, e.statedVersion, e.documentNumber, e.versionBy, e.chapter, e.section, e.article,
    e.suffix, e.paragraph, e.item, e.subitem, e.quote, e.via] AS words;
