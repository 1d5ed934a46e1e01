// What is wrong with a list, or may be.

// @statement findingsByIds
// The findings with these ids; missing ones give no row.
// @param ids: list of ids
// @returns id, name, rule, severity, message, suggestion, evidence, seq, part, sheet, row, column, law, article, suffix, raw, start, end, itemId, documentId
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name, n.rule AS rule, n.severity AS severity, n.message AS message,
  n.suggestion AS suggestion, n.evidence AS evidence, n.seq AS seq, n.part AS part,
  n.sheet AS sheet, n.row AS row, n.column AS column, n.law AS law, n.article AS article,
  n.suffix AS suffix, n.raw AS raw, n.start AS start, n.end AS end, n.itemId AS itemId,
  n.documentId AS documentId;

// @statement findingsPage
// A page of findings, list by list and in the order of the list.
// @param rules: rules to keep, or null
// @param severities: severities to keep, or null
// @param item: id of a power item, or null
// @param document: id of a list, or null
// @param organ: name of the organ of the item, for what is about a whole list of the list; or null
// @param laws: spellings of the title of a law, or null
// @param column: column to keep, or null
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node
MATCH (n:Finding)
WHERE ($rules IS NULL OR n.rule IN $rules)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
  AND ($laws IS NULL OR n.law IN $laws)
  AND ($column IS NULL OR n.column = $column)
  AND ($organ IS NULL
    OR EXISTS { (n)<-[:HAS_FINDING]-(:PowerItem {organName: $organ}) }
    OR (n.itemId IS NULL AND EXISTS { (n)-[:EXTRACTED_FROM]->(:SourceDocument {organName: $organ}) }))
WITH n, n.documentId + '\t' + toString(10000000 + n.ordinal) + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement findingsCount
// How many those are.
// @param rules: rules to keep, or null
// @param severities: severities to keep, or null
// @param item: id of a power item, or null
// @param document: id of a list, or null
// @param organ: name of the organ of the item, for what is about a whole list of the list; or null
// @param laws: spellings of the title of a law, or null
// @param column: column to keep, or null
// @returns total
MATCH (n:Finding)
WHERE ($rules IS NULL OR n.rule IN $rules)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
  AND ($laws IS NULL OR n.law IN $laws)
  AND ($column IS NULL OR n.column = $column)
  AND ($organ IS NULL
    OR EXISTS { (n)<-[:HAS_FINDING]-(:PowerItem {organName: $organ}) }
    OR (n.itemId IS NULL AND EXISTS { (n)-[:EXTRACTED_FROM]->(:SourceDocument {organName: $organ}) }))
RETURN count(*) AS total;

// @statement findingsTally
// The findings that a filter lets through, counted by rule and severity.
// @param rules: rules to keep, or null
// @param severities: severities to keep, or null
// @param item: id of a power item, or null
// @param document: id of a list, or null
// @param organ: name of the organ of the item, for what is about a whole list of the list; or null
// @param laws: spellings of the title of a law, or null
// @param column: column to keep, or null
// @returns rule, severity, total
MATCH (n:Finding)
WHERE ($rules IS NULL OR n.rule IN $rules)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($item IS NULL OR n.itemId = $item)
  AND ($document IS NULL OR n.documentId = $document)
  AND ($laws IS NULL OR n.law IN $laws)
  AND ($column IS NULL OR n.column = $column)
  AND ($organ IS NULL
    OR EXISTS { (n)<-[:HAS_FINDING]-(:PowerItem {organName: $organ}) }
    OR (n.itemId IS NULL AND EXISTS { (n)-[:EXTRACTED_FROM]->(:SourceDocument {organName: $organ}) }))
RETURN n.rule AS rule, n.severity AS severity, count(*) AS total;

// @statement findingScope
// Lists, with how much of each was looked at; `checked` is null where nothing was.
// @param documents: ids of lists, or null for all
// @returns document, checked, notChecked
MATCH (n:SourceDocument)
WHERE ($documents IS NULL OR n.id IN $documents)
  AND (n.type = 'list' OR n.checked IS NOT NULL)
RETURN n.id AS document, n.checked AS checked, n.notChecked AS notChecked;

// @statement documentsOfOrgan
// The lists of an organ, and those that hold an item of it; a list may come twice.
// @param organ: name of an organ
// @returns document
MATCH (n:SourceDocument {organName: $organ})
RETURN n.id AS document
UNION ALL
MATCH (i:PowerItem {organName: $organ})
RETURN DISTINCT i.documentId AS document;

// @statement itemFindingsPage
// A page of the findings about an item under each parent.
// @param parents: ids of power items
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[:HAS_FINDING]->(n:Finding)
  WITH n, toString(10000000 + n.ordinal) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement itemFindingsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of power items
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_FINDING]->(n:Finding)
RETURN parent, count(*) AS total;

// @statement itemFindingsTally
// Those under each parent, counted by rule and severity.
// @param parents: ids of power items
// @returns parent, rule, severity, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[:HAS_FINDING]->(n:Finding)
RETURN parent, n.rule AS rule, n.severity AS severity, count(*) AS total;

// @statement itemFindingScope
// The list that each item stands in, with how much of it was looked at.
// @param parents: ids of power items
// @returns parent, document, checked, notChecked
UNWIND $parents AS parent
MATCH (i:Entity {id: parent})
MATCH (n:SourceDocument {id: i.documentId})
RETURN parent, n.id AS document, n.checked AS checked, n.notChecked AS notChecked;

// @statement documentFindingsPage
// A page of the findings of a list under each parent.
// @param parents: ids of documents
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:Finding)
  WITH n, toString(10000000 + n.ordinal) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node;

// @statement documentFindingsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of documents
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:Finding)
RETURN parent, count(*) AS total;

// @statement documentFindingsTally
// Those under each parent, counted by rule and severity.
// @param parents: ids of documents
// @returns parent, rule, severity, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:EXTRACTED_FROM]-(n:Finding)
RETURN parent, n.rule AS rule, n.severity AS severity, count(*) AS total;

// @statement documentFindingScope
// How much of each list was looked at; the text of a law gives no row.
// @param parents: ids of documents
// @returns parent, document, checked, notChecked
UNWIND $parents AS parent
MATCH (n:Entity {id: parent})
WHERE n.type = 'list' OR n.checked IS NOT NULL
RETURN parent, n.id AS document, n.checked AS checked, n.notChecked AS notChecked;

// @statement findingTotals
// All findings, counted by rule and severity.
// @returns rule, severity, total
MATCH (n:Finding)
RETURN n.rule AS rule, n.severity AS severity, count(*) AS total;
