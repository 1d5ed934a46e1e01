// Search by words through the full-text index, which splits Chinese into pairs of characters.

// @statement searchIndexedPage
// A page of the nodes that contain every word, the best first: the name is the phrase, begins with
// the first word, contains the words, else; then by kind and id. An index may propose the nodes.
// @param phrase: the words joined by one blank
// @param terms: words in lower case, at least one
// @param kinds: kinds of nodes to keep, or null
// @param lucene: a query of the full-text index that finds at least what the words find; not ''
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns key, node, rank, text
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n
WITH n
WHERE all(term IN $terms WHERE toLower(n.searchText) CONTAINS term)
  AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
WITH n, toLower(coalesce(n.name, n.title, '')) AS name,
  [label IN labels(n) WHERE label <> 'Entity'][0] AS kind
WITH n, kind, CASE
    WHEN name = $phrase THEN '0'
    WHEN NOT all(term IN $terms WHERE name CONTAINS term) THEN '3'
    WHEN name STARTS WITH $terms[0] THEN '1'
    ELSE '2'
  END AS rank
WITH n, rank, rank + '\t' + CASE kind
    WHEN 'Law' THEN '0'
    WHEN 'LawVersion' THEN '1'
    WHEN 'Article' THEN '2'
    WHEN 'PowerItem' THEN '3'
    WHEN 'Duty' THEN '4'
    WHEN 'AccountabilityCase' THEN '5'
    WHEN 'Division' THEN '6'
    WHEN 'Organ' THEN '7'
    WHEN 'SourceDocument' THEN '8'
    WHEN 'Unresolved' THEN '9'
    ELSE '~'
  END + '\t' + n.id AS key
WHERE key > $lower AND ($upper IS NULL OR key < $upper)
RETURN key, n.id AS node, rank, n.searchText AS text
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
LIMIT $limit;

// @statement searchIndexedCount
// How many nodes contain every word. An index may propose the nodes.
// @param terms: words in lower case, at least one
// @param kinds: kinds of nodes to keep, or null
// @param lucene: a query of the full-text index that finds at least what the words find; not ''
// @returns total
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n
WITH n
WHERE all(term IN $terms WHERE toLower(n.searchText) CONTAINS term)
  AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
RETURN count(*) AS total;
