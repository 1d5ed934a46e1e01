// No index stands on words of a document (names, types, raw text): Neo4j refuses to index more
// than about 8,000 bytes, so one long cell would make the whole import fail.

// @statement constrainWriteLock
// One lock node, whoever makes it first (see lock.cypher).
// @returns nothing
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (l:WriteLock) REQUIRE l.id IS UNIQUE;

// @statement indexSearchText
// Full-text search; cjk splits Chinese text into pairs of characters.
// @returns nothing
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

// @statement indexCitesId
// Finds CITES edges by id and reads them in that order.
// @returns nothing
CREATE INDEX cites_id IF NOT EXISTS FOR ()-[e:CITES]-() ON (e.id);

// @statement indexAssignedToId
// Finds ASSIGNED_TO edges by id and reads them in that order.
// @returns nothing
CREATE INDEX assigned_to_id IF NOT EXISTS FOR ()-[e:ASSIGNED_TO]-() ON (e.id);

// @statement indexPenalisesId
// Finds PENALISES edges by id and reads them in that order.
// @returns nothing
CREATE INDEX penalises_id IF NOT EXISTS FOR ()-[e:PENALISES]-() ON (e.id);

// @statement indexHasDutyId
// Finds HAS_DUTY edges by id and reads them in that order.
// @returns nothing
CREATE INDEX has_duty_id IF NOT EXISTS FOR ()-[e:HAS_DUTY]-() ON (e.id);

// @statement indexHasCaseId
// Finds HAS_CASE edges by id and reads them in that order.
// @returns nothing
CREATE INDEX has_case_id IF NOT EXISTS FOR ()-[e:HAS_CASE]-() ON (e.id);

// @statement indexExercisedById
// Finds EXERCISED_BY edges by id and reads them in that order.
// @returns nothing
CREATE INDEX exercised_by_id IF NOT EXISTS FOR ()-[e:EXERCISED_BY]-() ON (e.id);

// @statement indexPartOfId
// Finds PART_OF edges by id and reads them in that order.
// @returns nothing
CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[e:PART_OF]-() ON (e.id);

// @statement indexHasVersionId
// Finds HAS_VERSION edges by id and reads them in that order.
// @returns nothing
CREATE INDEX has_version_id IF NOT EXISTS FOR ()-[e:HAS_VERSION]-() ON (e.id);

// @statement indexHasArticleId
// Finds HAS_ARTICLE edges by id and reads them in that order.
// @returns nothing
CREATE INDEX has_article_id IF NOT EXISTS FOR ()-[e:HAS_ARTICLE]-() ON (e.id);

// @statement indexSucceededById
// Finds SUCCEEDED_BY edges by id and reads them in that order.
// @returns nothing
CREATE INDEX succeeded_by_id IF NOT EXISTS FOR ()-[e:SUCCEEDED_BY]-() ON (e.id);

// @statement indexExtractedFromId
// Finds EXTRACTED_FROM edges by id and reads them in that order.
// @returns nothing
CREATE INDEX extracted_from_id IF NOT EXISTS FOR ()-[e:EXTRACTED_FROM]-() ON (e.id);

// @statement awaitIndexes
// Waits until what was created above can be used.
// @returns nothing
CALL db.awaitIndexes(120);
