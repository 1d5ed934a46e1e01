// What is assigned to which division.

// @statement assignmentsPage
// A page of the divisions that a node is assigned to under each parent.
// @param parents: ids of power items, duties or cases
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:ASSIGNED_TO]->(n:Division)
  WITH n, r, toString(10000000 + coalesce(r.start, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement assignmentsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of power items, duties or cases
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})-[r:ASSIGNED_TO]->(n:Division)
RETURN parent, count(*) AS total;

// @statement assignedItemsPage
// A page of the power items assigned to a division under each parent.
// @param parents: ids of divisions
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:PowerItem)
  WITH n, r, coalesce(n.documentId, '') + '\t' + toString(10000000 + coalesce(n.seq, 0))
    + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement assignedItemsCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of divisions
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:PowerItem)
RETURN parent, count(*) AS total;

// @statement assignedDutiesPage
// A page of the duties assigned to a division under each parent.
// @param parents: ids of divisions
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:Duty)
  WITH n, r, n.itemId + '\t' + toString(10000000 + coalesce(n.n, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement assignedDutiesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of divisions
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:Duty)
RETURN parent, count(*) AS total;

// @statement assignedCasesPage
// A page of the cases that a division answers for under each parent.
// @param parents: ids of divisions
// @param lower: order key that rows lie behind, '' for none
// @param upper: order key that rows lie before, null for none
// @param backward: whether to count from the end
// @param limit: number of rows
// @returns parent, key, node, edge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:AccountabilityCase)
  WITH n, r, n.itemId + '\t' + toString(10000000 + coalesce(n.n, 0)) + '\t' + r.id AS key
  WHERE key > $lower AND ($upper IS NULL OR key < $upper)
  RETURN key, n.id AS node, properties(r) AS edge
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, node, edge;

// @statement assignedCasesCount
// How many those are under each parent; no row where there are none.
// @param parents: ids of divisions
// @returns parent, total
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[r:ASSIGNED_TO]-(n:AccountabilityCase)
RETURN parent, count(*) AS total;
