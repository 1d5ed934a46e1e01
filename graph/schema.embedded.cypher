// On the embedded store a constraint is no index, and MERGE without one reads every node.

// @statement indexEntityId
// Finds a node by its id.
// @returns nothing
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
