// Which power items rely on which articles.

// @statement reliantItemsPage
// A page of the power items whose own basis cites any of some articles, each once and with those
// citations, under each parent.
// @param parents: list of {key, targets: ids of articles}
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edges
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.targets AS provision
  MATCH (t:Entity {id: provision})<-[r:CITES]-(n:PowerItem)
  WITH n, t.id AS to, r.id AS id
  ORDER BY to, id
  WITH n, collect({to: to, id: id}) AS edges
  WITH n, edges,
    coalesce(n.documentId, '') + '\t' + toString(10000000 + coalesce(n.seq, 0)) + '\t' + n.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, edges
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent.key AS parent, key, node, edges;

// @statement reliantItemsCount
// How many those are under each parent; no row where there are none.
// @param parents: list of {key, targets: ids of articles}
// @returns parent, total
UNWIND $parents AS parent
UNWIND parent.targets AS provision
MATCH (:Entity {id: provision})<-[:CITES]-(n:PowerItem)
RETURN parent.key AS parent, count(DISTINCT n) AS total;
