// One statement a kind of edge, since a type cannot be a parameter.

// @statement exportCites
// The next CITES edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:CITES]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportAssignedTo
// The next ASSIGNED_TO edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:ASSIGNED_TO]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportPenalises
// The next PENALISES edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:PENALISES]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportHasDuty
// The next HAS_DUTY edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:HAS_DUTY]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportHasCase
// The next HAS_CASE edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:HAS_CASE]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportHasFinding
// The next HAS_FINDING edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:HAS_FINDING]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportExercisedBy
// The next EXERCISED_BY edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:EXERCISED_BY]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportPartOf
// The next PART_OF edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:PART_OF]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportHasVersion
// The next HAS_VERSION edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:HAS_VERSION]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportHasArticle
// The next HAS_ARTICLE edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:HAS_ARTICLE]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportBasedOn
// The next BASED_ON edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:BASED_ON]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportSucceededBy
// The next SUCCEEDED_BY edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:SUCCEEDED_BY]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;

// @statement exportExtractedFrom
// The next EXTRACTED_FROM edges in the order of their ids.
// @param after: id of the last edge of the page before, '' for the first page
// @param limit: number of edges
// @returns id, from, to, props
MATCH (a:Entity)-[e:EXTRACTED_FROM]->(b:Entity)
WHERE e.id > $after
RETURN e.id AS id, a.id AS from, b.id AS to, properties(e) AS props
ORDER BY id
LIMIT $limit;
