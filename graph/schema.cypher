// What the graph needs before anything is written. Every statement may run again.

// @statement constrainEntityId
// One node an id: ids are what imports merge on.
// @returns nothing
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
