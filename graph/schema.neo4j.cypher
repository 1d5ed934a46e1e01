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

// The uniqueness of edge ids is more than a guard: what is unique is always looked up by its
// index, whatever the planner knows of the graph so far. With an index alone, an import after a
// small one walked all edges for each new one.

// @statement constrainCitesId
// One CITES edge an id.
// @returns nothing
CREATE CONSTRAINT cites_id IF NOT EXISTS FOR ()-[e:CITES]-() REQUIRE e.id IS UNIQUE;

// @statement constrainAssignedToId
// One ASSIGNED_TO edge an id.
// @returns nothing
CREATE CONSTRAINT assigned_to_id IF NOT EXISTS FOR ()-[e:ASSIGNED_TO]-() REQUIRE e.id IS UNIQUE;

// @statement constrainPenalisesId
// One PENALISES edge an id.
// @returns nothing
CREATE CONSTRAINT penalises_id IF NOT EXISTS FOR ()-[e:PENALISES]-() REQUIRE e.id IS UNIQUE;

// @statement constrainHasDutyId
// One HAS_DUTY edge an id.
// @returns nothing
CREATE CONSTRAINT has_duty_id IF NOT EXISTS FOR ()-[e:HAS_DUTY]-() REQUIRE e.id IS UNIQUE;

// @statement constrainHasCaseId
// One HAS_CASE edge an id.
// @returns nothing
CREATE CONSTRAINT has_case_id IF NOT EXISTS FOR ()-[e:HAS_CASE]-() REQUIRE e.id IS UNIQUE;

// @statement constrainHasFindingId
// One HAS_FINDING edge an id.
// @returns nothing
CREATE CONSTRAINT has_finding_id IF NOT EXISTS FOR ()-[e:HAS_FINDING]-() REQUIRE e.id IS UNIQUE;

// @statement constrainExercisedById
// One EXERCISED_BY edge an id.
// @returns nothing
CREATE CONSTRAINT exercised_by_id IF NOT EXISTS FOR ()-[e:EXERCISED_BY]-() REQUIRE e.id IS UNIQUE;

// @statement constrainPartOfId
// One PART_OF edge an id.
// @returns nothing
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[e:PART_OF]-() REQUIRE e.id IS UNIQUE;

// @statement constrainHasVersionId
// One HAS_VERSION edge an id.
// @returns nothing
CREATE CONSTRAINT has_version_id IF NOT EXISTS FOR ()-[e:HAS_VERSION]-() REQUIRE e.id IS UNIQUE;

// @statement constrainHasArticleId
// One HAS_ARTICLE edge an id.
// @returns nothing
CREATE CONSTRAINT has_article_id IF NOT EXISTS FOR ()-[e:HAS_ARTICLE]-() REQUIRE e.id IS UNIQUE;

// @statement constrainBasedOnId
// One BASED_ON edge an id.
// @returns nothing
CREATE CONSTRAINT based_on_id IF NOT EXISTS FOR ()-[e:BASED_ON]-() REQUIRE e.id IS UNIQUE;

// @statement constrainSucceededById
// One SUCCEEDED_BY edge an id.
// @returns nothing
CREATE CONSTRAINT succeeded_by_id IF NOT EXISTS FOR ()-[e:SUCCEEDED_BY]-() REQUIRE e.id IS UNIQUE;

// @statement constrainExtractedFromId
// One EXTRACTED_FROM edge an id.
// @returns nothing
CREATE CONSTRAINT extracted_from_id IF NOT EXISTS FOR ()-[e:EXTRACTED_FROM]-() REQUIRE e.id IS UNIQUE;

// @statement awaitIndexes
// Waits until what was created above can be used.
// @returns nothing
CALL db.awaitIndexes(120);

// @statement sampleIndexes
// Lets the planner know how large the graph is now, rather than some time later.
// @returns nothing
CALL db.resampleOutdatedIndexes();
