// What an import asks before it writes.

// @statement listItems
// The items that a list has now, by what people know them by.
// @param document: id of a SourceDocument
// @returns type, name, subItem
MATCH (:SourceDocument {id: $document})<-[:EXTRACTED_FROM]-(p:PowerItem)
RETURN p.type AS type, p.name AS name, p.subItem AS subItem;

// @statement heldSources
// Every document that the graph speaks from, with the bytes that it was read from.
// @returns id, name, sha256, items
MATCH (d:SourceDocument)
RETURN d.id AS id, d.name AS name, d.sha256 AS sha256, d.items AS items
ORDER BY id;

// @statement countEntities
// How many nodes the graph has.
// @returns count
MATCH (n:Entity)
RETURN count(n) AS count;

// @statement sourcesByIds
// Which of these documents are held, with the bytes that they were read from.
// @param ids: ids of SourceDocuments
// @returns id, sha256
UNWIND $ids AS id
MATCH (d:Entity {id: id})
RETURN d.id AS id, d.sha256 AS sha256;
